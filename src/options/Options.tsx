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

  /** True when it was stored. */
  const change = async (wanted: Partial<Settings>, said = ''): Promise<boolean> => {
    try {
      setSettings(await changeSettings(wanted));
      setNotice({ text: said, isAlarm: false });
      return true;
    } catch (error) {
      setNotice({ text: (error as Error).message, isAlarm: true });
      return false;
    }
  };
  const removeAdded = async (site: string) => {
    if (await change({ sitesAdded: settings.sitesAdded.filter((one) => one !== site) })) await giveBack([site]);
  };
  const reset = async () => {
    if (!confirm(strings.sureReset)) return;
    const { sitesAdded } = settings;
    if (await change(defaults, strings.wasReset)) await giveBack(sitesAdded);
  };
  return (
    <OptionsView
      settings={settings}
      about={about}
      notice={notice.text}
      isAlarm={notice.isAlarm}
      onChange={change}
      onRemoveAdded={(site) => void removeAdded(site)}
      onReset={() => void reset()}
    />
  );
}

/** Drops the permissions of sites. One by one: a site that was added on another machine has none here. */
async function giveBack(sites: string[]): Promise<void> {
  for (const site of sites) await browser.permissions.remove({ origins: [originOf(site)] }).catch(() => false);
}
