/** The language that we speak ourselves, and the way it is written. A translation changes this and the `strings.ts` files. */
export const locale: { lang: string; dir: 'ltr' | 'rtl' } = { lang: 'en', dir: 'ltr' };
