/** Whose word it is: publisher and date of the pack that something came from. Nothing for what is bundled. */
import type { PackLabel } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { say } from '../ui/say.ts';

export function FromPack({ pack }: { pack: PackLabel | undefined }) {
  if (!pack) return null;
  const { name, publisher, asOf } = pack;
  return (
    <>
      {' '}
      <span class="tag from-pack" title={name}>
        {say('packFrom', publisher, formatDate(asOf))}
      </span>
    </>
  );
}
