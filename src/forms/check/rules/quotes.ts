import type { Finding, Rule } from '../rule.ts';

/** As many as may be quoted of somebody else's text. */
export const MOST_WORDS = 25;

export const quotes: Rule = {
  name: 'quotes',
  level: 'error',
  because: 'Nobody else’s sentences are copied but for a short quote, and a translation is somebody’s work.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.exchanges) {
      for (const [i, { quote }] of value.statements.entries()) {
        if (!quote) continue;
        const path = ['statements', i, 'quote'];
        for (const [at, text] of [
          ['text', quote.text],
          ['original', quote.original?.text ?? ''],
        ] as const) {
          const words = text.split(/\s+/).filter(Boolean).length;
          if (words > MOST_WORDS)
            yield {
              file,
              path: [...path, at],
              reason: `the quote has ${words} words`,
              remedy: `cut it to ${MOST_WORDS} and say the rest in our own words in text`,
            };
        }
        if (quote.original && quote.original.lang !== quote.lang && !quote.translatedBy)
          yield {
            file,
            path: [...path, 'original'],
            reason: `the quote is translated from ${quote.original.lang} and nobody is named for it`,
            remedy: 'add translatedBy: who put it into this language',
          };
      }
    }
  },
};
