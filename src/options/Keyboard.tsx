/** The shortcuts as they are set in the browser, which alone can change them. */
import { Fragment } from 'preact';
import { strings } from './strings.ts';

export interface Shortcut {
  words: string;
  /** '' when none is set. */
  keys: string;
}

export function Keyboard({ shortcuts }: { shortcuts: Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{strings.keyboard}</h2>
      <dl>
        {shortcuts.map(({ words, keys }) => (
          <Fragment key={words}>
            <dt>{words}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : strings.noKey}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="quiet">{strings.keyboardNote}</p>
    </section>
  );
}
