/** What a page of any size can cost. A long read has 2,000 nodes and 60,000 characters in its scope. */

/** Nodes looked at in one scan, elements and text. */
export const nodes = 60_000;

/** Characters sent to the worker in one scan. */
export const characters = 400_000;

/** Paragraphs weighed in search of the scope. */
export const paragraphs = 1500;

/** Mutation records looked at before a change counts as relevant unseen. */
export const records = 50;

/** Nodes read, or mentions placed, between two looks at the clock. */
export const slice = 100;
