/** Copies the background as a citation, plain or in Markdown, and says whether it did. */
import { useState } from 'preact/hooks';
import type { Dossier } from '../core/model.ts';
import { type CitationForm, citation } from './citation.ts';
import { copyText } from './copy-text.ts';
import { strings } from './strings.ts';

export function Copy({ dossier }: { dossier: Dossier }) {
  const [said, setSaid] = useState('');
  const copy = (form: CitationForm) => async (event: Event) => {
    const copied = await copyText(citation(dossier, form), event.currentTarget as HTMLElement);
    setSaid(copied ? strings.copied : strings.copyFailed);
  };
  return (
    <div class="tools">
      <button type="button" onClick={copy('plain')}>
        {strings.copyCitation}
      </button>
      <button type="button" onClick={copy('markdown')}>
        {strings.copyMarkdown}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
