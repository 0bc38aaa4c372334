/** A link out of the card: in a new tab, telling the target nothing. An address that is not https is shown as text. */
import type { ComponentChildren } from 'preact';

interface LinkProps {
  url: string;
  /** Language of the words, where it is not ours. */
  lang?: string;
  title?: string;
  children: ComponentChildren;
}

export function Link({ url, lang, title, children }: LinkProps) {
  const words = <bdi lang={lang}>{children}</bdi>;
  return url.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {words}
    </a>
  ) : (
    <span title={title}>{words}</span>
  );
}
