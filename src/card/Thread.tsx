/** An exchange as a thread: each statement in order of date, with what it answers and how. None is folded away. */
import type { Exchange, Quote, Statement } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { Sources } from './Sources.tsx';
import { relationWords, strings } from './strings.ts';

export function Thread({ exchange: { title, statements } }: { exchange: Exchange }) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <article class="thread">
      <h3>{title}</h3>
      <ol class="plain">
        {statements.map((statement) => (
          <StatementItem statement={statement} byId={byId} />
        ))}
      </ol>
    </article>
  );
}

function StatementItem({ statement, byId }: { statement: Statement; byId: ReadonlyMap<string, Statement> }) {
  const { speakerName, office, saidOn, where, text, quote, replies, sources } = statement;
  return (
    <li class={replies.length > 0 ? 'reply' : ''}>
      <p class="speaker">
        <b>{speakerName}</b> <span class="fine">{office}</span>
      </p>
      {replies.map(({ to, how }) => (
        <p class={`relation ${how}`}>{relationWords(how, byId.get(to)?.speakerName ?? to)}</p>
      ))}
      <p>{text}</p>
      {quote && <QuoteText quote={quote} />}
      <p class="fine">
        {formatDate(saidOn)}, {where} · <Sources sources={sources} />
      </p>
    </li>
  );
}

function QuoteText({ quote: { text, lang, translatedBy, original } }: { quote: Quote }) {
  return (
    <blockquote>
      <q lang={lang} dir="auto">
        {text}
      </q>
      {translatedBy && <span class="fine"> ({strings.translatedBy(translatedBy)})</span>}
      {original && (
        <details>
          <summary>
            {strings.original} {original.lang}
          </summary>
          <q lang={original.lang} dir="auto">
            {original.text}
          </q>
        </details>
      )}
    </blockquote>
  );
}
