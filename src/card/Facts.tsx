/** Facts and own names: short rows of label and value, each fact with its date and source. */
import type { Fact, Region } from '../core/model.ts';
import { AsOf } from './AsOf.tsx';
import { FromPack } from './FromPack.tsx';
import { Sources } from './Sources.tsx';
import { separator, strings } from './strings.ts';

export function Facts({ facts, now }: { facts: Fact[]; now: number }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{strings.facts}</h2>
      <dl>
        {/* Where sources disagree, two facts have one label. */}
        {facts.map(({ label, value, asOf, sources, pack }) => (
          <div key={label + value}>
            <dt>{label}</dt>
            <dd>
              <p>{value}</p>
              <p class="fine">
                <AsOf date={asOf} now={now} />
                {separator}
                <Sources sources={sources} />
                <FromPack pack={pack} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function OwnNames({ names }: { names: Region['ownNames'] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{strings.ownNames}</h2>
      <dl>
        {names.map(({ party, name, lang }) => (
          <div key={party + name}>
            <dt>{party}</dt>
            <dd>
              <bdi lang={lang}>{name}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
