/** A labelled on/off control: a native checkbox, so that keyboard, screen reader and forced colours come for free. */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
}

export function Switch({ on, disabled = false, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
