/** The detector for the command line: the bundled dataset and packs over whole documents, with the worker's own code. */
import { readFileSync } from 'node:fs';
import { loadCompiled } from '../../src/compiler/cached.ts';
import type { Block } from '../../src/core/model.ts';
import { detect } from '../../src/dataset/detect.ts';
import { type Dataset, openDataset } from '../../src/dataset/open.ts';
import { type Pack, readPack } from '../../src/dataset/pack.ts';

export interface Document {
  lang: string;
  text: string;
}

/** Offsets are UTF-16 units in the document's text. */
export interface FoundMention {
  start: number;
  end: number;
  id: string;
  type: string;
  iso?: string;
  reason: string;
}

export class Detector {
  constructor(
    readonly dataset: Dataset,
    readonly packs: readonly Pack[] = [],
  ) {}

  /** Opens the dataset compiled from `data/` and the packs in the given files. Throws with a sentence when one is refused. */
  static async open(packFiles: readonly string[] = []): Promise<Detector> {
    const files = await loadCompiled();
    const dataset = await openDataset(async (name) => {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`The compiled dataset has no file ${name}.`);
      return bytes.slice().buffer as ArrayBuffer;
    });
    return new Detector(dataset, packFiles.map(readPackFile));
  }

  /** Mentions of a document. Its lines are its blocks, as paragraphs are on a page; the first one is its headline. */
  async find({ lang, text }: Document): Promise<FoundMention[]> {
    const blocks: Block[] = [];
    const offsets: number[] = [];
    let offset = 0;
    for (const line of text.split('\n')) {
      blocks.push({ text: line });
      offsets.push(offset);
      offset += line.length + 1;
    }
    const mentions = await detect(this.dataset, { lang, blocks }, this.packs);
    return mentions.map(({ block, start, end, id, type, iso, reason }) => ({
      start: start + offsets[block]!,
      end: end + offsets[block]!,
      id,
      type,
      ...(iso ? { iso } : {}),
      reason,
    }));
  }
}

function readPackFile(file: string): Pack {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no readable JSON file: ${(error as Error).message}`);
  }
  return readPack(json);
}
