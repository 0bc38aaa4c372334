/** What the paste page says. */
import { say, sayCount } from '../ui/say.ts';

export const strings = {
  title: say('pasteTitle'),
  intro: say('pasteIntro'),
  text: say('pasteText'),
  read: say('pasteRead'),
  found: (count: number) => sayCount('pasteFound', count),
} as const;
