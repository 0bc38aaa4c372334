/** Packs of any size for tests and benches: invented officials of invented ministries. */
import { readFileSync } from 'node:fs';

export interface TestPack {
  pack: Record<string, unknown>;
  officials?: Record<string, unknown>[];
  [list: string]: unknown;
}

/** A copy of a small sound pack, changed by `change`. */
export function harbourDesk(change: (pack: TestPack) => void = () => {}): string {
  const pack = JSON.parse(readFileSync(new URL('harbour-desk.json', import.meta.url), 'utf8')) as TestPack;
  change(pack);
  return JSON.stringify(pack);
}

const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo wu xa ye zi jo qu'.split(' ');

/** A word of its own for each number, with a capital. */
function nameOf(number: number): string {
  let word = '';
  for (let rest = number, i = 0; i < 4; i++, rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word[0]!.toUpperCase() + word.slice(1);
}

/** A sound pack with that many aliases: `count / 4` officials, each with a full name in three languages and a surname. */
export function packOf(count: number, header: Record<string, unknown> = {}): string {
  const officials = Array.from({ length: Math.ceil(count / 4) }, (_, i) => {
    const surname = nameOf(i);
    const name = `${nameOf(i * 7 + 3)} ${surname}`;
    return {
      id: `invented-${i}`,
      type: 'official',
      name,
      summary: 'An invented official, for tests.',
      country: 'armenia',
      aliases: { en: [name], de: [name], ru: [name] },
      surnames: { en: [surname] },
      posts: [
        {
          role: 'Invented office',
          of: 'armenia',
          asOf: '2026-11-18',
          sources: [{ url: `https://harbour-gazette.example/${i}`, title: `Invented ${i}`, opened: '2026-11-18' }],
        },
      ],
    };
  });
  return harbourDesk((pack) => {
    Object.assign(pack.pack, header);
    pack.officials = [...pack.officials!, ...officials];
  });
}
