/** What a reader does with packs in the settings page. */
import { press, textOf, type } from './controls.ts';
import { type Tab, until } from './driver.ts';

/** Chooses a file of this text, as the file picker would. */
export async function chooseFile(settings: Tab, name: string, text: string): Promise<void> {
  await until('the field for a file', () => settings.evaluate(giveFile, { name, text, how: 'pick' as const }));
}

/** Lets a file fall on the place for it. */
export async function dropFile(settings: Tab, name: string, text: string): Promise<void> {
  await until('the place to drop', () => settings.evaluate(giveFile, { name, text, how: 'drop' as const }));
}

export async function enterAddress(settings: Tab, address: string): Promise<void> {
  await type(settings, 'https address', address);
  // By hand: browsers take a question for permission only from a click of the reader's.
  const { x, y } = await until('the button to fetch', () => settings.evaluate(fetchButton));
  await settings.click(x, y);
}

/** Waits until the page says this. */
export async function says(settings: Tab, words: string | RegExp): Promise<string> {
  const has = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
  return until(`the page to say ${words}`, async () => {
    const text = await textOf(settings);
    return has(text) && text;
  });
}

/** Looks at what was chosen, and accepts it. */
export async function accept(settings: Tab, name: string): Promise<void> {
  await says(settings, 'Add this pack?');
  await press(settings, 'Add pack');
  await says(settings, `“${name}” has been added`);
}

/* ---- sent as text into the browser ---------------------------------------------------------------------------- */

function fetchButton(): { x: number; y: number } | undefined {
  const button = document.querySelector('.packs form button:not(:disabled)');
  button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function giveFile({ name, text, how }: { name: string; text: string; how: 'pick' | 'drop' }): boolean {
  const input = document.querySelector<HTMLInputElement>('.drop input[type=file]:not(:disabled)');
  if (!input) return false;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
  if (how === 'drop') {
    input.parentElement!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    return true;
  }
  input.files = dataTransfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
