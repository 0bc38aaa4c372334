/** Every state of every surface in one look: nothing that can be seen to be wrong. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { locale } from '../../../src/ui/locale.ts';
import { all } from '../../gallery/fixtures.ts';
import { show } from '../../gallery/frame.ts';
import { looks } from '../../gallery/looks.ts';
import { faultsIn, unmarkedFocus } from './faults.ts';

export function checkLook(name: string): void {
  const { width, height, colorScheme = 'light', forcedColors = 'none', lang = 'en' } = looks[name]!;
  describe(name, () => {
    const place = document.createElement('main');
    beforeAll(async () => {
      expect(locale.lang).toBe(lang);
      document.documentElement.lang = lang;
      document.documentElement.dir = locale.dir;
      document.body.replaceChildren(place);
      await page.viewport(width, height);
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: colorScheme },
          { name: 'forced-colors', value: forcedColors },
        ],
      });
      // Focus is drawn for those who use the keyboard.
      await userEvent.keyboard('{Shift}');
    });
    afterAll(async () => {
      document.adoptedStyleSheets = [];
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    });

    test.each(all.map((shown) => [`${shown.surface}: ${shown.state}`, shown] as const))('%s', async (_, shown) => {
      expect(innerWidth).toBe(width);
      const element = show(shown, place);
      const root = element.shadowRoot ?? element;
      root.querySelector('.card')?.setAttribute('dir', locale.dir);
      // What is asked for on showing.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expect(faultsIn(root, document.documentElement.clientWidth)).toEqual([]);
      expect(unmarkedFocus(root)).toEqual([]);
    });
  });
}
