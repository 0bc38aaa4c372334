/** Single entries, found as one types, each with a switch. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure, FoundEntries } from '../shared/messages.ts';
import { isFailure } from '../shared/send.ts';
import type { Ignored } from '../shared/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { strings } from './strings.ts';

interface EntriesProps {
  ignored: Ignored[];
  find(text: string): Promise<FoundEntries | Failure>;
  onChange(ignored: Ignored[]): void;
}

export function Entries({ ignored, find, onChange }: EntriesProps) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<FoundEntries | Failure | undefined>();
  useEffect(() => {
    let isLast = true;
    void find(text).then((reply) => isLast && setAnswer(reply));
    return () => {
      isLast = false;
    };
    // `find` asks the worker, whoever passes it.
  }, [text]);
  /** All of its names, everywhere: what the switch stands for. */
  const isOff = (id: string) => (one: Ignored) => one.id === id && one.words === '' && one.site === '';
  return (
    <section>
      <h2>{strings.entries}</h2>
      <p class="quiet">{strings.entriesNote}</p>
      <div class="add">
        <input
          type="search"
          aria-label={strings.entriesFind}
          placeholder={strings.entriesFind}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {answer && !isFailure(answer) && (
        <div class="entries">
          {answer.found.map(({ id, name, summary }) => (
            <Switch
              key={id}
              on={!ignored.some(isOff(id))}
              onChange={(on) => {
                const others = ignored.filter((one) => !isOff(id)(one));
                onChange(on ? others : [...others, { id, name, words: '', site: '' }]);
              }}
            >
              <bdi>{name}</bdi> <small class="quiet">{summary}</small>
            </Switch>
          ))}
        </div>
      )}
      <p class="quiet" role="status">
        {answer && shownOf(answer)}
      </p>
    </section>
  );
}

function shownOf(answer: FoundEntries | Failure): string {
  if (isFailure(answer)) return answer.error;
  const { found, count } = answer;
  return found.length ? strings.entriesShown(found.length, count) : strings.noMatch;
}
