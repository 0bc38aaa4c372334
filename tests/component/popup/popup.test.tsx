import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { PopupView, type PopupViewProps } from '../../../src/popup/PopupView.tsx';
import type { FoundEntry } from '../../../src/shared/messages.ts';

const host = document.createElement('main');
document.body.append(host);
afterEach(() => render(null, host));

const entry = (id: string, type: FoundEntry['type'], count: number): FoundEntry => ({
  id,
  type,
  name: id[0]!.toUpperCase() + id.slice(1),
  summary: 'What it is.',
  count,
  reasons: ['name'],
});
const some = [entry('karabakh', 'region', 5), entry('medinsky', 'official', 3), entry('nato', 'organisation', 1)];
const many = Array.from({ length: 12 }, (_, i) => entry(`region${i}`, 'region', 1));

function show(props: Partial<PopupViewProps>) {
  const nothing = () => {};
  render(
    <PopupView
      {...{
        host: 'example.org',
        state: { is: 'found', entries: some },
        siteOn: true,
        positions: {},
        notHeard: [],
        notice: '',
      }}
      {...{
        onSite: nothing,
        onJump: nothing,
        onOnce: nothing,
        onAlways: nothing,
        onSettings: nothing,
        onPause: nothing,
      }}
      {...props}
    />,
    host,
  );
}
const button = (name: string) =>
  [...host.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.textContent ?? '').startsWith(name));

test('entries stand by kind with their counts', () => {
  show({});
  expect([...host.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Regions', 'Officials', 'Organisations']);
  expect([...host.querySelectorAll('.count')].map((c) => c.textContent)).toEqual([
    '× 55 mentions',
    '× 33 mentions',
    '× 11 mention',
  ]);
});

test('an entry jumps to its next mention, the arrows both ways; where it stands is counted from one', () => {
  const jumps: [string, number][] = [];
  show({ onJump: (id, step) => jumps.push([id, step]), positions: { karabakh: { index: 1, count: 5 } } });
  button('Karabakh')?.click();
  button('Previous mention of Karabakh')?.click();
  expect(jumps).toEqual([
    ['karabakh', 1],
    ['karabakh', -1],
  ]);
  expect(host.querySelector('.count')?.textContent).toBe('2 of 5');
});

test('a long list can be searched, a short one has no field for it', async () => {
  show({});
  expect(host.querySelector('input[type=search]')).toBeNull();
  show({ state: { is: 'found', entries: many } });
  const field = host.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = 'region11';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => host.querySelectorAll('.entry').length).toBe(1);
});

test('the search does without marks on letters', async () => {
  const cote = { ...entry('civ', 'region', 1), name: 'Côte d’Ivoire' };
  show({ state: { is: 'found', entries: [cote, ...many] } });
  const field = host.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = 'cote';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => [...host.querySelectorAll('.entry')].map((e) => e.textContent)).toHaveLength(1);
  expect(host.textContent).toContain('Côte');
});

test('why an entry is in the list does not claim words that the page may not have', () => {
  show({ state: { is: 'found', entries: [{ ...some[0]!, reasons: ['capital', 'name'] }] } });
  expect(button('Karabakh')?.title).toBe('Found by its capital');
});

test.each([
  ['unreadable', { is: 'unreadable', why: 'unknown' }, 'cannot be read'],
  ['a PDF file', { is: 'unreadable', why: 'pdf' }, 'PDF files'],
  ['Reader View', { is: 'unreadable', why: 'reader' }, 'Reader View is closed'],
  ['a store', { is: 'unreadable', why: 'store' }, 'out of their stores'],
  ['a local file', { is: 'unreadable', why: 'local' }, 'not from the web'],
  ['not here', { is: 'not-here' }, 'does not run on example.org'],
  ['empty', { is: 'found', entries: [] }, 'No region or official'],
  ['failed', { is: 'failed', sentence: 'It is gone.' }, 'It is gone.'],
  ['its language is off', { is: 'off', why: 'language' }, 'its language is switched off'],
  ['being edited', { is: 'off', why: 'edited' }, 'while it is being edited'],
  ['reading', { is: 'reading' }, 'Reading'],
  ['reading for long', { is: 'reading', asked: 40 }, 'has not been read yet'],
  ['found', { is: 'found', entries: many }, 'Region0'],
] as [string, PopupViewProps['state'], string][])(
  '%s: said in words, without accessibility violations',
  async (_, state, words) => {
    show({ state });
    expect(host.textContent).toContain(words);
    const { violations } = await axe.run(host);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);

test('off for the site is said as such', () => {
  show({ state: { is: 'off', why: 'site' }, siteOn: false });
  expect(host.textContent).toContain('is off for this site');
});

test('elsewhere, a page is read once or always', () => {
  const asked: string[] = [];
  show({
    state: { is: 'not-here' },
    siteOn: undefined,
    onOnce: () => asked.push('once'),
    onAlways: () => asked.push('always'),
  });
  button('Read this page once')?.click();
  button('Always on this site')?.click();
  expect(asked).toEqual(['once', 'always']);
  expect(host.querySelector('input[type=checkbox]')).toBeNull();
});

test('parties that are not heard stand below, each with its latest words one click away', () => {
  const latest = { text: 'Holds them.', date: '2026-02-10', by: 'Ada Lind', sources: [] };
  const parties = [
    { party: 'north', partyName: 'North', latest },
    { party: 'east', partyName: 'East' },
  ];
  show({ notHeard: [{ id: 'isles', name: 'Isles', parties }] });
  const section = document.querySelector('.unheard')!;
  expect(section.querySelector('h2')!.textContent).toBe('Not heard on this page');
  expect(section.querySelector('summary')!.textContent).toBe('North');
  expect(section.querySelector('details')!.textContent).toContain('Holds them.');
  expect(section.querySelector('details')!.textContent).toContain('10 Feb 2026, Ada Lind');
  expect(section.textContent).toContain('East · nothing on file');
});

test('without parties that are not heard there is no such section', () => {
  show({ state: { is: 'found', entries: some } });
  expect(document.querySelector('.unheard')).toBeNull();
});

test('a pause is offered, said with its end, and ended', () => {
  const asked: number[] = [];
  const onPause = (minutes: number) => asked.push(minutes);
  show({ state: { is: 'found', entries: some }, onPause });
  button('Pause for an hour')?.click();
  show({ state: { is: 'off', why: 'paused' }, paused: new Date(2026, 10, 25, 18, 30).getTime(), onPause });
  expect(host.textContent).toMatch(/pauses everywhere until (18:30|6:30\sPM)/);
  expect(button('Pause for an hour')).toBeUndefined();
  button('Go on now')?.click();
  expect(asked).toEqual([60, 0]);
});
