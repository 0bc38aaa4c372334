/** Text from elsewhere, read with the same mentions and cards as a page. */
import { useState } from 'preact/hooks';
import { Card, type CardState } from '../card/Card.tsx';
import type { Block, Id, Mention } from '../core/model.ts';
import { isFailure, send } from '../shared/send.ts';
import { CardFrame } from './CardFrame.tsx';
import { type Piece, splitAtMentions } from './split.ts';
import { strings } from './strings.ts';

interface Shown {
  mention: Mention;
  surface: string;
  state: CardState;
}

export function Paste() {
  const [typed, setTyped] = useState('');
  const [pieces, setPieces] = useState<Piece[][]>([]);
  const [notice, setNotice] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const mentions = pieces.flat().flatMap(({ mention }) => mention ?? []);

  const read = async (event: Event) => {
    event.preventDefault();
    setShown(null);
    const blocks: Block[] = typed.split(/\n+/).map((text) => ({ text }));
    const result = await send('scan', { lang: '', url: '', title: '', blocks });
    if (isFailure(result)) return setNotice(result.error);
    setPieces(splitAtMentions(blocks, result.mentions));
    setNotice(strings.found(result.mentions.length));
  };
  const show = async (mention: Mention, surface: string) => {
    setShown({ mention, surface, state: { is: 'loading' } });
    const reply = await send('dossier', { id: mention.id, url: '', on: countsOf(mentions) });
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
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.intro}</p>
      <form onSubmit={(event) => void read(event)}>
        <textarea aria-label={strings.text} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" class="primary">
          {strings.read}
        </button>
      </form>
      <p role="status">{notice}</p>
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
        {pieces.map((block, i) => (
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

function countsOf(mentions: readonly Mention[]): Record<Id, number> {
  const counts: Record<Id, number> = Object.create(null);
  for (const { id } of mentions) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
