/** A newsroom's policy file in Chromium: packs and settings that readers find there, and cannot change where locked. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../../scripts/lib/build.ts';
import { harbourDesk } from '../packs/make.ts';
import { isOn, press, textOf } from './controls.ts';
import { until } from './driver.ts';
import { file, type PackServer, packHost, startPackServer } from './pack-server.ts';
import { type Session, start, timeouts } from './setup.ts';

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

describe('a policy file in chromium', () => {
  let session: Session;
  let server: PackServer;
  beforeAll(async () => {
    server = await startPackServer();
    server.at('/harbour.json', file(harbourDesk()));
    const policy = {
      packs: [`https://${packHost}/harbour.json`],
      settings: { kinds: { organisation: false }, delay: 900 },
      locked: ['kinds'],
    };
    const extensions = { [idOf(builtFolder('chrome', 'e2e'))]: policy };
    if (mayWrite) writeFileSync(path, JSON.stringify({ '3rdparty': { extensions } }));
    session = await start('chromium', { doors: { [packHost]: server.port } });
  }, timeouts.start);
  afterAll(async () => {
    if (mayWrite) rmSync(path, { force: true });
    await session?.end();
    await server?.close();
  });

  if (mayWrite)
    test('its packs are there without a question, its settings too; locked ones spring back', {
      timeout: timeouts.test,
    }, async () => {
      const settings = await session.reader.settings();
      const text = await until('pack and settings', async () => {
        const now = await textOf(settings);
        return ['Harbour desk', 'Set by your organisation', '900 ms'].every((part) => now.includes(part)) && now;
      });
      expect(text).not.toContain('Remove Harbour desk');
      expect(await isOn(settings, 'Organisations')).toBe(false);
      await press(settings, 'Organisations');
      await until('it to spring back', async () => !(await isOn(settings, 'Organisations')));
      expect(await isOn(settings, 'Officials')).toBe(true);
    });
  else
    test('where there is none, nothing is set', { timeout: timeouts.test }, async () => {
      const settings = await session.reader.settings();
      await until('the settings', async () => (await textOf(settings)).includes('350 ms'));
      expect(await textOf(settings)).not.toContain('Set by your organisation');
      expect(await isOn(settings, 'Organisations')).toBe(true);
    });
});
