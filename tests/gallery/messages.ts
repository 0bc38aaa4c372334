/** The messages of one language, English without `&lang=`: what the browser chooses in the extension. Import it first. */
const files = import.meta.glob<Record<string, { message: string } | undefined>>(
  '../../public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);
const lang = new URLSearchParams(location.hash.slice(1)).get('lang') ?? 'en';
const messages = files[`../../public/_locales/${lang}/messages.json`] ?? {};

function getMessage(key: string, values: string[] = []): string {
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

// Into what is there: a module may have taken hold of it already.
const page = globalThis as { chrome?: object };
page.chrome = Object.assign(page.chrome ?? {}, { i18n: { getMessage } });
