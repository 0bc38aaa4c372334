/** Wires the popup to the page, the settings and the permissions. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import type { NotHeardRegion } from '../shared/messages.ts';
import { pausedUntil } from '../shared/pause.ts';
import { isFailure, send } from '../shared/send.ts';
import { hostMatches, isOff, type Settings } from '../shared/settings.ts';
import { originOf } from '../shared/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../shared/store.ts';
import { jumpInFrames } from './frames.ts';
import { PopupView } from './PopupView.tsx';
import { type ActiveTab, activeTab, askPage, notHeardAmong, type PopupState } from './state.ts';
import { strings } from './strings.ts';

/** While a page is being read it is asked again after this many milliseconds. */
const ASK_AGAIN = 250;

export function Popup() {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<PopupState>({ is: 'reading' });
  const [positions, setPositions] = useState<Record<string, { index: number; count: number }>>({});
  const [notHeard, setNotHeard] = useState<NotHeardRegion[]>([]);
  const [notice, setNotice] = useState('');
  const [paused, setPaused] = useState<number | undefined>();

  const ask = async (of: ActiveTab) => {
    const next = await askPage(of);
    setState((last) =>
      next.is === 'reading' && last.is === 'reading' ? { is: 'reading', asked: (last.asked ?? 0) + 1 } : next,
    );
  };

  useEffect(() => {
    const ended = new AbortController();
    void activeTab().then((found) => {
      setTab(found);
      void ask(found);
    });
    void readSettings().then(setSettings);
    void pausedUntil().then(setPaused);
    watchSettings(setSettings, ended.signal);
    return () => ended.abort();
  }, []);

  useEffect(() => {
    if (!tab || state.is !== 'reading') return;
    const timer = setTimeout(() => void ask(tab), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [tab, state]);

  const entries = state.is === 'found' ? state.entries : undefined;
  useEffect(() => {
    let isOver = false;
    setNotHeard([]);
    if (entries) void notHeardAmong(entries).then((regions) => isOver || setNotHeard(regions));
    return () => {
      isOver = true;
    };
  }, [entries]);

  if (!settings || !tab) return null;
  const { host } = tab;
  const hasSite = host !== '' && state.is !== 'not-here' && state.is !== 'unreadable';

  const setSite = async (on: boolean) => {
    setNotice('');
    const others = settings.sitesOff.filter((site) => !hostMatches(host, site));
    try {
      setSettings(await changeSettings({ sitesOff: on ? others : [...others, host] }));
      // The page hears of it through storage and clears or scans; then it has something new to tell.
      setState({ is: 'reading' });
    } catch (error) {
      setNotice((error as Error).message);
    }
  };
  const pause = async (minutes: number) => {
    const done = await send('pause', { minutes });
    setNotice(isFailure(done) ? done.error : '');
    setPaused(await pausedUntil());
    setState({ is: 'reading' });
  };
  const runOnce = async () => {
    setNotice('');
    const ran = await send('runHere', { tabId: tab.id });
    if (isFailure(ran)) setNotice(ran.error);
    else setState({ is: 'reading' });
  };
  const runAlways = async () => {
    // First, and before anything is awaited: browsers ask only right after a click.
    const asking = browser.permissions.request({ origins: [originOf(host)] });
    const before = settings.sitesAdded;
    setNotice('');
    try {
      // Meanwhile: the question may close this popup, and then nobody is here to hear the answer. The worker is.
      setSettings(await changeSettings({ sitesAdded: [...before, host] }));
      if (!(await asking)) {
        setNotice(strings.denied);
        setSettings(await changeSettings({ sitesAdded: before }));
        return;
      }
    } catch (error) {
      return setNotice((error as Error).message);
    }
    await send('registerSites', {});
    await runOnce();
  };
  const jump = async (id: string, step: 1 | -1) => {
    const at = await jumpInFrames(tab.id, { id, step });
    if (isFailure(at)) setState({ is: 'failed', sentence: at.error });
    else setPositions((all) => ({ ...all, [id]: at }));
  };

  return (
    <PopupView
      host={host}
      state={state}
      siteOn={hasSite ? !isOff(settings, host) : undefined}
      positions={positions}
      notHeard={notHeard}
      notice={notice}
      onSite={(on) => void setSite(on)}
      onJump={(id, step) => void jump(id, step)}
      onOnce={() => void runOnce()}
      onAlways={() => void runAlways()}
      paused={paused}
      onPause={(minutes) => void pause(minutes)}
      onSettings={() => void browser.runtime.openOptionsPage()}
      printAddress={entries?.length ? `../print/print.html?tab=${tab.id}` : undefined}
    />
  );
}
