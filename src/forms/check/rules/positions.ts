import type { Finding, Rule } from '../rule.ts';

export const positions: Rule = {
  name: 'positions',
  level: 'error',
  because: 'Each party is heard, or it is said that nothing is on file: nobody is left out in silence.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.regions) {
      const parties = value.parties ?? [];
      const held = (value.positions ?? []).map(({ party }) => party);
      for (const [i, party] of parties.entries()) {
        if (!held.includes(party))
          yield {
            file,
            path: ['parties', i],
            reason: `${party} is a party and has no position`,
            remedy: `add its position with sources, or { party: ${party}, noneOnFile: true }`,
          };
      }
      for (const [i, party] of held.entries()) {
        const path = ['positions', i, 'party'];
        if (held.indexOf(party) < i)
          yield { file, path, reason: `${party} has two positions`, remedy: 'join them into one' };
        else if (!parties.includes(party))
          yield {
            file,
            path,
            reason: `${party} is not among the parties`,
            remedy: 'add it to parties, or leave it out',
          };
      }
    }
  },
};
