/** The underline's colour: the text's own, or one of the reader's, with what it will be worth on light and dark pages. */
import { contrast, enough } from './contrast.ts';
import { strings } from './strings.ts';

/** Offered first: stands out alike on white and on black. */
const first = '#767676';

export function Colour({ colour, onChange }: { colour: string; onChange(colour: string): void }) {
  const onWhite = contrast(colour || first, '#ffffff');
  const onBlack = contrast(colour || first, '#000000');
  return (
    <fieldset>
      <legend>{strings.colour}</legend>
      <div class="rows">
        <label class="switch">
          <input type="radio" name="colour" checked={colour === ''} onChange={() => onChange('')} />
          {strings.colourText}
        </label>
        <label class="switch">
          <input type="radio" name="colour" checked={colour !== ''} onChange={() => onChange(first)} />
          {strings.colourOwn}
        </label>
      </div>
      {colour !== '' && (
        <>
          <input
            type="color"
            aria-label={strings.colourOwn}
            value={colour}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <p class="quiet" role="status">
            {strings.contrast(onWhite, onBlack)} {Math.min(onWhite, onBlack) < enough && strings.contrastLow}
          </p>
        </>
      )}
    </fieldset>
  );
}
