/** The language that we speak: that of the messages the browser chose, which need not be the browser's own. */
import { say } from './say.ts';

const rightToLeft = new Set(['ar', 'fa', 'he']);
const lang = say('lang');

export const locale: { lang: string; dir: 'ltr' | 'rtl' } = { lang, dir: rightToLeft.has(lang) ? 'rtl' : 'ltr' };
