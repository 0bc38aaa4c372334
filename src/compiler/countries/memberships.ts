/** Which bodies a country belongs to: the UN and the EU by CLDR, others by `data/memberships.yaml`. */
import type { Fact, Source } from '../../core/model.ts';
import { type Context, withOutlets } from '../../forms/entries/context.ts';
import type { Membership } from '../../forms/forms.ts';
import { supplemental } from './cldr.ts';
import { cldr } from './packages.ts';

interface Body {
  body: string;
  members: readonly string[];
  notes?: Record<string, string>;
  asOf: string;
  sources: Source[];
}

/** One fact with all bodies, as of the oldest of their dates; none for a place that is in no body. */
export function membershipFacts(iso: string, memberships: readonly Membership[], context: Context): Fact[] {
  const containment = supplemental<{ territoryContainment: Record<string, { _contains: string[] }> }>(
    'territoryContainment',
  ).territoryContainment;
  const ofCldr = (body: string): Body => ({
    body,
    members: containment[body]?._contains ?? [],
    asOf: cldr.released,
    sources: [cldr.source],
  });
  const bodies: Body[] = [
    ofCldr('UN'),
    ofCldr('EU'),
    ...memberships.map((body) => ({ ...body, sources: withOutlets(body.sources, context) })),
  ];
  const own = bodies.filter(({ members }) => members.includes(iso));
  if (own.length === 0) return [];
  const byUrl = new Map(own.flatMap(({ sources }) => sources).map((source) => [source.url, source]));
  return [
    {
      label: 'Member of',
      value: own.map(({ body, notes }) => notes?.[iso] ?? body).join(', '),
      asOf: own.map(({ asOf }) => asOf).sort()[0]!,
      sources: [...byUrl.values()],
    },
  ];
}
