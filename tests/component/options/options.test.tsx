import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { readHost } from '../../../src/options/host.ts';
import { OptionsView } from '../../../src/options/OptionsView.tsx';
import { defaults, type Settings } from '../../../src/shared/settings.ts';

const host = document.createElement('main');
document.body.append(host);
afterEach(() => render(null, host));

const about = {
  compiledOn: '2026-11-25',
  counts: { regions: 250, officials: 30, organisations: 15, exchanges: 20, articles: 60 },
  languages: ['en', 'fr', 'az'],
  licences: [{ name: 'CLDR', licence: 'Unicode-3.0', url: 'https://cldr.unicode.org/' }],
};

const everything = [
  { id: 'georgia', name: 'Georgia', summary: 'A country.' },
  { id: 'germany', name: 'Germany', summary: 'A country.' },
];
const finder = (text: string) => {
  const found = everything.filter(({ name }) => name.startsWith(text));
  return { count: found.length, found };
};

function show(settings: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  const removed: string[] = [];
  const added: string[] = [];
  const files: string[] = [];
  render(
    <OptionsView
      settings={{ ...defaults, ...settings }}
      about={about}
      notice=""
      isAlarm={false}
      onChange={(change) => changes.push(change)}
      onRemoveAdded={(site) => removed.push(site)}
      example={undefined}
      shortcuts={[{ words: 'Next mention', keys: '' }]}
      find={async (text) => finder(text)}
      listed={129}
      now={0}
      refused={[]}
      onWhere={(where) => changes.push({ where })}
      onAdd={(site) => added.push(site)}
      onFile={(text) => files.push(text)}
      onReset={() => changes.push(defaults)}
    />,
    host,
  );
  return { changes, removed, added, files };
}
const control = (label: string) =>
  [...host.querySelectorAll('label')].find((l) => l.textContent?.startsWith(label))?.querySelector('input');

test('a kind is switched off and the others stay', () => {
  const { changes } = show();
  control('Officials')?.click();
  expect(changes).toEqual([{ kinds: { region: true, official: false, organisation: true } }]);
});

test('the sample follows the underline', () => {
  show({ underline: 'wavy' });
  expect(host.querySelector('.sample')?.classList.contains('wavy')).toBe(true);
  expect(control('Wavy')?.checked).toBe(true);
});

test('a site is added as people write it; what is none is refused in words', async () => {
  const { changes } = show({ sitesOff: ['a.org'] });
  const field = host.querySelector<HTMLInputElement>('form input')!;
  const submit = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    host.querySelector<HTMLButtonElement>('form button')?.click();
    await new Promise(requestAnimationFrame);
  };
  await submit('not a site');
  await expect.poll(() => host.querySelector('form + .alarm')?.textContent).toContain('“not a site” is no site');
  expect(changes).toEqual([]);
  await submit('https://www.Example.org/news');
  expect(changes).toEqual([{ sitesOff: ['a.org', 'example.org'] }]);
});

test('sites can be taken off both lists', () => {
  const { changes, removed } = show({ sitesOff: ['a.org', 'b.org'], sitesAdded: ['c.org'] });
  host.querySelector<HTMLButtonElement>('[aria-label="Remove a.org"]')?.click();
  host.querySelector<HTMLButtonElement>('[aria-label="Remove c.org"]')?.click();
  expect(changes).toEqual([{ sitesOff: ['b.org'] }]);
  expect(removed).toEqual(['c.org']);
});

test('a language is switched off by its name', () => {
  const { changes } = show();
  control('Azerbaijani')?.click();
  expect(changes).toEqual([{ languagesOff: ['az'] }]);
});

test('no accessibility violations', async () => {
  show({ sitesOff: ['a.org'] });
  const { violations } = await axe.run(host);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

describe('a site as people type it', () => {
  test.each([
    ['example.org', 'example.org'],
    [' HTTPS://www.Example.org/path?q ', 'example.org'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['localhost', null],
    ['', null],
    ['two words', null],
    ['javascript:alert(1)', null],
  ])('%j → %j', (typed, wanted) => expect(readHost(typed)).toBe(wanted));
});

test('what each choice stores', () => {
  const { changes } = show();
  for (const label of [
    'On all sites',
    'The first in each paragraph',
    'Articles only',
    'My own',
    'Alt',
    'Dark',
    '150%',
    'Number found, on',
    'Number found, said',
  ])
    control(label)!.click();
  expect(changes).toEqual([
    { where: 'all' },
    { mentions: 'paragraph' },
    { articlesOnly: true },
    { colour: '#767676' },
    { modifier: 'Alt' },
    { theme: 'dark' },
    { textSize: 150 },
    { badge: false },
    { announce: true },
  ]);
});

test('a colour is judged on white and on black', () => {
  show({ colour: '#ffd400' });
  expect(host.textContent).toContain('Contrast: 1.4 on white, 14.7 on black. Below 3 it is hard to see.');
  show({ colour: '#767676' });
  expect(host.textContent).toContain('Contrast: 4.5 on white, 4.6 on black.');
  expect(host.textContent).not.toContain('hard to see');
});

test('a correction is taken back', () => {
  const ignored = [
    { id: 'jordan', name: 'Jordan', words: 'jordan', site: 'example.org' },
    { id: 'nato', name: 'NATO', words: '', site: '' },
  ];
  const { changes } = show({ ignored });
  expect(host.textContent).toContain('“jordan” is not Jordan, example.org');
  [...host.querySelectorAll('button')].find((b) => b.ariaLabel === 'Remove No name of NATO, everywhere')?.click();
  expect(changes).toEqual([{ ignored: [ignored[0]] }]);
});

test('an entry is found as one types, switched off, and on again', async () => {
  const { changes } = show();
  await expect.poll(() => control('Germany')?.checked).toBe(true);
  const field = host.querySelector<HTMLInputElement>('input[aria-label="Find a name"]')!;
  field.value = 'Geo';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => control('Germany')).toBeUndefined();
  expect(host.textContent).toContain('Shown: 1 of 1');
  control('Georgia')!.click();
  const off = { id: 'georgia', name: 'Georgia', words: '', site: '' };
  expect(changes).toEqual([{ ignored: [off] }]);
  // One word of it, or one site, is no switch.
  const part = { id: 'georgia', name: 'Georgia', words: 'georgia', site: '' };
  const again = show({ ignored: [part, off] });
  await expect.poll(() => control('Georgia')?.checked).toBe(false);
  control('Georgia')!.click();
  expect(again.changes).toEqual([{ ignored: [part] }]);
});

test('the sites as text: all of them or none', async () => {
  const { changes } = show({ sitesOff: ['a.org'] });
  const text = host.querySelector('textarea')!;
  const apply = [...host.querySelectorAll('button')].find((b) => b.textContent === 'Apply')!;
  expect(text.value).toBe('a.org');
  const type = async (value: string) => {
    text.value = value;
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    apply.click();
    await new Promise(requestAnimationFrame);
  };
  await type('b.org\nno site');
  expect(host.textContent).toContain('“site” is no site');
  expect(changes).toEqual([]);
  await type('https://www.c.org/x\nb.org');
  expect(changes).toEqual([{ sitesOff: ['b.org', 'c.org'] }]);
});

test('a shortcut that is not set is said to be not set', () => {
  show();
  expect(host.textContent).toContain('Next mentionnot set');
});
