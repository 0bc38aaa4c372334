/** What the first page says. */
import { say } from '../ui/say.ts';

export const strings = {
  title: say('welcomeTitle'),
  does: say('welcomeDoes'),
  doesLines: [say('welcomeDoes1'), say('welcomeDoes2')],
  never: say('welcomeNever'),
  neverLines: [say('welcomeNever1'), say('welcomeNever2'), say('welcomeNever3')],
  try: say('welcomeTry'),
  tryNote: say('welcomeTryNote'),
  sample: say('welcomeSample'),
  settings: say('popupSettings'),
  denied: say('popupDenied'),
} as const;
