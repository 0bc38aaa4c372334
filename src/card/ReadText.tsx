/** Text with its mentions as buttons; the one that is chosen shows its card. */
import { useState } from 'preact/hooks';
import type { Block, Id, Mention } from '../core/model.ts';
import type { PageScan } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { Card, type CardState } from './Card.tsx';
import { CardFrame } from './CardFrame.tsx';
import { splitAtMentions } from './split.ts';

interface Shown {
  mention: Mention;
  surface: string;
  state: CardState;
}

export function ReadText({ blocks, result }: { blocks: Block[]; result: PageScan }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async (mention: Mention, surface: string) => {
    setShown({ mention, surface, state: { is: 'loading' } });
    const on = result.mentions.map(({ id }) => id);
    const speaking = result.stubs.flatMap(({ id, speaks }): Id[] => (speaks ? [id] : []));
    const reply = await send('dossier', { id: mention.id, url: '', on, speaking });
    const state: CardState =
      reply === null
        ? { is: 'gone' }
        : isFailure(reply)
          ? { is: 'failed', sentence: reply.error }
          : { is: 'ready', dossier: reply };
    setShown({ mention, surface, state });
  };
  return (
    <>
      {shown && (
        <CardFrame>
          <Card
            state={shown.state}
            surface={shown.surface}
            reason={shown.mention.reason}
            now={Date.now()}
            onClose={() => setShown(null)}
          />
        </CardFrame>
      )}
      <div class="text">
        {splitAtMentions(blocks, result.mentions).map((block, i) => (
          <p key={i} dir="auto">
            {block.map(({ text, mention }) =>
              mention ? (
                <button type="button" key={mention.start} onClick={() => void show(mention, text)}>
                  {text}
                </button>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </div>
    </>
  );
}
