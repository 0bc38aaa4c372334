/** The card's own look around parts of it that stand in a page of ours: a shadow root, as on any other page. */
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './card.css?inline';

interface CardFrameProps {
  class?: string;
  /** Rules after the card's own. */
  more?: string;
  children: ComponentChildren;
}

export function CardFrame({ class: name = 'shown', more, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shadow = frame.current!.shadowRoot ?? frame.current!.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [css, more ?? ''].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    render(children, shadow);
  });
  return <div class={name} ref={frame} />;
}
