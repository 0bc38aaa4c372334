/** Wires packs: asks the worker, asks the browser for permission on the click, says what happened. */
import { useEffect, useState } from 'preact/hooks';
import type { InstalledPack, PackPreview } from '../../shared/packs.ts';
import { isFailure, send } from '../../shared/send.ts';
import { originOf, readAddress } from './address.ts';
import { giveBack, isAllowed } from './allowed.ts';
import { watchPacks } from './changes.ts';
import { PacksView } from './PacksView.tsx';
import { watchProgress } from './progress.ts';
import { strings } from './strings.ts';

/** The worker has the same bound; text that large is not even sent. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Milliseconds for what fetches and compiles a pack: the worker gives the network one minute of them. */
const patience = 180_000;

export function Packs() {
  const [packs, setPacks] = useState<InstalledPack[]>([]);
  const [preview, setPreview] = useState<PackPreview | undefined>();
  const [notice, setNotice] = useState({ text: '', isAlarm: false });
  const [step, setStep] = useState('');
  const [isBusy, setBusy] = useState(false);

  const say = (text: string) => setNotice({ text, isAlarm: false });
  const warn = (text: string) => setNotice({ text, isAlarm: true });
  const refresh = async () => {
    const reply = await send('packs', {});
    if (isFailure(reply)) warn(reply.error);
    else setPacks(reply);
  };
  useEffect(() => {
    const ended = new AbortController();
    void refresh();
    watchProgress(setStep, ended.signal);
    watchPacks(() => void refresh(), ended.signal);
    return () => ended.abort();
  }, []);

  /** Does something that may take long; the list is asked for again whatever came of it. */
  const busy = async (work: () => Promise<string>) => {
    setBusy(true);
    say('');
    try {
      say(await work());
    } catch (error) {
      warn((error as Error).message);
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  const look = (ask: Promise<PackPreview | { error: string }>) =>
    busy(async () => {
      setPreview(undefined);
      setPreview(answered(await ask));
      return '';
    });
  const addFile = async (file: File) => {
    if (file.size > MOST_BYTES) return warn(strings.tooLarge);
    await look(file.text().then((text) => send('previewPack', { from: { file: file.name }, text }, patience)));
  };
  const addAddress = async (typed: string) => {
    const url = readAddress(typed);
    if (!url) return warn(strings.notAnAddress(typed.trim()));
    if (!(await isAllowed(originOf(url)))) return warn(strings.notAllowed(url.hostname));
    await look(send('previewPack', { from: { address: url.href } }, patience));
  };
  const accept = ({ token, name }: PackPreview) =>
    busy(async () => {
      answered(await send('acceptPack', { token }, patience));
      setPreview(undefined);
      return strings.added(name);
    });
  const dismiss = ({ token }: PackPreview) => {
    setPreview(undefined);
    void send('dismissPack', { token });
  };
  const update = async ({ id, name, address, preset }: InstalledPack) => {
    const url = address === undefined ? null : readAddress(address);
    // What an administrator has set needs no yes of the reader's.
    if (url && !preset && !(await isAllowed(originOf(url)))) return warn(strings.notAllowed(url.hostname));
    await busy(async () =>
      answered(await send('updatePack', { id }, patience)) === 'same' ? strings.same(name) : strings.updated(name),
    );
  };
  const remove = async (pack: InstalledPack) => {
    if (!confirm(strings.sureRemove(pack.name))) return;
    await change(send('removePack', { id: pack.id }));
    await giveBack(pack, packs);
  };
  const change = (ask: Promise<true | { error: string }>) =>
    busy(async () => {
      answered(await ask);
      return '';
    });
  return (
    <PacksView
      packs={packs}
      preview={preview}
      notice={notice.text}
      isAlarm={notice.isAlarm}
      step={isBusy ? step : ''}
      isBusy={isBusy}
      onFile={(file) => void addFile(file)}
      onAddress={(address) => void addAddress(address)}
      onAccept={(pack) => void accept(pack)}
      onDismiss={dismiss}
      onSwitch={({ id }, enabled) => void change(send('switchPack', { id, enabled }))}
      onRaise={({ id }) => void change(send('raisePack', { id }))}
      onUpdate={(pack) => void update(pack)}
      onRemove={(pack) => void remove(pack)}
    />
  );
}

function answered<T>(reply: T | { error: string }): T {
  if (isFailure(reply)) throw new Error(reply.error);
  return reply as T;
}
