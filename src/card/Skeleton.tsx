/** What stands in a card until its dossier is there: the shape of what comes, at its full size. */
import { strings } from './strings.ts';

export function Skeleton() {
  return (
    <div class="skeleton">
      <p class="fine" role="status">
        {strings.loading}
      </p>
      <div class="bone" />
      <div class="bone" />
      <div class="bone short" />
      <section>
        <div class="bone" />
        <div class="bone short" />
      </section>
    </div>
  );
}
