/** The looks that every state is shown in, for pictures and for what is checked without them. */
export interface Look {
  /** Of the window, in CSS pixels: a browser's zoom makes fewer of them. */
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  /** How many pixels of the screen one of them is. */
  scale?: number;
  lang?: string;
}

export const looks: Record<string, Look> = {
  light: { width: 960, height: 800, colorScheme: 'light' },
  dark: { width: 960, height: 800, colorScheme: 'dark' },
  'forced-colours': { width: 960, height: 800, colorScheme: 'dark', forcedColors: 'active' },
  rtl: { width: 420, height: 800, lang: 'ar' },
  german: { width: 420, height: 800, lang: 'de' },
  narrow: { width: 320, height: 640 },
  'zoom-400': { width: 320, height: 256, scale: 2 },
  'zoom-200': { width: 480, height: 400, scale: 2 },
};
