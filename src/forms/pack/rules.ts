/** Rules that only packs have: what they may not change of the dataset that they extend. */
import type { Finding, Rule } from '../check/rule.ts';
import type { PackAround } from './around.ts';

/** An entry that there is already keeps its kind. */
export function sameTypes({ types }: PackAround): Rule {
  return {
    name: 'same-types',
    level: 'error',
    because: 'What is an organisation in the dataset cannot be an official in a pack: one id is one thing.',
    *find({ data }): Generator<Finding> {
      for (const { id, file, value } of [...data.regions, ...data.officials, ...data.organisations]) {
        const known = types.get(id);
        if (known !== undefined && known !== value.type)
          yield {
            file,
            path: ['type'],
            reason: `${id} is a known ${known}, not an ${value.type}`,
            remedy: 'give the entry another id',
          };
      }
    },
  };
}

/** Hosts and names of outlets that are known stay as they are: a pack cannot call its own site by the name of a newspaper. */
export function sameOutlets({ outlets }: PackAround): Rule {
  const names = new Set(outlets.map(({ name }) => name.toLowerCase()));
  const hosts = new Map(outlets.flatMap(({ name, hosts }) => hosts.map((host): [string, string] => [host, name])));
  return {
    name: 'same-outlets',
    level: 'error',
    because: 'Readers trust the name of an outlet; no pack may give it to another site.',
    *find({ data }): Generator<Finding> {
      for (const { file, value } of data.outlets)
        for (const [i, outlet] of value.entries()) {
          const taken = outlet.hosts.find((host) => hosts.has(host));
          if (taken !== undefined)
            yield {
              file,
              path: [i, 'hosts'],
              reason: `${taken} is known as ${hosts.get(taken)}`,
              remedy: 'leave the outlet out of the pack',
            };
          else if (names.has(outlet.name.toLowerCase()))
            yield {
              file,
              path: [i, 'name'],
              reason: `there is an outlet ${outlet.name} already, with other hosts`,
              remedy: 'give the outlet a name of its own',
            };
        }
    },
  };
}
