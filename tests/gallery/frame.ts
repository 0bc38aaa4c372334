/** Shows one state as it is shown to a reader: with its own styles, a card in a shadow root of a card's width. */
import { render } from 'preact';
import cardCss from '../../src/card/card.css?inline';
import optionsCss from '../../src/options/options.css?inline';
import packsCss from '../../src/options/packs/packs.css?inline';
import popupCss from '../../src/popup/popup.css?inline';
import printCss from '../../src/print/print.css?inline';
import readTextCss from '../../src/ui/read-text.css?inline';
import themeCss from '../../src/ui/theme.css?inline';
import welcomeCss from '../../src/welcome/welcome.css?inline';
import type { Shown } from './fixtures.ts';

const styles: Record<string, string[]> = {
  popup: [themeCss, popupCss],
  options: [themeCss, optionsCss, packsCss],
  print: [themeCss, printCss],
  welcome: [themeCss, readTextCss, welcomeCss],
};

/** Renders into `place`, which is emptied first; returns the element to look at or to check. */
export function show({ surface, make }: Shown, place: HTMLElement): HTMLElement {
  // First as Preact knows it: emptied behind its back, the place would keep what was rendered there last.
  render(null, place);
  place.replaceChildren();
  document.adoptedStyleSheets = (styles[surface] ?? []).map(sheet);
  if (surface !== 'card') {
    render(make(), place);
    return place;
  }
  const host = document.createElement('div');
  host.style.cssText = 'width: min(380px, 100vw)';
  place.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet(cardCss)];
  render(make(), shadow);
  return host;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
