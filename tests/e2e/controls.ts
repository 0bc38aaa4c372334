/** Finds and presses the controls of a surface by the name that a reader (or a screen reader) knows them by. */
import { type Tab, until } from './driver.ts';

/** Clicks the first visible control whose label begins with `label` and waits until there is one. */
export async function press(tab: Tab, label: string): Promise<void> {
  await until(`a control called "${label}"`, () => tab.evaluate(clickControl, label));
}

/** Whether a switch or checkbox is on; undefined while there is none of that name. */
export function isOn(tab: Tab, label: string): Promise<boolean | undefined> {
  return tab.evaluate(controlState, label);
}

/** Visible text of a surface. */
export function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(visibleText);
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function clickControl(label: string): boolean {
  const controls = document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href], [role="switch"]');
  for (const control of controls) {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])].map((one) => one.textContent) : [];
    const names = [control.getAttribute('aria-label'), ...labels, control.textContent];
    if (!names.some((name) => name?.trim().startsWith(label))) continue;
    control.click();
    return true;
  }
  return false;
}

function controlState(label: string): boolean | undefined {
  for (const control of document.querySelectorAll<HTMLElement>('input, [role="switch"]')) {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])].map((one) => one.textContent) : [];
    const names = [control.getAttribute('aria-label'), ...labels, control.textContent];
    if (!names.some((name) => name?.trim().startsWith(label))) continue;
    return control instanceof HTMLInputElement ? control.checked : control.getAttribute('aria-checked') === 'true';
  }
  return undefined;
}

function visibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree.
  return document.body.innerText;
}
