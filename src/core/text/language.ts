/**
 * The language of a page, from what it declares and from its script. A declaration that its own letters contradict (a
 * Russian page in an English template) is not believed.
 */

type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'armenian'
  | 'georgian'
  | 'greek'
  | 'devanagari'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'other';

const scripts: [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['armenian', /\p{Script=Armenian}/gu],
  ['georgian', /\p{Script=Georgian}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['han', /\p{Script=Han}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
];

/** Languages by their script, where it is not Latin; a language may be written in two. */
const written: Partial<Record<Script, string[]>> = {
  cyrillic: [
    'ru',
    'uk',
    'bg',
    'sr',
    'mk',
    'be',
    'kk',
    'ky',
    'mn',
    'tg',
    'tt',
    'ba',
    'ce',
    'cv',
    'uz',
    'az',
    'bs',
    'kaa',
  ],
  arabic: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'mzn', 'ks', 'az', 'pa', 'ku'],
  hebrew: ['he', 'yi'],
  armenian: ['hy'],
  georgian: ['ka'],
  greek: ['el'],
  devanagari: ['hi', 'mr', 'ne', 'mai', 'kok', 'brx', 'xnr', 'sa', 'sd', 'ks'],
  han: ['zh', 'yue', 'ja', 'ko'],
  kana: ['ja'],
  hangul: ['ko'],
};

/** Letters that only one of the languages of a script uses (or uses often); first rule that fits decides. */
const byLetters: Partial<Record<Script, [pattern: RegExp, lang: string][]>> = {
  cyrillic: [
    [/[ўЎ]/, 'be'],
    [/[ќѓѕЌЃЅ]/, 'mk'],
    [/[ђћљњџјЂЋЉЊЏЈ]/, 'sr'],
    [/[әғқңұһӘҒҚҢҰҺ]/, 'kk'],
    [/[іїєґІЇЄҐ]/, 'uk'],
    [/[ыэёЫЭЁ]/, 'ru'],
    [/ъ[^еёюя]/i, 'bg'],
  ],
  arabic: [
    [/[ٹڈڑےں]/, 'ur'],
    [/[ەێۆڵ]/, 'ckb'],
    [/[ټډړښګ]/, 'ps'],
    [/[پچژگ]/, 'fa'],
  ],
};

/** Small words of the languages in Latin script; the language with most of them wins. */
const smallWords: Record<string, string[]> = {
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'with', 'was', 'for', 'his'],
  fr: ['le', 'les', 'des', 'est', 'et', 'dans', 'une', 'du', 'que', 'pour'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'den', 'dem', 'ein'],
  es: ['el', 'los', 'las', 'que', 'del', 'por', 'con', 'una', 'y', 'su'],
  it: ['il', 'che', 'della', 'per', 'con', 'di', 'una', 'sono', 'gli', 'nel'],
  pt: ['o', 'os', 'que', 'do', 'da', 'não', 'uma', 'com', 'em', 'para'],
  nl: ['de', 'het', 'een', 'en', 'van', 'niet', 'dat', 'zijn', 'met', 'voor'],
  pl: ['w', 'na', 'nie', 'się', 'że', 'jest', 'przez', 'oraz', 'do', 'jak'],
  cs: ['se', 'že', 'je', 've', 'jsou', 'podle', 'který', 'jako', 'před', 'by'],
  sk: ['sa', 'že', 'je', 'vo', 'sú', 'podľa', 'ktorý', 'ako', 'pred', 'by'],
  ro: ['și', 'în', 'să', 'este', 'cu', 'din', 'pentru', 'care', 'că', 'de'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'is', 'meg', 'volt', 'szerint'],
  sv: ['och', 'att', 'det', 'som', 'är', 'en', 'på', 'för', 'inte', 'har'],
  da: ['og', 'at', 'det', 'er', 'på', 'ikke', 'til', 'har', 'af', 'med'],
  nb: ['og', 'å', 'det', 'er', 'på', 'ikke', 'til', 'har', 'av', 'med'],
  fi: ['ja', 'on', 'ei', 'että', 'oli', 'myös', 'ovat', 'hän', 'se', 'mutta'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'da', 'olarak', 'olan', 'gibi', 'çok'],
  az: ['və', 'bir', 'bu', 'üçün', 'ilə', 'də', 'olan', 'edib', 'ki', 'da'],
  id: ['yang', 'dan', 'di', 'dengan', 'untuk', 'pada', 'ini', 'itu', 'dari', 'tidak'],
  vi: ['và', 'của', 'là', 'các', 'được', 'cho', 'trong', 'có', 'không', 'một'],
  hr: ['i', 'je', 'se', 'da', 'na', 'su', 'za', 'koji', 'što', 'od'],
  sq: ['dhe', 'në', 'të', 'një', 'për', 'është', 'me', 'nga', 'që', 'ka'],
};

/** How much text is looked at, in UTF-16 units: enough to be sure, and bounded. */
const SAMPLE = 4000;

/**
 * The primary language tag ("en", "zh") by which a page is read. `declared` is the page's `lang`, '' when it has none;
 * `available` are languages that the dataset has names in. Falls back to English.
 */
export function languageOf(declared: string, text: string, available: ReadonlySet<string>): string {
  const tag = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  const primary = tag === 'no' || tag === 'nn' ? 'nb' : tag === 'iw' ? 'he' : tag;
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const fits = written[script];
  if (available.has(primary)) {
    const contradicted = fits ? !fits.includes(primary) : script === 'latin' && isNeverLatin(primary);
    if (!contradicted) return primary;
  }
  const guess = fits ? byScript(script, sample, fits) : byWords(sample, available);
  return available.has(guess) ? guess : 'en';
}

function scriptOf(sample: string): Script {
  let best: Script = 'other';
  let most = 0;
  const counts = new Map<Script, number>();
  for (const [script, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    counts.set(script, count);
    if (count > most) {
      most = count;
      best = script;
    }
  }
  // Japanese is mostly Han with kana between; a tenth of kana is never Chinese.
  if (best === 'han' && (counts.get('kana') ?? 0) > most / 10) return 'kana';
  return best;
}

function byScript(script: Script, sample: string, fits: string[]): string {
  return byLetters[script]?.find(([pattern]) => pattern.test(sample))?.[1] ?? fits[0]!;
}

function byWords(sample: string, available: ReadonlySet<string>): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const [lang, small] of Object.entries(smallWords)) {
    if (!available.has(lang)) continue;
    const set = new Set(small);
    const count = words.filter((word) => set.has(word)).length;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}

/** Languages that are not written in Latin letters, so that a page in Latin letters is not in them. */
function isNeverLatin(lang: string): boolean {
  return [
    'ru',
    'uk',
    'bg',
    'mk',
    'be',
    'ar',
    'fa',
    'ur',
    'he',
    'hy',
    'ka',
    'el',
    'hi',
    'zh',
    'ja',
    'ko',
    'th',
  ].includes(lang);
}
