/** Offices, facts and own names: short rows of label and value, each with its date and source. */
import type { Fact, Post, Region } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { AsOf } from './AsOf.tsx';
import { Sources } from './Sources.tsx';
import { strings } from './strings.ts';

export function Facts({ facts, now }: { facts: Fact[]; now: number }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{strings.facts}</h2>
      <dl>
        {facts.map(({ label, value, asOf, sources }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {value}{' '}
              <span class="fine">
                <AsOf date={asOf} now={now} /> · <Sources sources={sources} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Posts({ posts, now }: { posts: Post[]; now: number }) {
  if (posts.length === 0) return null;
  return (
    <section>
      <h2>{strings.posts}</h2>
      <ul class="plain">
        {posts.map((post) => (
          <li>
            {post.until && <span class="tag">{strings.former}</span>} {post.role}{' '}
            <span class="fine">
              {termOf(post)}
              {!post.until && (
                <>
                  {post.from && ', '}
                  <AsOf date={post.asOf} now={now} />
                </>
              )}{' '}
              · <Sources sources={post.sources} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function termOf({ from, until }: Post): string {
  if (from && until) return strings.fromTo(formatDate(from), formatDate(until));
  if (until) return strings.until(formatDate(until));
  return from ? strings.since(formatDate(from)) : '';
}

export function OwnNames({ names }: { names: Region['ownNames'] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{strings.ownNames}</h2>
      <ul class="plain">
        {names.map(({ party, name, lang }) => (
          <li>
            <span class="fine">{strings.calledBy(party)}</span>{' '}
            <span lang={lang} dir="auto">
              {name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
