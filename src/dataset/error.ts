/** Why a dataset was refused; the message is a sentence for the reader. */
export class DatasetError extends Error {}
