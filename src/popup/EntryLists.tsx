/** Entries found on the page, by kind, each with its count and a way to its mentions. */
import { useState } from 'preact/hooks';
import type { EntryType } from '../core/model.ts';
import type { FoundEntry } from '../shared/messages.ts';
import { foundBy, kindHeadings, strings } from './strings.ts';

interface EntryListsProps {
  entries: FoundEntry[];
  positions: Record<string, { index: number; count: number }>;
  onJump(id: string, step: 1 | -1): void;
}

/** From this many entries on there is a field to find one. */
const MANY = 9;
const order: EntryType[] = ['region', 'official', 'organisation'];

export function EntryLists({ entries, positions, onJump }: EntryListsProps) {
  const [wanted, setWanted] = useState('');
  const shown = entries.filter(({ name }) => plain(name).includes(plain(wanted.trim())));
  return (
    <>
      {entries.length >= MANY && (
        <div class="filter">
          <input
            type="search"
            aria-label={strings.find}
            placeholder={strings.find}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="lists">
        {order.map((type) => {
          const ofType = shown.filter((entry) => entry.type === type);
          return (
            ofType.length > 0 && (
              <section key={type}>
                <h2>{kindHeadings[type]}</h2>
                <ul>
                  {ofType.map((entry) => (
                    <EntryRow key={entry.id} entry={entry} position={positions[entry.id]} onJump={onJump} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {shown.length === 0 && (
          <p class="message quiet" role="status">
            {strings.noMatch}
          </p>
        )}
      </div>
    </>
  );
}

/** "cote" finds "Côte": few readers have every letter on their keyboard. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

interface EntryRowProps {
  entry: FoundEntry;
  position: { index: number; count: number } | undefined;
  onJump(id: string, step: 1 | -1): void;
}

function EntryRow({ entry: { id, name, summary, count, reasons }, position, onJump }: EntryRowProps) {
  return (
    <li class="entry">
      <button type="button" class="jump" title={reasons[0] && foundBy(reasons[0])} onClick={() => onJump(id, 1)}>
        {name}
        <small>{summary}</small>
      </button>
      <span class="count" aria-live="polite">
        {position ? (
          strings.at(position.index + 1, position.count)
        ) : (
          <>
            <span aria-hidden="true">{strings.times(count)}</span>
            <span class="heard">{strings.mentions(count)}</span>
          </>
        )}
      </span>
      <Step label={strings.previous(name)} points="M10 3L5 8l5 5" onClick={() => onJump(id, -1)} />
      <Step label={strings.next(name)} points="M6 3l5 5-5 5" onClick={() => onJump(id, 1)} />
    </li>
  );
}

function Step({ label, points, onClick }: { label: string; points: string; onClick(): void }) {
  return (
    <button type="button" class="step" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={points} />
      </svg>
    </button>
  );
}
