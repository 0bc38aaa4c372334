/** What the popup says. */
import type { EntryType, ReasonCode } from '../core/model.ts';
import { underscored } from '../ui/reasons.ts';
import { say, sayCount } from '../ui/say.ts';

export const strings = {
  on: say('popupOn'),
  settings: say('popupSettings'),
  paste: say('popupPaste'),
  print: say('popupPrint'),
  find: say('popupFind'),
  none: say('popupNone'),
  noMatch: say('popupNoMatch'),
  reading: say('popupReading'),
  slow: say('popupSlow'),
  off: say('popupOff'),
  languageOff: say('popupLanguageOff'),
  edited: say('popupEdited'),
  pause: say('popupPause'),
  paused: (until: string) => say('popupPaused', until),
  resume: say('popupResume'),
  notHere: (host: string) => say('popupNotHere', host),
  once: say('popupOnce'),
  always: say('popupAlways'),
  denied: say('popupDenied'),
  unreadable: {
    pdf: say('popupPdf'),
    reader: say('popupReader'),
    store: say('popupStore'),
    local: say('popupLocal'),
    unknown: say('popupUnreadable'),
  },
  failed: (sentence: string) => say('popupFailed', sentence),
  notHeard: say('notHeard'),
  nothingOnFile: say('nothingOnFile'),
  next: (name: string) => say('popupNext', name),
  previous: (name: string) => say('popupPrevious', name),
  /** The page may have removed or hidden the last of them since. */
  at: (index: number, count: number) => (count === 0 ? say('popupNotInSight') : say('popupAt', index, count)),
  times: (count: number) => `× ${count}`,
  /** The same for those who hear it. */
  mentions: (count: number) => sayCount('mentions', count),
} as const;

export const kindHeadings: Record<EntryType, string> = {
  region: say('headRegions'),
  official: say('headOfficials'),
  organisation: say('headOrganisations'),
};

/** What led to an entry most often. Without the words on the page, which the popup does not know. */
export function foundBy(reason: ReasonCode): string {
  return say(`found_${underscored(reason)}`);
}
