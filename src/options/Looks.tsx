/** How mentions look, with a sample that follows. */
import { type Underline, underlines } from '../shared/settings.ts';
import { strings, underlineNames } from './strings.ts';

export function Looks({ underline, onChange }: { underline: Underline; onChange(underline: Underline): void }) {
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{strings.looks}</h2>
        </legend>
        <div class="rows">
          {underlines.map((style) => (
            <label class="switch" key={style}>
              <input type="radio" name="underline" checked={style === underline} onChange={() => onChange(style)} />
              {underlineNames[style]}
            </label>
          ))}
        </div>
      </fieldset>
      <p class={`sample ${underline}`}>
        {strings.sample.map((text, i) => (i % 2 === 1 ? <mark key={text}>{text}</mark> : text))}
      </p>
    </section>
  );
}
