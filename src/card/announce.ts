/** Says something to screen readers on a page that has no place for it; the element goes when it has been said. */
import { hostTag } from '../shared/card-host.ts';
import { locale } from '../ui/locale.ts';

/** A live region that comes with its words is not read out: first the region … */
const BEFORE = 150;
/** … and not gone before it has been read. */
const AFTER = 5000;

let last = '';

/** Says a sentence, after what the reader is hearing now; the one said last is not said again. */
export function announce(sentence: string): void {
  if (sentence === last) return;
  last = sentence;
  const element = document.createElement(`${hostTag}-status`);
  element.style.cssText = 'all: initial !important; position: fixed !important; clip-path: inset(50%) !important;';
  const status = document.createElement('div');
  status.role = 'status';
  status.lang = locale.lang;
  element.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' }).append(status);
  document.documentElement.append(element);
  setTimeout(() => status.append(sentence), BEFORE);
  setTimeout(() => element.remove(), AFTER);
}
