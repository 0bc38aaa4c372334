/** How long the pointer must rest. The number follows the hand; it is stored when the hand lets go. */
import { useState } from 'preact/hooks';
import { delayBounds } from '../shared/settings.ts';
import { strings } from './strings.ts';

export function Delay({ delay, onChange }: { delay: number; onChange(delay: number): void }) {
  const [moving, setMoving] = useState<number | undefined>();
  const shown = moving ?? delay;
  return (
    <label class="delay">
      <span>{strings.delay}</span>
      <input
        type="range"
        {...delayBounds}
        value={shown}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(undefined);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <output>{strings.milliseconds(shown)}</output>
    </label>
  );
}
