/** The first page: what Backgrounder does and never does, where it may run, and a sentence to try it on. Props only. */
import type { ComponentChildren } from 'preact';
import type { Where } from '../shared/settings.ts';
import { Where as WhereItRuns } from '../ui/Where.tsx';
import { strings } from './strings.ts';

export interface WelcomeViewProps {
  where: Where;
  /** How many sites are on the bundled list. */
  listed: number;
  notice: string;
  /** The sample, read; nothing until it is. */
  sample: ComponentChildren;
  onWhere(where: Where): void;
  onSettings(): void;
}

export function WelcomeView({ where, listed, notice, sample, onWhere, onSettings }: WelcomeViewProps) {
  return (
    <>
      <h1>{strings.title}</h1>
      <div class="columns">
        <Lines title={strings.does} lines={strings.doesLines} />
        <Lines title={strings.never} lines={strings.neverLines} />
      </div>
      <section>
        <WhereItRuns where={where} listed={listed} onWhere={onWhere} />
        <p role="alert" class="alarm">
          {notice}
        </p>
      </section>
      <section>
        <h2>{strings.try}</h2>
        <p class="quiet">{strings.tryNote}</p>
        {sample}
      </section>
      <p class="end">
        <button type="button" onClick={onSettings}>
          {strings.settings}
        </button>
      </p>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
