/** Settings that an administrator has locked: greyed out, with the reason above them. Changed, they would spring back. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../shared/settings.ts';
import { say } from '../ui/say.ts';

/** The settings that are locked. */
export const Locked = createContext<readonly (keyof Settings)[]>([]);

/** Around the controls of one setting. */
export function Lock({ of, children }: { of: keyof Settings; children: ComponentChildren }) {
  if (!useContext(Locked).includes(of)) return <>{children}</>;
  return (
    // A disabled fieldset disables whatever stands in it, and its legend is read out with each control.
    <fieldset class="locked" disabled>
      <legend>{say('packLocked')}</legend>
      {children}
    </fieldset>
  );
}
