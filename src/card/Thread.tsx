/** An exchange as a thread: each statement in order of date, with what it answers and how. None is folded away. */
import type { Exchange, Statement } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { FromPack } from './FromPack.tsx';
import { QuoteText } from './QuoteText.tsx';
import { Sources } from './Sources.tsx';
import { ownRelationWords, relationWords, separator } from './strings.ts';

export function Thread({ exchange: { title, statements, pack } }: { exchange: Exchange }) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <article class="thread">
      <h3>
        {title}
        <FromPack pack={pack} />
      </h3>
      <ol class="plain">
        {statements.map((statement) => (
          <StatementItem key={statement.id} statement={statement} byId={byId} />
        ))}
      </ol>
    </article>
  );
}

function StatementItem({ statement, byId }: { statement: Statement; byId: ReadonlyMap<string, Statement> }) {
  const { speaker, speakerName, office, saidOn, where, text, quote, replies, sources } = statement;
  return (
    <li class={replies.length > 0 ? 'reply' : ''}>
      <p class="speaker">{speakerName}</p>
      <p class="fine">{office}</p>
      {replies.map(({ to, how }) => {
        const answered = byId.get(to);
        return (
          <p key={to} class={`relation ${how}`}>
            {answered?.speaker === speaker ? ownRelationWords(how) : relationWords(how, answered?.speakerName ?? to)}
          </p>
        );
      })}
      <p>{text}</p>
      {quote && <QuoteText quote={quote} />}
      <p class="fine">
        {formatDate(saidOn)}, {where}
        {separator}
        <Sources sources={sources} />
      </p>
    </li>
  );
}
