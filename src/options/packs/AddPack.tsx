/** Where a pack is chosen: a file, dropped or picked, or an https address. */
import { useState } from 'preact/hooks';
import { strings } from './strings.ts';

interface AddPackProps {
  isBusy: boolean;
  onFile(file: File): void;
  onAddress(address: string): void;
}

export function AddPack({ isBusy, onFile, onAddress }: AddPackProps) {
  const [typed, setTyped] = useState('');
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <>
      <label
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <span>{strings.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, mended, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <span class="quiet">{strings.drop}</span>
      </label>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          onAddress(typed);
        }}
      >
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-label={strings.address}
          placeholder={strings.address}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy}>
          {strings.fetch}
        </button>
      </form>
    </>
  );
}
