/** Wires the settings page: each change is stored at once, and what fails is said in words. */
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../core/model.ts';
import { browser } from '../shared/browser.ts';
import { readPresets, watchPresets } from '../shared/managed.ts';
import type { DatasetAbout } from '../shared/messages.ts';
import type { Presets } from '../shared/presets.ts';
import { isFailure, send } from '../shared/send.ts';
import { defaults, type Settings, type Where } from '../shared/settings.ts';
import { originOf } from '../shared/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../shared/store.ts';
import { listedSites, moveTo } from '../shared/where.ts';
import type { Shortcut } from './Keyboard.tsx';
import { Locked } from './Lock.tsx';
import { OptionsView } from './OptionsView.tsx';
import { Packs } from './packs/Packs.tsx';
import { readSettingsFile } from './settings-file.ts';
import { strings } from './strings.ts';

/** The entry whose card is shown as an example. */
const EXAMPLE = 'karabakh';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [about, setAbout] = useState<DatasetAbout | undefined>();
  const [example, setExample] = useState<Dossier | undefined>();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [refused, setRefused] = useState<string[]>([]);
  const [notice, setNotice] = useState({ text: '', isAlarm: false });
  const [locked, setLocked] = useState<Presets['locked']>([]);

  useEffect(() => {
    const ended = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, ended.signal);
    const readLocked = () => void readPresets().then((presets) => setLocked(presets.locked));
    readLocked();
    watchPresets(readLocked, ended.signal);
    void send('about', {}).then((reply) => {
      if (isFailure(reply)) setNotice({ text: reply.error, isAlarm: true });
      else setAbout(reply);
    });
    void send('dossier', { id: EXAMPLE, url: '', on: [], speaking: [] }).then((reply) => {
      if (reply && !isFailure(reply)) setExample(reply);
    });
    void readShortcuts().then(setShortcuts);
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
  const add = async (site: string) => {
    const asking = browser.permissions.request({ origins: [originOf(site)] });
    if (!(await asking.catch(() => false))) return setNotice({ text: strings.denied, isAlarm: true });
    await change({ sitesAdded: [...new Set([...settings.sitesAdded, site])] });
    await send('registerSites', {});
  };
  const move = async (where: Where) => {
    try {
      const isMoved = await moveTo(where, settings.where, async () => setSettings(await changeSettings({ where })));
      setNotice(isMoved ? { text: '', isAlarm: false } : { text: strings.denied, isAlarm: true });
    } catch (error) {
      setNotice({ text: (error as Error).message, isAlarm: true });
    }
    // The button that was pressed may show what does not hold: drawn again, it shows what does.
    setSettings((held) => held && { ...held });
  };
  const takeFile = async (text: string) => {
    const file = readSettingsFile(text);
    if (!file) {
      setRefused([]);
      return setNotice({ text: strings.notSettings, isAlarm: true });
    }
    if (!(await change(file.settings, strings.imported))) return;
    setRefused(
      file.refused.map(({ key, value }) => (value === undefined ? strings.unknown(key) : strings.refused(key, value))),
    );
  };
  const reset = async () => {
    if (!confirm(strings.sureReset)) return;
    const { sitesAdded } = settings;
    if (await change(defaults, strings.wasReset)) await giveBack(sitesAdded);
  };
  return (
    <Locked.Provider value={locked}>
      <OptionsView
        settings={settings}
        about={about}
        notice={notice.text}
        isAlarm={notice.isAlarm}
        packs={<Packs />}
        find={(text) => send('entries', { text })}
        onChange={change}
        onRemoveAdded={(site) => void removeAdded(site)}
        example={example}
        shortcuts={shortcuts}
        listed={listedSites().length}
        now={Date.now()}
        refused={refused}
        onWhere={(where) => void move(where)}
        onAdd={(site) => void add(site)}
        onFile={(text) => void takeFile(text)}
        onReset={() => void reset()}
      />
    </Locked.Provider>
  );
}

/** Drops the permissions of sites. One by one: a site that was added on another machine has none here. */
async function giveBack(sites: string[]): Promise<void> {
  for (const site of sites) await browser.permissions.remove({ origins: [originOf(site)] }).catch(() => false);
}

/** The browser's own list; Firefox for Android has no keyboard and no such list. */
async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ description, shortcut }) => ({ words: description || strings.openPopup, keys: shortcut ?? '' }));
}
