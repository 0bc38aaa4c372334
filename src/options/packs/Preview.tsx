/** What is in a pack, and what it would change, before the reader accepts it. */
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PackPreview } from '../../shared/packs.ts';
import { formatDate } from '../../ui/dates.ts';
import { Counts } from './Counts.tsx';
import { strings } from './strings.ts';

interface PreviewProps {
  preview: PackPreview;
  isBusy: boolean;
  onAccept(): void;
  onDismiss(): void;
}

export function Preview({ preview, isBusy, onAccept, onDismiss }: PreviewProps) {
  const { name, publisher, licence, asOf, homepage, counts, sample, replaces, warnings } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview.token]);
  return (
    <div class="pack-preview">
      <h3 ref={heading} tabIndex={-1}>
        {strings.question}
      </h3>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        {strings.asOf(formatDate(asOf))}
        {replaces !== undefined && ` · ${strings.replaces(formatDate(replaces))}`}
      </p>
      <dl>
        <dt>{strings.publisher}</dt>
        <dd>
          <bdi>{publisher}</bdi>{' '}
          {homepage !== undefined && (
            <a href={homepage} target="_blank" rel="noopener noreferrer">
              {new URL(homepage).hostname}
            </a>
          )}
        </dd>
        <dt>{strings.licence}</dt>
        <dd>
          <bdi>{licence}</bdi>
        </dd>
        <Names title={strings.adds} names={sample} />
        <Names title={strings.extends} names={preview.extends} />
      </dl>
      <p>
        <Counts counts={counts} />
      </p>
      {warnings.length > 0 && (
        <details>
          <summary>{strings.remarks}</summary>
          <ul class="quiet">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="deeds">
        <button type="button" class="primary" disabled={isBusy} onClick={onAccept}>
          {strings.accept}
        </button>
        <button type="button" disabled={isBusy} onClick={onDismiss}>
          {strings.dismiss}
        </button>
      </p>
    </div>
  );
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {names.map((name, i) => (
          <Fragment key={name}>
            {i > 0 && ', '}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
      </dd>
    </>
  );
}
