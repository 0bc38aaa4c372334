/** "Why highlighted?": a sentence for each reason code. */
import type { ReasonCode } from '../core/model.ts';
import { say } from './say.ts';

type Underscored<Text extends string> = Text extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Text;

/** Keys of messages have no hyphens. */
export function underscored<Code extends ReasonCode>(code: Code): Underscored<Code> {
  return code.replaceAll('-', '_') as Underscored<Code>;
}

/** The sentence for a mention; `surface` is the text on the page, `name` the entry's own. */
export function reasonSentence(reason: ReasonCode, surface: string, name: string): string {
  return say(`why_${underscored(reason)}`, surface, name);
}
