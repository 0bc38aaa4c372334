/** Text from elsewhere, read with the same mentions and cards as a page. */
import { useState } from 'preact/hooks';
import { ReadText } from '../card/ReadText.tsx';
import type { Block } from '../core/model.ts';
import type { PageScan } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { strings } from './strings.ts';

export function Paste() {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<{ nth: number; blocks: Block[]; result: PageScan } | null>(null);
  const [notice, setNotice] = useState('');

  const submit = async (event: Event) => {
    event.preventDefault();
    const blocks: Block[] = typed.split(/\n+/).map((text) => ({ text }));
    const result = await send('scan', { lang: '', url: '', title: '', blocks });
    if (isFailure(result)) return setNotice(result.error);
    setRead({ nth: (read?.nth ?? 0) + 1, blocks, result });
    setNotice(strings.found(result.mentions.length));
  };

  return (
    <>
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.intro}</p>
      <form onSubmit={(event) => void submit(event)}>
        <textarea aria-label={strings.text} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" class="primary">
          {strings.read}
        </button>
      </form>
      <p role="status">{notice}</p>
      {/* Another text, another card. */}
      {read && <ReadText key={read.nth} {...read} />}
    </>
  );
}
