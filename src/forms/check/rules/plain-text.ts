import type { Finding, Rule } from '../rule.ts';
import { textsIn } from '../walk.ts';

/** Zero-width joiners are left alone: Persian and Hindi are written with them. */
const refused: [pattern: RegExp, reason: string, remedy: string][] = [
  [/[\n\r\t]/, 'the text has a line break or a tab', 'write it in one line, or fold it with ">-"'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/, 'the text has a control character', 'delete it'],
  [/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, 'the text has an invisible direction mark', 'delete it'],
  [/<[a-z!/][^>]*>/i, 'the text has HTML', 'write plain text'],
  [/&(#\d+|#x[0-9a-f]+|[a-z]+[0-9]*);/i, 'the text has an HTML entity', 'write the character itself'],
  [/\*\*|`|\[[^\]]*\]\(|^#{1,6} |(^|\s)__\S/, 'the text has Markdown', 'write plain text'],
];

/** A character that one of them begins with. Most texts have none, and one look is enough for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const suspect = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff<&*`[#_]/;

/** Addresses and drawings are not shown as text. */
const noTexts = new Set(['url', 'mapLand']);

export const plainText: Rule = {
  name: 'plain-text',
  level: 'error',
  because: 'Text goes to the card as text, whoever wrote it.',
  *find({ data, files }): Generator<Finding> {
    const lists = [...data.outlets, ...data.newsSites, ...data.languages].map(({ file }) => file);
    for (const file of [...files, ...lists]) {
      for (const leaf of textsIn(file.value)) {
        if (noTexts.has(leaf.key) || !suspect.test(leaf.text)) continue;
        const found = refused.find(([pattern]) => pattern.test(leaf.text));
        if (found) yield { file, path: leaf.path, reason: found[1], remedy: found[2] };
      }
    }
  },
};
