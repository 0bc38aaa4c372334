/** All that is on file about a page, one entry after the other, open and ready for paper. Props only. */
import { Background } from '../card/Background.tsx';
import { CardFrame } from '../card/CardFrame.tsx';
import { kindWords } from '../card/strings.ts';
import type { Dossier } from '../core/model.ts';
import { formatDate } from '../ui/dates.ts';
import { locale } from '../ui/locale.ts';
import type { Gathered } from './gather.ts';
import sheet from './sheet.css?inline';
import { strings } from './strings.ts';

export type PrintState = { is: 'reading' } | { is: 'ready'; gathered: Gathered } | { is: 'failed'; sentence: string };

interface PrintViewProps {
  state: PrintState;
  now: number;
  onPrint(): void;
}

export function PrintView({ state, now, onPrint }: PrintViewProps) {
  if (state.is === 'reading')
    return (
      <>
        <h1>{strings.title}</h1>
        <p role="status">{strings.reading}</p>
      </>
    );
  if (state.is === 'failed')
    return (
      <>
        <h1>{strings.title}</h1>
        <p role="alert">{strings.failed(state.sentence)}</p>
      </>
    );
  const { title, url, dossiers } = state.gathered;
  return (
    <>
      <h1>
        <bdi>{title || strings.title}</bdi>
      </h1>
      {url && (
        <p class="page quiet">
          <bdi>{url}</bdi>
        </p>
      )}
      {dossiers.length === 0 ? (
        <p>{strings.none}</p>
      ) : (
        <>
          <p class="quiet">
            Backgrounder, {strings.entries(dossiers.length)}. {strings.dataset(formatDate(dossiers[0]!.compiledOn))}.
          </p>
          <p class="print">
            <button type="button" class="primary" onClick={onPrint}>
              {strings.print}
            </button>
          </p>
          {dossiers.map((dossier) => (
            <Sheet key={dossier.entry.id} dossier={dossier} now={now} />
          ))}
        </>
      )}
    </>
  );
}

function Sheet({ dossier, now }: { dossier: Dossier; now: number }) {
  const { entry } = dossier;
  return (
    <CardFrame class="entry" more={sheet}>
      {/* Paper has nothing to click: what the card shows on demand is open. */}
      <article class="sheet" lang={locale.lang} dir={locale.dir} ref={openAll}>
        <h1>
          <bdi>{entry.name}</bdi>
        </h1>
        <p class="fine">{kindWords(entry)}</p>
        <Background dossier={dossier} now={now} />
      </article>
    </CardFrame>
  );
}

function openAll(sheet: HTMLElement | null): void {
  for (const part of sheet?.querySelectorAll('details') ?? []) part.open = true;
}
