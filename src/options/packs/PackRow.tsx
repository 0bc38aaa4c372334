/** One installed pack: what it is, whether it is in use, and what can be done with it. */
import type { InstalledPack } from '../../shared/packs.ts';
import { formatDate } from '../../ui/dates.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Counts } from './Counts.tsx';
import { strings } from './strings.ts';

interface PackRowProps {
  pack: InstalledPack;
  isFirst: boolean;
  isBusy: boolean;
  onSwitch(enabled: boolean): void;
  onRaise(): void;
  onUpdate(): void;
  onRemove(): void;
}

export function PackRow({ pack, isFirst, isBusy, onSwitch, onRaise, onUpdate, onRemove }: PackRowProps) {
  const { name, publisher, licence, asOf, counts, address, checkedOn, problem, enabled, preset = false } = pack;
  return (
    <li class="pack">
      <Switch on={enabled} disabled={isBusy || preset} onChange={onSwitch}>
        <bdi>{name}</bdi>
      </Switch>
      <p class="quiet">
        <bdi>{publisher}</bdi> · {strings.asOf(formatDate(asOf))} · <bdi>{licence}</bdi>
      </p>
      <p class="quiet">
        <Counts counts={counts} />
      </p>
      <p class="quiet address">
        {address === undefined ? strings.fromFile : <bdi>{address}</bdi>}
        {checkedOn !== undefined && ` · ${strings.checked(formatDate(new Date(checkedOn).toISOString().slice(0, 10)))}`}
      </p>
      {problem && (
        <p class="alarm" dir="auto">
          {problem}
        </p>
      )}
      {preset && <p class="quiet">{strings.locked}</p>}
      <p class="deeds">
        {address !== undefined && (
          <button type="button" disabled={isBusy} onClick={onUpdate}>
            {strings.update}
          </button>
        )}
        {!isFirst && (
          <button type="button" disabled={isBusy} aria-label={`${strings.raiseShort}: ${name}`} onClick={onRaise}>
            {strings.raiseShort}
          </button>
        )}
        {!preset && (
          <button type="button" disabled={isBusy} aria-label={strings.remove(name)} onClick={onRemove}>
            {strings.removeShort}
          </button>
        )}
      </p>
    </li>
  );
}
