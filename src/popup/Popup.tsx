/** Wires the popup to the page, the settings and the permissions. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { isFailure, send, sendToPage } from '../shared/send.ts';
import { hostMatches, isOff, type Settings } from '../shared/settings.ts';
import { originOf } from '../shared/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../shared/store.ts';
import { PopupView } from './PopupView.tsx';
import { type ActiveTab, activeTab, askPage, type PopupState } from './state.ts';
import { strings } from './strings.ts';

/** While a page is being read it is asked again after this many milliseconds. */
const ASK_AGAIN = 250;

export function Popup() {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<PopupState>({ is: 'reading' });
  const [positions, setPositions] = useState<Record<string, { index: number; count: number }>>({});
  const [notice, setNotice] = useState('');

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
    watchSettings(setSettings, ended.signal);
    return () => ended.abort();
  }, []);

  useEffect(() => {
    if (!tab || state.is !== 'reading') return;
    const timer = setTimeout(() => void ask(tab), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [tab, state]);

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
    const at = await sendToPage(tab.id, 'jump', { id, step });
    if (isFailure(at)) setState({ is: 'failed', sentence: at.error });
    else setPositions((all) => ({ ...all, [id]: at }));
  };

  return (
    <PopupView
      host={host}
      state={state}
      siteOn={hasSite ? !isOff(settings, host) : undefined}
      positions={positions}
      notice={notice}
      onSite={(on) => void setSite(on)}
      onJump={(id, step) => void jump(id, step)}
      onOnce={() => void runOnce()}
      onAlways={() => void runAlways()}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
