/** All settings into a file and out of one. */
import type { Settings } from '../shared/settings.ts';
import { writeSettings } from './settings-file.ts';
import { strings } from './strings.ts';

interface TransferProps {
  settings: Settings;
  /** What was left out of the last file, in sentences. */
  refused: string[];
  onFile(text: string): void;
}

export function Transfer({ settings, refused, onFile }: TransferProps) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([writeSettings(settings)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'backgrounder-settings.json' });
    link.click();
    URL.revokeObjectURL(url);
  };
  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again after it has been mended.
    input.value = '';
    if (text !== undefined) onFile(text);
  };
  return (
    <section>
      <h2>{strings.transfer}</h2>
      <div class="transfer">
        <button type="button" onClick={save}>
          {strings.export}
        </button>
        <label class="file">
          {strings.import}
          <input type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
        </label>
      </div>
      {refused.length > 0 && (
        <div role="alert" class="refused">
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </section>
  );
}
