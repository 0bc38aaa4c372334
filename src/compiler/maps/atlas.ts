/** Shapes of all countries at a wanted level of detail, and who borders on whom. */
import { feature, mergeArcs, neighbors } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { type Geometry, type Part, type Point, partOf, polygonsOf } from './geometry.ts';
import { isoOfPart } from './overseas.ts';
import { isoOfShape, readTopology, type Shape, type Topology } from './topology.ts';

export type Shapes = ReadonlyMap<string, Part[]>;

/** Land that belongs to no country on our maps stands under this key. */
export const NOBODY = '';

export class Atlas {
  readonly #topology: Topology;
  readonly #codes: (string | null)[];
  readonly #levels = new Map<number, Shapes>();
  readonly #borders: number[][];

  constructor() {
    this.#topology = presimplify(readTopology(), sphericalTriangleArea);
    const shapes = this.#topology.objects.countries.geometries;
    this.#codes = shapes.map(isoOfShape);
    this.#borders = neighbors(shapes);
  }

  /** Codes of the countries that share a border with one, sorted. */
  neighboursOf(iso: string): string[] {
    const found = new Set<string>();
    for (const [i, code] of this.#codes.entries()) {
      if (code !== iso) continue;
      for (const j of this.#borders[i]!) {
        const other = this.#codes[j];
        if (other && other !== iso) found.add(other);
      }
    }
    return [...found].sort();
  }

  /** Shapes without details smaller than `unit` radians; levels are shared, so that about ten are made for all maps. */
  shapes(unit: number): Shapes {
    const level = Math.floor(Math.log2(unit));
    let shapes = this.#levels.get(level);
    if (!shapes) {
      shapes = this.#cut(simplify(this.#topology, (2 ** level) ** 2));
      this.#levels.set(level, shapes);
    }
    return shapes;
  }

  #cut(topology: Topology): Shapes {
    const parts = new Map<string, Part[]>();
    const add = (iso: string, part: Part) => parts.set(iso, [...(parts.get(iso) ?? []), part]);
    for (const [code, shapes] of this.#byCode(topology)) {
      const merged = shapes.length === 1 ? shapes[0] : mergeArcs(topology, shapes);
      for (const all of polygonsOf(feature(topology, merged).geometry as Geometry)) {
        // Simplifying leaves nothing, or a line, of what was too small; topojson-client fills such rings up to four points.
        const rings = all.filter((ring) => isRing(ring));
        if (rings[0] !== all[0] || rings.length === 0) continue;
        const part = partOf(rings);
        add(code === NOBODY ? NOBODY : isoOfPart(code, part), part);
      }
    }
    return parts;
  }

  #byCode(topology: Topology): Map<string, Shape[]> {
    const shapes = new Map<string, Shape[]>();
    for (const [i, shape] of topology.objects.countries.geometries.entries()) {
      const code = this.#codes[i] ?? NOBODY;
      shapes.set(code, [...(shapes.get(code) ?? []), shape]);
    }
    return shapes;
  }
}

function isRing([first, , third]: Point[]): boolean {
  return first !== undefined && third !== undefined && !(first[0] === third[0] && first[1] === third[1]);
}
