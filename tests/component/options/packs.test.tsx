/** Packs in the settings page: permission is asked on the click, and what the worker says is said to the reader. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InstalledPack, PackPreview } from '../../../src/shared/packs.ts';
import { fakeBrowser } from '../../unit/shared/fake-browser.ts';

const fake = fakeBrowser();
let asked: { call: string; params: unknown }[] = [];
let origins: string[] = [];
let gives = true;
let answers: Record<string, unknown>;
Object.assign(fake, {
  permissions: {
    request: async (wanted: { origins: string[] }) => {
      origins.push(...wanted.origins);
      return gives;
    },
    contains: async () => false,
    remove: async (wanted: { origins: string[] }) => {
      origins.push(...wanted.origins.map((origin) => `-${origin}`));
      return true;
    },
  },
});
Object.assign(fake.runtime, {
  sendMessage: async (message: { call: string; params: unknown }) => {
    asked.push(message);
    return answers[message.call];
  },
});
const { Packs } = await import('../../../src/options/packs/Packs.tsx');

const pack: InstalledPack = {
  id: 'harbour',
  name: 'Harbour desk',
  publisher: 'Harbour Gazette',
  licence: 'CC0-1.0',
  asOf: '2026-11-20',
  counts: { regions: 0, officials: 1, organisations: 0, exchanges: 0, articles: 0 },
  address: 'https://packs.example:8443/harbour.json',
  enabled: true,
  updatedOn: 0,
};
const preview: PackPreview = { ...pack, token: 't', extends: [], sample: ['Mara Quillon'], warnings: [] };

const host = document.createElement('main');
document.body.append(host);
beforeEach(() => {
  asked = [];
  origins = [];
  gives = true;
  answers = { packs: [], previewPack: preview, acceptPack: true, removePack: true };
});
afterEach(() => {
  render(null, host);
  vi.restoreAllMocks();
});
const button = (words: string) => [...host.querySelectorAll('button')].find((one) => one.textContent === words)!;
const says = (words: string) => vi.waitFor(() => expect(host.textContent).toContain(words), { timeout: 10_000 });
const calls = () => asked.map(({ call }) => call).filter((call) => call !== 'packs');

async function fetchFrom(address: string): Promise<void> {
  render(<Packs />, host);
  const field = host.querySelector<HTMLInputElement>('input[type=text]')!;
  field.value = address;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(button('Fetch')).toBeTruthy());
  button('Fetch').click();
}

test('an address is asked for with the permission of its host alone, and looked at before it is added', async () => {
  await fetchFrom(' https://packs.example:8443/harbour.json ');
  await says('Add this pack?');
  expect(origins).toEqual(['https://packs.example/*']);
  expect(calls()).toEqual(['previewPack']);
  await says('Mara Quillon');
  answers.packs = [pack];
  button('Add pack').click();
  await says('“Harbour desk” has been added');
  expect(asked.find(({ call }) => call === 'acceptPack')?.params).toEqual({ token: 't' });
  expect(host.textContent).not.toContain('Add this pack?');
});

test('without permission nothing is fetched', async () => {
  gives = false;
  await fetchFrom('https://packs.example/harbour.json');
  await says('Without your permission for packs.example nothing is fetched.');
  expect(calls()).toEqual([]);
});

test.each(['http://packs.example/a', 'packs.example', 'https://me:pw@packs.example/a', ''])(
  '"%s" is no address to ask for',
  async (address) => {
    await fetchFrom(address);
    await says('is no https address');
    expect([origins, calls()]).toEqual([[], []]);
  },
);

test('what the worker refuses is said as it says it, and the pack to look at stays', async () => {
  answers.acceptPack = { error: 'The pack could not be stored, and nothing has changed: disk full' };
  await fetchFrom('https://packs.example/harbour.json');
  await says('Add this pack?');
  button('Add pack').click();
  await says('The pack could not be stored, and nothing has changed: disk full');
  expect(host.querySelector('[role=alert]')?.textContent).toContain('disk full');
  await says('Add this pack?');
});

test('a file of more than 20 MB is not even read', async () => {
  render(<Packs />, host);
  const input = await vi.waitFor(() => host.querySelector<HTMLInputElement>('input[type=file]')!);
  const file = new File([], 'large.json');
  Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await says('more than 20 MB');
  expect(calls()).toEqual([]);
});

test('with the last pack of a host its permission goes too', async () => {
  answers.packs = [pack];
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  render(<Packs />, host);
  await says('Harbour desk');
  button('Remove').click();
  await vi.waitFor(() => expect(origins).toEqual(['-https://packs.example/*']), { timeout: 10_000 });
  expect(calls()).toEqual(['removePack']);
});
