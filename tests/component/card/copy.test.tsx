/** The buttons that copy: what they put on the clipboard, and what they say when the browser refuses. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Copy } from '../../../src/card/Copy.tsx';
import { citation } from '../../../src/card/citation.ts';
import { northmark } from '../../../src/card/northmark.fixture.ts';

const host = document.createElement('div');
document.body.append(host);
afterEach(() => {
  vi.restoreAllMocks();
  render(null, host);
});

const press = (label: string) => [...host.querySelectorAll('button')].find((b) => b.textContent === label)!.click();
const said = () => host.querySelector('[role=status]')!.textContent;

test.each([
  ['Copy as citation', 'plain'],
  ['as Markdown', 'markdown'],
] as const)('%s copies it and says so', async (label, form) => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<Copy dossier={northmark} />, host);
  press(label);
  await expect.poll(said).toBe('Copied.');
  expect(write).toHaveBeenCalledExactlyOnceWith(citation(northmark, form));
});

test('where the clipboard is forbidden, the older command takes over, and leaves nothing behind', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  let copied = '';
  const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
    copied = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  });
  render(<Copy dossier={northmark} />, host);
  press('Copy as citation');
  await expect.poll(said).toBe('Copied.');
  expect(command).toHaveBeenCalledWith('copy');
  expect(copied).toBe(citation(northmark, 'plain'));
  expect(host.querySelector('textarea')).toBeNull();
});

test('when both are refused it says so', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  render(<Copy dossier={northmark} />, host);
  press('as Markdown');
  await expect.poll(said).toBe('The browser did not let us copy.');
});
