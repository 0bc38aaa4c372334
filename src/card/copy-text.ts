/**
 * Puts text on the clipboard. `navigator.clipboard` is missing on pages without https and may be forbidden by a page's
 * Permissions-Policy, which binds content scripts too; the older command knows neither.
 *
 * `beside` is where the field for the older command is put for a moment: inside our shadow root, so that the page sees
 * nothing. True when the text was copied; never rejects.
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, beside);
  }
}

function copyByCommand(text: string, beside: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  beside.after(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    beside.focus();
  }
}
