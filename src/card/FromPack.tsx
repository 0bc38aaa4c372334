/** Whose word it is: publisher and date of the pack that something came from. Nothing for what is bundled. */
import type { PackLabel } from '../core/model.ts';
import { strings } from './strings.ts';

export function FromPack({ pack }: { pack: PackLabel | undefined }) {
  return (
    pack && (
      <>
        {' '}
        <span class="tag from-pack" title={pack.name}>
          {strings.fromPack(pack)}
        </span>
      </>
    )
  );
}
