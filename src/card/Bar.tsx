/** Top of a card, above what scrolls: the name stays in sight, and the button never lies over text. */
import { strings } from './strings.ts';

export const titleId = 'title';

interface BarProps {
  name: string;
  kind: string | undefined;
  onClose(): void;
}

export function Bar({ name, kind, onClose }: BarProps) {
  return (
    <header class="bar">
      <h1 id={titleId}>
        <bdi>{name}</bdi>
      </h1>
      {kind && <p class="fine">{kind}</p>}
      <button type="button" class="close" aria-label={strings.close} onClick={onClose}>
        ×
      </button>
    </header>
  );
}
