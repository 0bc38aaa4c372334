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

function show(settings: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  const removed: string[] = [];
  render(
    <OptionsView
      settings={{ ...defaults, ...settings }}
      about={about}
      notice=""
      isAlarm={false}
      onChange={(change) => changes.push(change)}
      onRemoveAdded={(site) => removed.push(site)}
      onReset={() => changes.push(defaults)}
    />,
    host,
  );
  return { changes, removed };
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
