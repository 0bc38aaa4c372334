/** How and when cards open, and what they look like, with one to look at. */
import { Card } from '../card/Card.tsx';
import { CardFrame } from '../card/CardFrame.tsx';
import type { Dossier } from '../core/model.ts';
import { modifiers, type Settings, textSizes, themes } from '../shared/settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { Delay } from './Delay.tsx';
import { Lock } from './Lock.tsx';
import { modifierName, strings, themeNames } from './strings.ts';

interface CardsProps {
  settings: Settings;
  /** Shown as an example; none while it is being asked for. */
  example: Dossier | undefined;
  now: number;
  onChange(change: Partial<Settings>): unknown;
}

export function Cards({ settings, example, now, onChange }: CardsProps) {
  const { delay, modifier, theme, textSize } = settings;
  return (
    <section>
      <h2>{strings.cards}</h2>
      <Lock of="delay">
        <Delay delay={delay} onChange={(wanted) => onChange({ delay: wanted })} />
      </Lock>
      <div class="choices">
        <Lock of="modifier">
          <Choice
            name="modifier"
            legend={strings.modifier}
            options={modifiers}
            labels={modifierName}
            value={modifier}
            onChange={(key) => onChange({ modifier: key })}
          />
        </Lock>
        <Lock of="theme">
          <Choice
            name="theme"
            legend={strings.theme}
            options={themes}
            labels={(one) => themeNames[one]}
            value={theme}
            onChange={(one) => onChange({ theme: one })}
          />
        </Lock>
        <Lock of="textSize">
          <Choice
            name="text-size"
            legend={strings.textSize}
            options={textSizes}
            labels={(size) => strings.percent(size)}
            value={textSize}
            onChange={(size) => onChange({ textSize: size })}
          />
        </Lock>
      </div>
      {example && (
        <>
          <h3>{strings.preview}</h3>
          <CardFrame
            class="preview"
            more={`:host { --text: ${textSize / 100}px; color-scheme: ${theme === 'auto' ? 'light dark' : theme}; }`}
          >
            <Card
              state={{ is: 'ready', dossier: example }}
              surface={example.entry.name}
              reason="name"
              now={now}
              onClose={() => undefined}
            />
          </CardFrame>
        </>
      )}
    </section>
  );
}
