/** Wires the page side: settings decide whether it is on; while it is, it scans, paints and watches the pointer. */

import { answer } from '../shared/answer.ts';
import { isOff, type Settings } from '../shared/settings.ts';
import { readSettings, watchSettings } from '../shared/store.ts';
import { linkCard } from './card-link.ts';
import { watchHover } from './hover.ts';
import { createJump } from './jump.ts';
import { languageOf } from './page-words.ts';
import { createPaint } from './paint.ts';
import { reportOf } from './report.ts';
import { keepScanned, type Scan } from './scan.ts';

/** Runs until `stop` aborts, which it does itself when the extension is gone. */
export async function runPage(stop: AbortController): Promise<void> {
  const { signal } = stop;
  const paint = createPaint();
  let settings: Settings | undefined;
  let session: AbortController | undefined;
  let scanned = false;

  const begin = () => {
    session = new AbortController();
    const over = session.signal;
    over.addEventListener('abort', paint.clear);
    watchHover(paint, linkCard(paint, stop), () => settings!, over);
    const heard = (scan: Scan) => {
      scanned = true;
      paint.show(scan, settings!);
    };
    // What is not from aborting is our own fault, and must not sound on the page's console.
    keepScanned(heard, stop, over).catch(() => over.aborted || stop.abort());
  };
  const obey = (next: Settings) => {
    settings = next;
    const on = isOn(next);
    if (on && session && !session.signal.aborted) paint.restyle(next);
    else if (on) begin();
    else {
      session?.abort();
      scanned = false;
    }
  };

  const mayAsk = { from: () => true };
  answer(
    {
      report: {
        ...mayAsk,
        answer: () => reportOf(paint, settings && !isOn(settings) ? 'off' : scanned ? 'ready' : 'idle'),
      },
      jump: { ...mayAsk, answer: createJump(paint) },
    },
    signal,
  );
  signal.addEventListener('abort', () => session?.abort());
  watchSettings(obey, signal);
  const first = await readSettings();
  if (!signal.aborted) obey(first);
}

function isOn(settings: Settings): boolean {
  const language = languageOf(document.body).split('-')[0]!.toLowerCase();
  return (
    document.designMode !== 'on' && !isOff(settings, location.hostname) && !settings.languagesOff.includes(language)
  );
}
