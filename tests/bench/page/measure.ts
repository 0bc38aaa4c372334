/** Opens each page in each arm, turn by turn, so that a busy moment of the machine falls on all of them alike. */
import { middle } from '../material.ts';
import type { Arm, Visit } from './arm.ts';
import { type BenchPage, pages } from './pages.ts';

/** Medians over the rounds. */
export interface PageCost {
  page: BenchPage;
  /** Milliseconds of the main thread without any extension, and those added: by a bare extension, by ours. */
  alone: number;
  bare?: number;
  added: number;
  /** The same in a process that has opened no other page of the site. */
  fresh?: { alone: number; bare: number; added: number };
  longTasks: number;
  longTasksAlone: number;
  shift: number;
  /** Elements that stand elsewhere or are more than without. */
  elements: number;
  heap: number;
  heapBare?: number;
  first?: number;
  /** Tasks of ours in one visit, longest first. */
  tasks?: number[] | undefined;
}

export interface Costs {
  pages: PageCost[];
  /** Milliseconds of processor in ten seconds on a page that stands still, without and with us. */
  idle: { alone: number; ours: number };
  rounds: number;
}

export interface Arms {
  alone: Arm;
  bare: Arm;
  ours: Arm;
}

/** The least extension is a yardstick: it is measured on these only. */
const withBare = new Set([1000, 10_000, 100_000]);
const withFresh = new Set([1000, 10_000]);
const idleSeconds = 10;

export async function measure({ alone, bare, ours }: Arms, rounds: number): Promise<Costs> {
  const seen = new Map<
    BenchPage,
    Record<'alone' | 'bare' | 'ours' | 'freshAlone' | 'freshBare' | 'freshOurs', Visit[]>
  >();
  for (const page of pages)
    seen.set(page, { alone: [], bare: [], ours: [], freshAlone: [], freshBare: [], freshOurs: [] });
  const canBeFresh = alone.canBeFresh;
  for (let round = 0; round < rounds; round++) {
    for (const [page, visits] of seen) {
      const plain = page.name === `${page.words?.toLocaleString('en')} words`;
      visits.alone.push(await alone.visit(page));
      if (plain && withBare.has(page.words!)) visits.bare.push(await bare.visit(page));
      visits.ours.push(checked(page, await ours.visit(page)));
      if (!(canBeFresh && plain && withFresh.has(page.words!))) continue;
      visits.freshAlone.push(await alone.visit(page, true));
      visits.freshBare.push(await bare.visit(page, true));
      visits.freshOurs.push(checked(page, await ours.visit(page, true)));
    }
    console.log(`  round ${round + 1} of ${rounds} done`);
  }

  await alone.visit(pages[0]!);
  await ours.visit(pages[0]!);
  const idle = { alone: await alone.idle(idleSeconds), ours: await ours.idle(idleSeconds) };
  const costs: PageCost[] = [];
  for (const [page, visits] of seen) {
    const pair = (a: Visit[], b: Visit[], of: (visit: Visit) => number) =>
      middle(b.map((visit, i) => of(visit) - of(a[i]!)));
    const cpu = ({ cpu }: Visit) => cpu;
    // A page that moves by itself never stands twice in the same place.
    const moved = page.live
      ? 0
      : alone.canBeFresh
        ? middle(visits.ours.map(({ shift }, i) => shift - visits.alone[i]!.shift))
        : visits.ours.filter(({ boxes }, i) => boxes !== visits.alone[i]!.boxes).length;
    costs.push({
      page,
      alone: middle(visits.alone.map(cpu)),
      added: pair(visits.alone, visits.ours, cpu),
      ...(visits.bare.length && { bare: pair(visits.alone, visits.bare, cpu) }),
      ...(visits.freshAlone.length && {
        fresh: {
          alone: middle(visits.freshAlone.map(cpu)),
          bare: pair(visits.freshAlone, visits.freshBare, cpu),
          added: pair(visits.freshAlone, visits.freshOurs, cpu),
        },
      }),
      longTasks: middle(visits.ours.map(({ longTasks }) => longTasks)),
      longTasksAlone: middle(visits.alone.map(({ longTasks }) => longTasks)),
      shift: moved,
      elements: pair(visits.alone, visits.ours, ({ elements }) => elements),
      heap: pair(visits.alone, visits.ours, ({ heap }) => heap),
      ...(visits.bare.length && { heapBare: pair(visits.alone, visits.bare, ({ heap }) => heap) }),
      ...(page.names !== 0 && { first: await middleOf(3, () => ours.firstHighlight(page)) }),
      tasks: await ours.slices?.(page),
    });
  }
  return { pages: costs, idle, rounds };
}

/** What was not finished cannot be counted: too short a time would read as a small cost. */
function checked(page: BenchPage, visit: Visit): Visit {
  if (page.names !== 0 && visit.ranges === 0)
    throw new Error(`"${page.name}" was not read in ${page.seconds} seconds: the machine is too busy to measure.`);
  return visit;
}

async function middleOf(times: number, run: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  while (all.length < times) all.push(await run());
  return middle(all);
}
