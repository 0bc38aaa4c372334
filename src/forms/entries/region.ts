/** A region of `data/regions/`, alone or on top of a generated country. */
import type { Position, Region } from '../../core/model.ts';
import type { Written } from '../data.ts';
import type * as forms from '../forms.ts';
import { type Context, sourced, withOutlets } from './context.ts';

export function regionEntry({ id, value }: Written<forms.Region>, context: Context, generated?: Region): Region {
  const wikidata = value.wikidata ?? generated?.wikidata;
  const iso = value.iso ?? generated?.iso;
  const map = generated?.map;
  return {
    type: 'region',
    id: generated?.id ?? id,
    kind: value.kind,
    ...(iso !== undefined && { iso }),
    name: value.name,
    ...(wikidata !== undefined && { wikidata }),
    summary: value.summary,
    // Two values under one label stay both: where sources disagree the card shows each with its own.
    facts: [...(generated?.facts ?? []), ...sourced(value.facts, context)],
    ownNames: (value.ownNames ?? []).map((own) => ({ ...own, party: context.nameOf(own.party) })),
    ...(value.control && { control: controlOf(value.control, context) }),
    timeline: sourced(value.timeline, context),
    parties: value.parties ?? [],
    positions: (value.positions ?? []).map((position) => positionOf(position, context)),
    ...(map && { map }),
    exchanges: [],
    articles: [],
  };
}

function controlOf(control: NonNullable<forms.Region['control']>, context: Context): NonNullable<Region['control']> {
  return {
    ...control,
    administeredBy: control.administeredBy.map((id) => context.nameOf(id)),
    claimedBy: control.claimedBy.map((id) => context.nameOf(id)),
    sources: withOutlets(control.sources, context),
  };
}

function positionOf(position: forms.Position, context: Context): Position {
  const partyName = context.nameOf(position.party);
  if (position.noneOnFile) return { party: position.party, partyName, noneOnFile: true };
  const { by } = position;
  return {
    ...position,
    partyName,
    ...(by !== undefined && { byName: context.nameOf(by) }),
    sources: withOutlets(position.sources, context),
  };
}
