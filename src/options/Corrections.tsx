/** What the reader said is no match, each with a way back. */
import { useRef } from 'preact/hooks';
import type { Ignored } from '../shared/settings.ts';
import { Lock } from './Lock.tsx';
import { strings } from './strings.ts';

export function Corrections({ ignored, onChange }: { ignored: Ignored[]; onChange(ignored: Ignored[]): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {strings.corrections}
      </h2>
      <Lock of="ignored">
        {ignored.length === 0 ? (
          <p class="quiet">{strings.noCorrections}</p>
        ) : (
          <ul class="sites">
            {ignored.map((one) => {
              const words = `${one.words ? strings.correction(one.words, one.name) : strings.correctionEntry(one.name)}, ${one.site || strings.everywhere}`;
              const remove = () => {
                // The button goes with its line, and with it a keyboard's place on the page.
                heading.current?.focus();
                onChange(ignored.filter((other) => other !== one));
              };
              return (
                <li key={words}>
                  <bdi>{words}</bdi>
                  <button type="button" aria-label={strings.remove(words)} onClick={remove}>
                    {strings.removeShort}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Lock>
    </section>
  );
}
