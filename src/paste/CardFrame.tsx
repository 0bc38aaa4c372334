/** The card's own look around a card that stands in a page of ours: a shadow root, as on any other page. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from '../card/card.css?inline';

export function CardFrame({ children }: { children: ComponentChildren }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shadow = frame.current!.shadowRoot ?? frame.current!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    render(children, shadow);
  });
  return <div class="shown" ref={frame} />;
}
