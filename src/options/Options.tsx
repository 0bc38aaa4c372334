/** Wires the settings page: each change is stored at once, and what fails is said in words. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import type { DatasetAbout } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import { defaults, type Settings } from '../shared/settings.ts';
import { originOf } from '../shared/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../shared/store.ts';
import { OptionsView } from './OptionsView.tsx';
import { strings } from './strings.ts';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [about, setAbout] = useState<DatasetAbout | undefined>();
  const [notice, setNotice] = useState({ text: '', isAlarm: false });

  useEffect(() => {
    const ended = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, ended.signal);
    void send('about', {}).then((reply) => {
      if (isFailure(reply)) setNotice({ text: reply.error, isAlarm: true });
      else setAbout(reply);
    });
    return () => ended.abort();
  }, []);

  if (!settings) return null;

  const change = async (wanted: Partial<Settings>, said = '') => {
    try {
      setSettings(await changeSettings(wanted));
      setNotice({ text: said, isAlarm: false });
    } catch (error) {
      setNotice({ text: (error as Error).message, isAlarm: true });
    }
  };
  const removeAdded = async (site: string) => {
    await change({ sitesAdded: settings.sitesAdded.filter((one) => one !== site) });
    await browser.permissions.remove({ origins: [originOf(site)] }).catch(() => false);
  };
  return (
    <OptionsView
      settings={settings}
      about={about}
      notice={notice.text}
      isAlarm={notice.isAlarm}
      onChange={(wanted) => void change(wanted)}
      onRemoveAdded={(site) => void removeAdded(site)}
      onReset={() => confirm(strings.sureReset) && void change(defaults, strings.wasReset)}
    />
  );
}
