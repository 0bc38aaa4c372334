/** The settings page: every change is stored at once, only what differs is, and what fails is said. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { about } from '../../../src/options/OptionsView.fixture.tsx';
import { fakeBrowser } from '../../unit/shared/fake-browser.ts';

const fake = fakeBrowser();
let removed: string[] = [];
let worker: () => unknown;
const api = Object.assign(fake, {
  permissions: {
    remove: async ({ origins }: { origins: string[] }) => {
      removed.push(...origins);
      return true;
    },
  },
});
// Packs have tests of their own.
Object.assign(fake.runtime, {
  sendMessage: async ({ call }: { call: string }) =>
    call === 'packs' ? [] : call === 'dossier' ? null : call === 'entries' ? { count: 0, found: [] } : worker(),
  getManifest: () => ({ content_scripts: [{ matches: ['https://*.bbc.com/*'] }] }),
});
let granted = true;
let asked: string[] = [];
Object.assign(api.permissions, {
  contains: async () => false,
  request: async ({ origins }: { origins: string[] }) => {
    asked.push(...origins);
    return granted;
  },
});
const { Options } = await import('../../../src/options/Options.tsx');
const { sync } = fake.storage;

const host = document.createElement('main');
document.body.append(host);

beforeEach(() => {
  removed = [];
  asked = [];
  granted = true;
  worker = () => about;
  sync.broken = '';
  for (const key of Object.keys(sync.held)) delete sync.held[key];
});
afterEach(() => {
  render(null, host);
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  render(<Options />, host);
  await vi.waitFor(() => expect(host.querySelector('h1')).not.toBeNull(), { timeout: 10_000 });
}
const control = (words: string) =>
  [...host.querySelectorAll('label')].find((label) => label.textContent?.startsWith(words))!.querySelector('input')!;
const button = (words: string) => [...host.querySelectorAll('button')].find((b) => b.textContent === words)!;
const says = (words: string) => vi.waitFor(() => expect(host.textContent).toContain(words), { timeout: 10_000 });
const stored = (held: unknown) => vi.waitFor(() => expect(sync.held).toEqual(held), { timeout: 10_000 });

test('stores what differs from how it was at first, and forgets what does not any more', async () => {
  await open();
  control('Officials').click();
  await stored({ kinds: { official: false } });
  control('Solid').click();
  await stored({ kinds: { official: false }, underline: 'solid' });
  await vi.waitFor(() => expect(host.querySelector('.sample')?.className).toContain('solid'), { timeout: 10_000 });
  control('Officials').click();
  await stored({ underline: 'solid' });
});

test('the delay follows the hand and is stored when the hand lets go', async () => {
  await open();
  const slider = host.querySelector<HTMLInputElement>('input[type=range]')!;
  expect([slider.min, slider.max, slider.step]).toEqual(['100', '2000', '50']);
  slider.value = '800';
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await says('800 ms');
  expect(sync.held).toEqual({});
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await stored({ delay: 800 });
});

test('the slider can be moved from the keyboard', async () => {
  await open();
  host.querySelector<HTMLInputElement>('input[type=range]')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  await stored({ delay: 400 });
});

test('a key that is held is stored once', async () => {
  await open();
  const store = vi.spyOn(sync, 'set');
  host.querySelector<HTMLInputElement>('input[type=range]')!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await says('550 ms');
  await stored({ delay: 550 });
  expect(store).toHaveBeenCalledOnce();
});

test('a change from elsewhere is shown', async () => {
  await open();
  await sync.set({ underline: 'wavy' });
  await vi.waitFor(() => expect(control('Wavy').checked).toBe(true), { timeout: 10_000 });
});

test('says when something cannot be stored, and shows what is', async () => {
  await open();
  sync.broken = 'QUOTA_BYTES quota exceeded.';
  control('Officials').click();
  await says('could not be stored: QUOTA_BYTES');
  expect(host.querySelector('[role=alert]')?.textContent).toContain('could not be stored');
  await vi.waitFor(() => expect(control('Officials').checked).toBe(true), { timeout: 10_000 });
});

test('an added site goes with its permission', async () => {
  await sync.set({ sitesAdded: ['a-paper.example'] });
  await open();
  host.querySelector<HTMLButtonElement>('[aria-label="Remove a-paper.example"]')!.click();
  await stored({});
  expect(removed).toEqual(['https://*.a-paper.example/*']);
});

test('an added site that cannot be taken off the list keeps its permission, and the keyboard its place', async () => {
  await sync.set({ sitesAdded: ['a-paper.example'] });
  await open();
  sync.broken = 'QUOTA_BYTES quota exceeded.';
  host.querySelector<HTMLButtonElement>('[aria-label="Remove a-paper.example"]')!.click();
  await says('could not be stored');
  expect(removed).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Added by you');
});

test('a reset gives the permissions of added sites back', async () => {
  await sync.set({ sitesAdded: ['a.example', 'b.example'] });
  await open();
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  button('Reset all settings').click();
  await vi.waitFor(() => expect(removed).toEqual(['https://*.a.example/*', 'https://*.b.example/*']));
  expect(sync.held).toEqual({});
});

test('a reset asks first', async () => {
  await sync.set({ delay: 800, sitesOff: ['example.org'] });
  await open();
  const ask = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValue(true);
  button('Reset all settings').click();
  expect(ask).toHaveBeenCalledOnce();
  expect(sync.held).toEqual({ delay: 800, sitesOff: ['example.org'] });
  button('Reset all settings').click();
  await stored({});
  await says('as they were at first');
});

test('shows what the dataset holds, and says when the worker does not', async () => {
  await open();
  await says('Dataset of25 Nov 2026');
  const licence = [...host.querySelectorAll('a')].at(-1)!;
  expect([licence.rel, licence.target, licence.protocol]).toEqual(['noopener noreferrer', '_blank', 'https:']);
  render(null, host);
  worker = () => {
    throw new Error('Could not establish connection.');
  };
  await open();
  await says('Could not establish connection.');
  expect(control('Officials')).toBeDefined();
});

test('all sites are asked for, and given back', async () => {
  await open();
  control('On all sites').click();
  await stored({ where: 'all' });
  expect(asked).toEqual(['https://*/*']);
  control('On the 1 news sites').click();
  await stored({});
  await vi.waitFor(() => expect(removed).toEqual(['https://*/*']), { timeout: 10_000 });
  // Chromium has taken the listed ones along.
  await vi.waitFor(() => expect(asked.slice(1)).toEqual(['https://*.bbc.com/*', 'https://*.bbc.com/*']), {
    timeout: 10_000,
  });
});

test('what an administrator has locked is greyed out with the reason, while it is locked', async () => {
  const managed = { locked: ['kinds', 'sitesOff'] };
  Object.assign(fake.storage, { managed: { get: async () => managed } });
  await open();
  await says('Set by your organisation');
  const isGrey = (words: string) => control(words).matches(':disabled');
  expect([isGrey('Officials'), isGrey('Organisations'), isGrey('Solid'), isGrey('Wavy')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const reasons = [...host.querySelectorAll('.locked > legend')].map((legend) => legend.textContent);
  expect(reasons).toEqual(['Set by your organisation', 'Set by your organisation']);
  expect(host.querySelector<HTMLInputElement>('form.add input')!.matches(':disabled')).toBe(true);
  managed.locked = [];
  fake.storage.onChanged.emit({ locked: {} }, 'managed');
  await vi.waitFor(() => expect(isGrey('Officials')).toBe(false), { timeout: 10_000 });
  Object.assign(fake.storage, { managed: undefined });
});

test('denied, it stays where it ran', async () => {
  granted = false;
  await open();
  control('On all sites').click();
  await says('did not grant');
  expect(sync.held).toEqual({});
  await vi.waitFor(() => expect(control('On the 1 news sites').checked).toBe(true), { timeout: 10_000 });
});

test('settings go into a file and come back, but for what is no setting', async () => {
  await open();
  const choose = async (text: string) => {
    const input = host.querySelector<HTMLInputElement>('.transfer input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await choose('{"format":"backgrounder-settings","settings":{"delay":800,"underline":"pink","fontFamily":"x"}}');
  await stored({ delay: 800 });
  await says('“underline” cannot be "pink"; it stays as it was.');
  await says('“fontFamily” is no setting and was left out.');
  await choose('<html>');
  await says('no settings of Backgrounder');
  expect(sync.held).toEqual({ delay: 800 });
});
