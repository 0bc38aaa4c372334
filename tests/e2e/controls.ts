/** Finds and presses the controls of a surface by the name that a reader (or a screen reader) knows them by. */
import { type Tab, until } from './driver.ts';

/** Clicks the first control whose label begins with `label`; waits until there is one. */
export async function press(tab: Tab, label: string): Promise<void> {
  await until(`a control called "${label}"`, () => tab.evaluate(operate, { label, deed: 'click' as const }));
}

/** Types into the first field whose label begins with `label`; waits until there is one. */
export async function type(tab: Tab, label: string, text: string): Promise<void> {
  await until(`a field called "${label}"`, () => tab.evaluate(operate, { label, deed: 'type' as const, text }));
}

/** Whether a switch is on; false while there is none of that name. */
export function isOn(tab: Tab, label: string): Promise<boolean> {
  return tab.evaluate(operate, { label, deed: 'look' as const });
}

/** Visible text of a surface. */
export function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(visibleText);
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

interface Order {
  label: string;
  deed: 'click' | 'type' | 'look';
  text?: string;
}

function operate({ label, deed, text }: Order): boolean {
  for (const control of document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')) {
    const input = control instanceof HTMLInputElement ? control : undefined;
    const labels = [...(input?.labels ?? [])].map((one) => one.textContent);
    const names = [control.getAttribute('aria-label'), ...labels, control.textContent];
    if (!names.some((name) => name?.trim().startsWith(label))) continue;
    if (deed === 'look') return input?.checked ?? false;
    if (deed === 'click') control.click();
    else if (input) {
      input.value = text ?? '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  }
  return false;
}

function visibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree.
  return document.body.innerText;
}
