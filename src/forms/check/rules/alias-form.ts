import { foldText } from '../../../core/text/fold.ts';
import type { Finding, Rule } from '../rule.ts';

/** Country codes that are English words. */
const words = new Set(['in', 'it', 'am', 'is', 'to', 'at', 'be', 'by', 'do', 'me', 'my', 'no', 'so', 'us']);

const unreadable = 'write words joined by a space, a hyphen, a full stop or an apostrophe, without brackets';

export const aliasForm: Rule = {
  name: 'alias-form',
  level: 'error',
  because: 'A name that the index cannot read is never found, and a small word is found everywhere.',
  *find({ aliases }): Generator<Finding> {
    for (const [lang, list] of aliases) {
      for (const { at, text, kind, key } of list) {
        if (!at || kind === 'other') continue;
        // A name on the card may have brackets; it is only never found on a page.
        if (key === '' && at.path[0] !== 'name')
          yield { ...at, level: 'warning', reason: `"${text}" cannot be read as one name`, remedy: unreadable };
        else if (lang === 'en' && words.has(foldText(text)) && text !== 'US')
          yield { ...at, reason: `"${text}" is a common word`, remedy: 'leave the code out; write the name' };
      }
    }
  },
};
