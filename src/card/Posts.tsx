/** Offices that an official holds and has held, newest first. */
import type { Post } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { AsOf } from './AsOf.tsx';
import { FromPack } from './FromPack.tsx';
import { Sources } from './Sources.tsx';
import { separator, strings } from './strings.ts';

export function Posts({ posts, now }: { posts: Post[]; now: number }) {
  if (posts.length === 0) return null;
  return (
    <section>
      <h2>{strings.posts(posts.length)}</h2>
      <ul class="plain">
        {posts.map((post) => (
          <li key={post.role + post.from}>
            <p>
              {post.until && <span class="tag">{strings.former}</span>} {post.role}
            </p>
            <p class="fine">
              {termOf(post)}
              {!post.until && post.from && ', '}
              {!post.until && <AsOf date={post.asOf} now={now} />}
              {separator}
              <Sources sources={post.sources} />
              <FromPack pack={post.pack} />
            </p>
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
