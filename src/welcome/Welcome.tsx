/** Wires the first page: the sample is read by the worker like any page, the choice is stored and asked for. */
import { useEffect, useState } from 'preact/hooks';
import { ReadText } from '../card/ReadText.tsx';
import { browser } from '../shared/browser.ts';
import type { PageScan } from '../shared/messages.ts';
import { isFailure, send } from '../shared/send.ts';
import type { Settings, Where } from '../shared/settings.ts';
import { changeSettings, readSettings } from '../shared/store.ts';
import { listedSites, moveTo } from '../shared/where.ts';
import { locale } from '../ui/locale.ts';
import { strings } from './strings.ts';
import { WelcomeView } from './WelcomeView.tsx';

const blocks = [{ text: strings.sample }];

export function Welcome() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [sample, setSample] = useState<PageScan | null>(null);
  const [notice, setNotice] = useState('');

  useEffect(() => {
    void readSettings().then(setSettings);
    void send('scan', { lang: locale.lang, url: '', title: '', blocks }).then((reply) => {
      if (isFailure(reply)) setNotice(reply.error);
      else setSample(reply);
    });
  }, []);
  if (!settings) return null;

  const move = async (where: Where) => {
    try {
      const isMoved = await moveTo(where, settings.where, async () => setSettings(await changeSettings({ where })));
      setNotice(isMoved ? '' : strings.denied);
    } catch (error) {
      setNotice((error as Error).message);
    }
    // The button that was pressed may show what does not hold: drawn again, it shows what does.
    setSettings((held) => held && { ...held });
  };
  return (
    <WelcomeView
      where={settings.where}
      listed={listedSites().length}
      notice={notice}
      sample={sample && <ReadText blocks={blocks} result={sample} />}
      onWhere={(where) => void move(where)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
