/** The packs of this repository, built as anybody would build theirs. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledAround } from '../../../scripts/lib/pack-around.ts';
import { buildPack } from '../../../scripts/lib/pack-build.ts';
import { packProblems } from '../../../scripts/lib/pack-check.ts';

describe.each(readdirSync('packs'))('%s', (folder) => {
  test('is sound, and what is built of it too', async () => {
    const { id, text, entries, problems } = await buildPack(`packs/${folder}`);
    expect(id).toBe(folder);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(entries).toBeGreaterThanOrEqual(120);
    const { around } = await bundledAround();
    expect(packProblems('pack.json', text, around).filter(({ level }) => level === 'error')).toEqual([]);
    const { regions, officials, organisations } = JSON.parse(text) as Record<string, { facts?: []; posts?: [] }[]>;
    // Whatever is said of an entry has a source, and of each something is said.
    for (const entry of [...(regions ?? []), ...(officials ?? []), ...(organisations ?? [])])
      expect((entry.facts ?? entry.posts ?? []).length).toBeGreaterThan(0);
  });
});
