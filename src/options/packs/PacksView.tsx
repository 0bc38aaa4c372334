/** The packs of the settings page. Props only: `Packs.tsx` wires it. */
import type { InstalledPack, PackPreview } from '../../shared/packs.ts';
import { AddPack } from './AddPack.tsx';
import { PackRow } from './PackRow.tsx';
import { Preview } from './Preview.tsx';
import { strings } from './strings.ts';

export interface PacksViewProps {
  packs: InstalledPack[];
  /** The pack that is looked at before it is accepted. */
  preview: PackPreview | undefined;
  notice: string;
  isAlarm: boolean;
  /** What is being done, in words. */
  step: string;
  isBusy: boolean;
  onFile(file: File): void;
  onAddress(address: string): void;
  onAccept(preview: PackPreview): void;
  onDismiss(preview: PackPreview): void;
  onSwitch(pack: InstalledPack, enabled: boolean): void;
  onRaise(pack: InstalledPack): void;
  onUpdate(pack: InstalledPack): void;
  onRemove(pack: InstalledPack): void;
}

export function PacksView(props: PacksViewProps) {
  const { packs, preview, notice, isAlarm, step, isBusy, onSwitch, onRaise, onUpdate, onRemove } = props;
  return (
    <section class="packs" aria-busy={isBusy}>
      <h2>{strings.packs}</h2>
      <p class="quiet">{strings.intro}</p>
      {packs.length === 0 ? (
        <p class="quiet">{strings.none}</p>
      ) : (
        <ol class="plain">
          {packs.map((pack, i) => (
            <PackRow
              key={pack.id}
              pack={pack}
              isFirst={i === 0}
              isBusy={isBusy}
              onSwitch={(enabled) => onSwitch(pack, enabled)}
              onRaise={() => onRaise(pack)}
              onUpdate={() => onUpdate(pack)}
              onRemove={() => onRemove(pack)}
            />
          ))}
        </ol>
      )}
      <AddPack isBusy={isBusy} onFile={props.onFile} onAddress={props.onAddress} />
      {preview && (
        <Preview
          preview={preview}
          isBusy={isBusy}
          onAccept={() => props.onAccept(preview)}
          onDismiss={() => props.onDismiss(preview)}
        />
      )}
      {/* Always there: a region that comes with its words is not read out. */}
      <p role="status" class="quiet">
        {step}
      </p>
      <p role={isAlarm ? 'alert' : 'status'} class={isAlarm ? 'told alarm' : 'told'} dir="auto">
        {notice}
      </p>
    </section>
  );
}
