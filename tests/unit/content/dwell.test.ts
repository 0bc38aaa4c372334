/** The life of a hover, walked as rows: what happens, and what is done about it. Time is `+ms`; no clock runs. */
import { describe, expect, test } from 'vitest';
import { type Effect, type Event, type State, start, step, type Timer } from '../../../src/content/dwell.ts';

const lasts: Record<Timer, number> = { prepare: 100, show: 300, hide: 200 };

const over = (target?: string): Event<string> => ({ type: 'over', target });
const card = (inside: boolean): Event<string> => ({ type: 'card', inside });
const close: Event<string> = { type: 'close' };
const summon = (target: string, pointer: 'mouse' | 'keyboard' = 'mouse'): Event<string> => ({
  type: 'summon',
  target,
  pointer,
});

type Row = [name: string, events: (Event<string> | number)[], done: string[]];

const rows: Record<string, Row[]> = {
  opening: [
    ['a rest fetches early and shows at the end', [over('A'), 300], ['100 prepare A', '300 show A']],
    ['moving on the mention does not start again', [over('A'), 200, over('A'), 100], ['100 prepare A', '300 show A']],
    ['passing over asks for nothing', [over('A'), 99, over(), 1000], []],
    ['leaving after the fetch shows nothing', [over('A'), 150, over(), 1000], ['100 prepare A']],
    ['the next mention has its own time', [over('A'), 99, over('B'), 300], ['199 prepare B', '399 show B']],
    ['there and back has its own time', [over('A'), 250, over(), over('A'), 100], ['100 prepare A', '350 prepare A']],
  ],
  closing: [
    ['leaving closes after a while', [over('A'), 300, over(), 200], ['100 prepare A', '300 show A', '500 hide']],
    ['coming back in time keeps it', [over('A'), 300, over(), 199, over('A'), 999], ['100 prepare A', '300 show A']],
    [
      'every leaving has the whole time',
      [over('A'), 300, over(), 199, over('A'), over(), 199, over('A'), 999],
      ['100 prepare A', '300 show A'],
    ],
    ['the card may be entered', [over('A'), 300, over(), 100, card(true), 999], ['100 prepare A', '300 show A']],
    [
      'what lies under the way to the card does not change it',
      [over('A'), 300, over('B'), 150, card(true), 999],
      ['100 prepare A', '300 show A'],
    ],
    [
      'leaving the card closes it',
      [over('A'), 300, card(true), 500, card(false), 200],
      ['100 prepare A', '300 show A', '1000 hide'],
    ],
    [
      'from the card back to the mention',
      [over('A'), 300, card(true), card(false), over('A'), 999],
      ['100 prepare A', '300 show A'],
    ],
    [
      'on to another mention',
      [over('A'), 300, over('B'), 500],
      ['100 prepare A', '300 show A', '500 hide', '600 prepare B', '800 show B'],
    ],
  ],
  'closing at once': [
    ['Esc closes', [over('A'), 300, close, 999], ['100 prepare A', '300 show A', '300 hide']],
    ['a press while resting opens nothing', [over('A'), 200, close, over('A'), 999], ['100 prepare A']],
    [
      'what was dismissed stays so until the pointer has been elsewhere',
      [over('A'), 300, close, over('A'), 999, over(), over('A'), 100],
      ['100 prepare A', '300 show A', '300 hide', '1399 prepare A'],
    ],
    [
      'another mention opens at once after a dismissal',
      [over('A'), 300, close, over('B'), 300],
      ['100 prepare A', '300 show A', '300 hide', '400 prepare B', '600 show B'],
    ],
    ['nothing to close', [close, close], []],
  ],
  summoning: [
    ['a tap waits for nothing', [summon('A')], ['0 prepare A', '0 show A']],
    [
      'a tap on another mention changes the card',
      [summon('A'), summon('B')],
      ['0 prepare A', '0 show A', '0 prepare B', '0 show B'],
    ],
    ['a tap beside it closes', [summon('A'), close], ['0 prepare A', '0 show A', '0 hide']],
    [
      'a mouse lying about does not close what a key has opened',
      [summon('A', 'keyboard'), over(), 999],
      ['0 prepare A', '0 show A by keyboard'],
    ],
  ],
};

for (const [rule, group] of Object.entries(rows)) {
  describe(rule, () => {
    test.each(group)('%s', (_, events, done) => {
      expect(walk(events)).toEqual(done);
    });
  });
}

test('tokens never repeat', () => {
  const tokens: number[] = [];
  walk([over('A'), 300, close, over(), over('A'), 300, over('B'), 600, summon('C')], (effect) => {
    if (effect.do === 'show') tokens.push(effect.token);
  });
  expect(tokens).toHaveLength(4);
  expect(new Set(tokens).size).toBe(4);
});

function walk(events: (Event<string> | number)[], hear?: (effect: Effect<string>) => void): string[] {
  let now = 0;
  let state: State<string> = start;
  let waits: { at: number; timer: Timer; wait: number }[] = [];
  const done: string[] = [];
  const take = (event: Event<string>) => {
    const [next, effects] = step(state, event, (a, b) => a === b);
    state = next;
    for (const effect of effects) {
      hear?.(effect);
      if (effect.do === 'wait') waits.push({ at: now + lasts[effect.timer], timer: effect.timer, wait: effect.wait });
      else if (effect.do === 'hide') done.push(`${now} hide`);
      else {
        const how = effect.do === 'show' && effect.pointer === 'keyboard' ? ' by keyboard' : '';
        done.push(`${now} ${effect.do} ${effect.target}${how}`);
      }
    }
  };
  for (const event of events) {
    if (typeof event !== 'number') {
      take(event);
      continue;
    }
    for (const end = now + event; ; ) {
      const [due] = waits.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!due) {
        now = end;
        break;
      }
      waits = waits.filter((wait) => wait !== due);
      now = due.at;
      take({ type: 'timer', timer: due.timer, wait: due.wait });
    }
  }
  return done;
}
