import type { Finding, Rule } from '../rule.ts';

const TIMES = 2;

export const length: Rule = {
  name: 'length',
  level: 'warning',
  because: 'Sides are heard at like length.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.regions) {
      const said = new Map<string, number>();
      for (const position of value.positions ?? [])
        if (!position.noneOnFile) said.set(position.party, position.text.length);
      const reason = unequal(said);
      if (reason) yield { file, path: ['positions'], reason, remedy: 'write the texts at like length' };
    }
    for (const { file, value } of data.exchanges) {
      const said = new Map<string, number>();
      for (const { party, text, quote } of value.statements)
        said.set(party, (said.get(party) ?? 0) + text.length + (quote?.text.length ?? 0));
      const reason = said.size === 2 ? unequal(said) : null;
      if (reason) yield { file, path: ['statements'], reason, remedy: 'look for more of the other side, or shorten' };
    }
  },
};

function unequal(said: ReadonlyMap<string, number>): string | null {
  const sorted = [...said].sort(([, a], [, b]) => b - a);
  const [longest] = sorted;
  const shortest = sorted[sorted.length - 1];
  if (!longest || !shortest || longest[1] <= shortest[1] * TIMES) return null;
  return `${longest[0]} has ${longest[1]} characters, ${shortest[0]} ${shortest[1]}`;
}
