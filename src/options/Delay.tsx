/** How long the pointer must rest. The number follows the hand; it is stored when the hand has let go. */
import { useEffect, useState } from 'preact/hooks';
import { delayBounds } from '../shared/settings.ts';
import { strings } from './strings.ts';

/** A key that is held fires a change thirty times a second, and browsers allow two writes a second: milliseconds. */
const LET_GO = 300;

interface DelayProps {
  delay: number;
  /** Settles when it has been stored, or could not be. */
  onChange(delay: number): unknown;
}

export function Delay({ delay, onChange }: DelayProps) {
  const [moved, setMoved] = useState<{ to: number; isDone: boolean } | undefined>();
  useEffect(() => {
    if (!moved?.isDone) return;
    const timer = setTimeout(async () => {
      await onChange(moved.to);
      // Unless it has been moved on meanwhile. Not before: the old number would be seen for a moment.
      setMoved((now) => (now === moved ? undefined : now));
    }, LET_GO);
    return () => clearTimeout(timer);
  }, [moved]);
  const shown = moved?.to ?? delay;
  return (
    <label class="delay">
      <span>{strings.delay}</span>
      <input
        type="range"
        {...delayBounds}
        value={shown}
        aria-valuetext={strings.milliseconds(shown)}
        onInput={(event) => setMoved({ to: event.currentTarget.valueAsNumber, isDone: false })}
        onChange={(event) => setMoved({ to: event.currentTarget.valueAsNumber, isDone: true })}
      />
      <output>{strings.milliseconds(shown)}</output>
    </label>
  );
}
