/** "Wrong match": the reader's own corrections. */
import type { Runtime } from 'webextension-polyfill';
import type { WorkerCalls } from '../shared/messages.ts';
import { type Ignored, mostIgnored } from '../shared/settings.ts';
import { changeSettings, readSettings } from '../shared/store.ts';
import { dataset } from './dataset.ts';
import { hostOf } from './host-of.ts';

/** Keeps a correction, or takes it back. Rejects with a sentence when there are too many or it cannot be stored. */
export async function ignore(
  { id, words, everywhere, undo }: WorkerCalls['ignore']['params'],
  sender: Runtime.MessageSender,
): Promise<true> {
  const [stub] = await (await dataset()).stubs([id]);
  const wanted: Ignored = {
    id,
    name: stub?.name ?? id,
    words: words.toLowerCase(),
    site: everywhere ? '' : hostOf(sender).replace(/^www\./, ''),
  };
  const others = (await readSettings()).ignored.filter((one) => !isSame(one, wanted));
  if (!undo && others.length >= mostIgnored)
    throw new Error(`At most ${mostIgnored} corrections are kept. Remove some in the settings first.`);
  await changeSettings({ ignored: undo ? others : [...others, wanted] });
  return true;
}

function isSame(a: Ignored, b: Ignored): boolean {
  return a.id === b.id && a.words === b.words && a.site === b.site;
}
