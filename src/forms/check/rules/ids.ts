import type { Finding, Rule } from '../rule.ts';

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const ids: Rule = {
  name: 'ids',
  level: 'error',
  because: 'The file name is the id, and packs and readers’ settings hold ids: each means one thing.',
  *find({ data, files }): Generator<Finding> {
    const countries = new Map(data.countries.map(({ iso, id }) => [iso, id]));
    const seen = new Map<string, string>(data.countries.map(({ id }) => [id, 'a country']));
    for (const { id, file, value } of data.regions) {
      const country = countries.get(value.iso ?? '');
      if (country !== undefined && country !== id)
        yield {
          file,
          path: ['iso'],
          reason: `${value.iso} has the id ${country}`,
          remedy: `name the file ${country}.yaml`,
        };
      seen.delete(id);
    }
    for (const file of files) {
      const other = seen.get(file.id);
      if (!form.test(file.id))
        yield { file, path: [], reason: `${file.id} is no id`, remedy: 'name the file with a-z, 0-9 and hyphens' };
      else if (other !== undefined)
        yield {
          file,
          path: [],
          reason: `the id ${file.id} is taken by ${other}`,
          remedy: 'give the file another name',
        };
      seen.set(file.id, file.file);
    }
    for (const { file, value } of data.exchanges) {
      const used = new Set<string>();
      for (const [i, { id }] of value.statements.entries()) {
        if (used.has(id))
          yield {
            file,
            path: ['statements', i, 'id'],
            reason: `two statements have the id ${id}`,
            remedy: 'give it another',
          };
        used.add(id);
      }
    }
  },
};
