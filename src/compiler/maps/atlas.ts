/** Land of all countries at a wanted level of detail, and who borders on whom. */
import { feature, mergeArcs, mesh, neighbors } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { circleAround, type Geometry, isInsideOut, type Line, type Point, polygonsOf, type Rings } from './geometry.ts';
import { isoOfPart } from './overseas.ts';
import { isoOfShape, polygonsIn, readTopology, type Topology } from './topology.ts';

/** One polygon of the atlas, with the circle around it: whether it can be in view is asked of the circle. */
export interface Part {
  type: 'Polygon';
  /** Numbers of arcs, ring by ring. */
  arcs: number[][];
  /** The country that it belongs to on our maps, `NOBODY` for none. */
  iso: string;
  centre: Point;
  /** Radians. */
  reach: number;
}

/** Land that belongs to no country on our maps. */
export const NOBODY = '';

export class Atlas {
  /** All the land there is. */
  readonly parts: readonly Part[];
  readonly #topology: Topology;
  readonly #codes: (string | null)[];
  readonly #levels = new Map<number, Topology>();
  readonly #borders: number[][];

  constructor() {
    this.#topology = presimplify(readTopology(), sphericalTriangleArea);
    const shapes = this.#topology.objects.countries.geometries;
    this.#codes = shapes.map(isoOfShape);
    this.#borders = neighbors(shapes);
    this.parts = shapes.flatMap((shape, i) =>
      polygonsIn(shape).map((arcs) => partOf(this.#topology, arcs, this.#codes[i] ?? NOBODY)),
    );
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

  partsOf(iso: string): Part[] {
    return this.parts.filter((part) => part.iso === iso);
  }

  /** Parts as one land, without details smaller than `unit` radians. */
  land(unit: number, parts: readonly Part[]): Rings[] {
    const topology = this.#level(unit);
    const polygons = polygonsOf(feature(topology, mergeArcs(topology, parts)).geometry as Geometry);
    return polygons.flatMap((all) => {
      // Simplifying leaves nothing, or a line, of what was too small; topojson-client fills such rings up to four points.
      const rings = all.filter((ring) => isRing(ring));
      if (rings[0] !== all[0] || rings.length === 0) return [];
      return [isInsideOut(rings) ? rings.map((ring) => [...ring].reverse()) : rings];
    });
  }

  /** The borders between parts of different countries: each line once. */
  borders(unit: number, parts: readonly Part[]): Line[] {
    const object = { type: 'GeometryCollection', geometries: parts };
    return mesh(this.#level(unit), object, (a, b) => a.iso !== b.iso).coordinates;
  }

  /** Levels are shared, so that about ten are made for all maps. */
  #level(unit: number): Topology {
    const level = Math.floor(Math.log2(unit));
    let topology = this.#levels.get(level);
    if (!topology) {
      topology = simplify(this.#topology, (2 ** level) ** 2);
      this.#levels.set(level, topology);
    }
    return topology;
  }
}

/** The atlas has a few rings the wrong way round (Vatican City): beside their neighbours they are turned. */
function partOf(topology: Topology, given: number[][], code: string): Part {
  const rings = ringsOf(topology, given);
  const arcs = isInsideOut(rings) ? given.map((ring) => [...ring].reverse().map((arc) => ~arc)) : given;
  const circle = circleAround(arcs === given ? rings : ringsOf(topology, arcs));
  return { type: 'Polygon', arcs, ...circle, iso: code === NOBODY ? NOBODY : isoOfPart(code, circle.centre) };
}

function ringsOf(topology: Topology, arcs: number[][]): Rings {
  return polygonsOf(feature(topology, { type: 'Polygon', arcs }).geometry as Geometry)[0]!;
}

function isRing([first, , third]: Line): boolean {
  return first !== undefined && third !== undefined && !(first[0] === third[0] && first[1] === third[1]);
}
