/** A newsroom's policy file: packs and settings that readers find there, and cannot change where locked. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, ensureBrowser } from '../../scripts/lib/browsers.ts';
import { builtFolder } from '../../scripts/lib/build.ts';
import { harbourDesk } from '../packs/make.ts';
import { isOn, press, textOf } from './controls.ts';
import { manifestOf, until } from './driver.ts';
import { firefoxWithPolicies } from './firefox-policies.ts';
import { says } from './pack-desk.ts';
import { file, type PackServer, packHost, startPackServer } from './pack-server.ts';
import { browserNames, builtFor, type Session, start, timeouts } from './setup.ts';

/** Where Chromium of Debian, Ubuntu and others looks; other builds have other folders. */
const folder = '/etc/chromium/policies/managed';

/** The id that Chromium gives to an unpacked extension: from where it lies. */
function idOf(extension: string): string {
  const hex = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Named after the extension that it is for: two runs on one machine do not take away each other's. */
const path = `${folder}/backgrounder-test-${idOf(builtFolder('chrome', 'e2e'))}.json`;

/** Only who may write there can test it. */
function isWritable(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, '{}');
    return true;
  } catch {
    return false;
  }
}

const mayWrite = isWritable();

const policy = {
  packs: [`https://${packHost}/harbour.json`],
  settings: { kinds: { organisation: false }, delay: 900 },
  locked: ['kinds'],
};

/** Starts a browser that has the policy; undefined where it cannot be put there. */
const starts: Record<BrowserName, (doors: Record<string, number>) => Promise<Session> | undefined> = {
  chromium(doors) {
    if (!mayWrite) return undefined;
    const extensions = { [idOf(builtFolder('chrome', 'e2e'))]: policy };
    writeFileSync(path, JSON.stringify({ '3rdparty': { extensions } }));
    return start('chromium', { doors });
  },
  async firefox(doors) {
    const { id } = manifestOf(await builtFor('firefox')).browser_specific_settings!.gecko;
    const policies = { '3rdparty': { Extensions: { [id]: policy } } };
    executable = firefoxWithPolicies(await ensureBrowser('firefox'), policies);
    return start('firefox', { doors, executable });
  },
};
let executable = '';

describe.each(browserNames)('a policy file in %s', (browser) => {
  let session: Session | undefined;
  let server: PackServer;
  beforeAll(async () => {
    server = await startPackServer();
    server.at('/harbour.json', file(harbourDesk(), true));
    session = await starts[browser]({ [packHost]: server.port });
  }, timeouts.start);
  afterAll(async () => {
    if (browser === 'chromium' && mayWrite) rmSync(path, { force: true });
    await session?.end();
    await server?.close();
    if (browser === 'firefox') rmSync(dirname(executable), { recursive: true, force: true });
  });

  test.skipIf(browser === 'chromium' && !mayWrite)(
    'its packs are there without a question, its settings too; locked ones are grey, and spring back',
    { timeout: timeouts.test },
    async () => {
      const settings = await session!.reader.settings();
      const text = await until('pack and settings', async () => {
        const now = await textOf(settings);
        return ['Harbour desk', 'Set by your organisation', '900 ms'].every((part) => now.includes(part)) && now;
      });
      expect(text).not.toContain('Remove Harbour desk');
      expect(await isOn(settings, 'Organisations')).toBe(false);
      expect(await isOn(settings, 'Officials')).toBe(true);
      // Greyed out on the page; changed by other means, it springs back.
      await until('it to be locked', () => settings.evaluate(isLocked, 'Organisations'));
      expect(await settings.evaluate(isLocked, 'Solid')).toBe(false);
      await settings.evaluate(storeKinds);
      await until('it to spring back', async () => !('official' in ((await settings.evaluate(storedKinds)) ?? {})));
      expect(await isOn(settings, 'Officials')).toBe(true);

      // Nobody gave a permission for the host: newer versions come all the same, from a server that knows no OPTIONS.
      // (Chromium gives an unpacked extension whatever its manifest says may be asked for.)
      expect(await settings.evaluate(isAllowed, packHost)).toBe(browser === 'chromium');
      await press(settings, 'Update now');
      await says(settings, '“Harbour desk” is up to date');
      const later = harbourDesk((pack) => Object.assign(pack.pack, { asOf: '2026-11-24' }));
      server.at('/harbour.json', file(later, true));
      await press(settings, 'Update now');
      await says(settings, 'as of 24 Nov 2026');
      expect(server.asked.filter((line) => !/ (200|304)$/.test(line))).toEqual([]);
    },
  );
});

test('where there is no policy, nothing is set', { timeout: timeouts.test }, async () => {
  const session = await start('firefox');
  const settings = await session.reader.settings();
  await until('the settings', async () => (await textOf(settings)).includes('350 ms'));
  expect(await textOf(settings)).not.toContain('Set by your organisation');
  expect(await isOn(settings, 'Organisations')).toBe(true);
  await session.end();
});

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function isAllowed(host: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [`https://${host}/*`] });
}

function isLocked(words: string): boolean {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent!.trim() === words)!;
  return label.querySelector('input')!.matches(':disabled');
}

function storeKinds(): Promise<void> {
  return chrome.storage.sync.set({ kinds: { official: false } });
}

async function storedKinds(): Promise<object | undefined> {
  return (await chrome.storage.sync.get('kinds')).kinds as object | undefined;
}
