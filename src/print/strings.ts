/** What the page for printing says. */
import { say, sayCount } from '../ui/say.ts';

export const strings = {
  title: say('printTitle'),
  print: say('printNow'),
  reading: say('printReading'),
  none: say('printNone'),
  failed: (sentence: string) => say('printFailed', sentence),
  entries: (count: number) => sayCount('printEntries', count),
  dataset: (date: string) => say('dataset', date),
} as const;
