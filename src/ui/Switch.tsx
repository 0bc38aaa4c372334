/**
 * A labelled on/off control: a native checkbox, so that keyboard, screen reader and forced colours come for free.
 * `looks="lever"` for the one that switches something at once and for good, apart from lists of boxes to tick.
 */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  looks?: 'box' | 'lever';
  onChange(on: boolean): void;
  children: ComponentChildren;
}

export function Switch({ on, disabled = false, looks = 'box', onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        class={looks}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
