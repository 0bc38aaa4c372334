import type { Finding, Rule } from '../rule.ts';

export const hosts: Rule = {
  name: 'hosts',
  level: 'error',
  because: 'A host on two lines has two names.',
  *find({ data }): Generator<Finding> {
    for (const { file, value } of data.outlets) {
      const names = new Map<string, string>();
      for (const [i, { name, hosts: own }] of value.entries()) {
        for (const [j, host] of own.entries()) {
          const other = names.get(host);
          if (other !== undefined)
            yield { file, path: [i, 'hosts', j], reason: `${host} is ${other}’s already`, remedy: 'leave it with one' };
          names.set(host, name);
        }
      }
    }
    for (const { file, value } of data.newsSites) {
      const seen = new Set<string>();
      for (const [i, { host }] of value.entries()) {
        if (seen.has(host))
          yield { file, path: [i, 'host'], reason: `${host} is listed twice`, remedy: 'leave one out' };
        seen.add(host);
      }
    }
  },
};
