/** Walks through a file's value: every text, and every object, with its path. */
import type { Path } from '../path.ts';

/** The way to a value, from its end. Rules walk tens of thousands of entries of a pack, and hardly ever ask for a path. */
class Step {
  constructor(
    private readonly before: Step | null,
    private readonly step: string | number,
  ) {}

  get path(): Path {
    return [...(this.before?.path ?? []), this.step];
  }
}

export class Leaf {
  constructor(
    private readonly before: Step | null,
    private readonly step: string | number,
    /** Name of the nearest key: `saidOn` for `['statements', 0, 'saidOn']`, `about` for `['about', 2]`. */
    readonly key: string,
    readonly text: string,
  ) {}

  /** Made when asked for: leave it out of a pattern that takes a leaf apart. */
  get path(): Path {
    return [...(this.before?.path ?? []), this.step];
  }
}

export type Node = Record<string, unknown>;

export class Inner {
  constructor(
    private readonly at: Step | null,
    readonly node: Node,
  ) {}

  /** As of a leaf. */
  get path(): Path {
    return this.at?.path ?? [];
  }
}

/** Every text in a list or an object. */
export function textsIn(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  collectTexts(value, null, '', found);
  return found;
}

function collectTexts(value: unknown, at: Step | null, key: string, found: Leaf[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value))
    for (let i = 0; i < value.length; i++) {
      const part: unknown = value[i];
      if (typeof part === 'string') found.push(new Leaf(at, i, key, part));
      else collectTexts(part, new Step(at, i), key, found);
    }
  else
    for (const name of Object.keys(value)) {
      const part = (value as Node)[name];
      if (typeof part === 'string') found.push(new Leaf(at, name, name, part));
      else collectTexts(part, new Step(at, name), name, found);
    }
}

/** Every object, the value itself first. */
export function objectsIn(value: unknown): Inner[] {
  const found: Inner[] = [];
  collectObjects(value, null, found);
  return found;
}

function collectObjects(value: unknown, at: Step | null, found: Inner[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) collectObjects(value[i], new Step(at, i), found);
  else {
    found.push(new Inner(at, value as Node));
    for (const name of Object.keys(value)) {
      const part = (value as Node)[name];
      if (typeof part === 'object') collectObjects(part, new Step(at, name), found);
    }
  }
}
