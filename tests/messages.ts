/** Stands in for the browser's choice of messages: English ones, read from the file that is shipped. Import it first. */
import english from '../public/_locales/en/messages.json';

export function getMessage(key: string, values: string[] = []): string {
  const { message } = (english as Record<string, { message: string } | undefined>)[key] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

// Into what is there: a module may have taken hold of it already.
const page = globalThis as { chrome?: object };
page.chrome = Object.assign(page.chrome ?? {}, { i18n: { getMessage } });
