/** How mentions look, with a sample that follows. */
import { type Underline, underlines } from '../shared/settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { Colour } from './Colour.tsx';
import { Lock } from './Lock.tsx';
import { strings, underlineNames } from './strings.ts';

interface LooksProps {
  underline: Underline;
  /** #rrggbb, or '' for the colour of the text. */
  colour: string;
  onUnderline(underline: Underline): void;
  onColour(colour: string): void;
}

export function Looks({ underline, colour, onUnderline, onColour }: LooksProps) {
  return (
    <section>
      <Lock of="underline">
        <Choice
          name="underline"
          legend={strings.looks}
          isHeading
          options={underlines}
          labels={(style) => underlineNames[style]}
          value={underline}
          onChange={onUnderline}
        />
      </Lock>
      <Lock of="colour">
        <Colour colour={colour} onChange={onColour} />
      </Lock>
      <p
        class={`sample ${underline}`}
        style={colour ? { '--line-colour': colour, '--wash-colour': colour } : undefined}
      >
        {strings.sample.map((text, i) => (i % 2 === 1 ? <mark key={text}>{text}</mark> : text))}
      </p>
    </section>
  );
}
