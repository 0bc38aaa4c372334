/**
 * The card's place in the page: one element on `<html>` with a shadow root. `<html>` and not `<body>`, since pages replace
 * what is in the body; the element's own styles are set with `!important`, since pages say `* { all: unset !important }`.
 *
 * It is a popover, and so in the browser's top layer: above whatever a page piles up, and out of reach of a `transform`
 * on `<html>`, which would move it. Chromium keeps a `filter` there away too, by which pages are turned dark; Firefox 153
 * does not.
 */
import { hostTag } from '../shared/card-host.ts';
import type { Orders } from '../shared/messages.ts';
import css from './card.css?inline';
import type { Placed } from './place.ts';

/** The reader's choice of how a card looks. */
type Looks = Pick<Orders, 'theme' | 'textSize'>;

export interface Host {
  element: HTMLElement;
  /** Where Preact renders. */
  root: HTMLElement;
  place(placed: Placed, looks: Looks): void;
  /** How high the card would be if it could, in CSS pixels; `place` again after asking. */
  naturalHeight(): number;
  remove(): void;
}

/** Makes the host; it is put on the page by `place` and taken off by `remove`. */
export function createHost(): Host {
  const element = document.createElement(hostTag);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  addStyles(shadow);
  const root = document.createElement('div');
  root.style.height = '100%';
  shadow.append(root);
  return {
    element,
    root,
    place({ side, left, width, edge, maxHeight }, { theme, textSize }) {
      const styles: Record<string, string> = {
        all: 'initial',
        display: 'block',
        position: 'fixed',
        left: `${left}px`,
        width: `${width}px`,
        height: `${maxHeight}px`,
        'color-scheme': theme === 'auto' ? 'light dark' : theme,
        '--text': `${textSize / 100}px`,
        [side === 'below' ? 'top' : 'bottom']: `${edge}px`,
      };
      element.style.cssText = '';
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    naturalHeight() {
      element.style.setProperty('height', 'auto', 'important');
      return Math.ceil(root.getBoundingClientRect().height);
    },
    remove: () => element.remove(),
  };
}

/**
 * A constructed sheet passes every content policy. Firefox refuses `adoptedStyleSheets` from content scripts
 * (https://bugzil.la/1751346); there a style element made by an extension is exempt from the page's policy.
 */
function addStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
