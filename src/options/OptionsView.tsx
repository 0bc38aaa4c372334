/** The settings page. Props only: `Options.tsx` wires it to storage, permissions and the worker. */
import { Fragment } from 'preact';
import type { EntryType } from '../core/model.ts';
import type { DatasetAbout } from '../shared/messages.ts';
import { defaults, type Settings } from '../shared/settings.ts';
import { formatDate } from '../ui/dates.ts';
import { languageName } from '../ui/languages.ts';
import { locale } from '../ui/locale.ts';
import { Switch } from '../ui/Switch.tsx';
import { Delay } from './Delay.tsx';
import { Looks } from './Looks.tsx';
import { Sites } from './Sites.tsx';
import { countNames, kindNames, strings } from './strings.ts';

export interface OptionsViewProps {
  settings: Settings;
  /** Undefined while it is being asked for. */
  about: DatasetAbout | undefined;
  notice: string;
  isAlarm: boolean;
  /** Settles when it has been stored, or could not be. */
  onChange(change: Partial<Settings>): unknown;
  onRemoveAdded(site: string): void;
  onReset(): void;
}

export function OptionsView({ settings, about, notice, isAlarm, onChange, onRemoveAdded, onReset }: OptionsViewProps) {
  const { kinds, underline, delay, sitesOff, sitesAdded, languagesOff } = settings;
  return (
    <>
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.intro}</p>
      <section>
        <h2>{strings.kinds}</h2>
        {(Object.keys(defaults.kinds) as EntryType[]).map((kind) => (
          <Switch key={kind} on={kinds[kind]} onChange={(on) => onChange({ kinds: { ...kinds, [kind]: on } })}>
            {kindNames[kind]}
          </Switch>
        ))}
      </section>
      <Looks underline={underline} onChange={(style) => onChange({ underline: style })} />
      <section>
        <h2>{strings.behaviour}</h2>
        <Delay delay={delay} onChange={(wanted) => onChange({ delay: wanted })} />
      </section>
      <Sites
        off={sitesOff}
        added={sitesAdded}
        onOff={(sites) => onChange({ sitesOff: sites })}
        onRemoveAdded={onRemoveAdded}
      />
      {about && (
        <Languages all={about.languages} off={languagesOff} onChange={(off) => onChange({ languagesOff: off })} />
      )}
      {about && <Data about={about} />}
      <section>
        <button type="button" onClick={onReset}>
          {strings.reset}
        </button>
      </section>
      {/* Stays in sight wherever the page is scrolled to. Always there: a region that comes with its words is not read out. */}
      <p role={isAlarm ? 'alert' : 'status'} class={isAlarm ? 'notice alarm' : 'notice'}>
        {notice}
      </p>
    </>
  );
}

function Languages({ all, off, onChange }: { all: string[]; off: string[]; onChange(off: string[]): void }) {
  const named = all
    .map((lang) => ({ lang, name: languageName(lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale.lang));
  return (
    <section>
      <h2>{strings.languages}</h2>
      <p class="quiet">{strings.languagesNote}</p>
      <div class="languages">
        {named.map(({ lang, name }) => (
          <Switch
            key={lang}
            on={!off.includes(lang)}
            onChange={(on) => onChange(on ? off.filter((one) => one !== lang) : [...off, lang])}
          >
            {name}
          </Switch>
        ))}
      </div>
    </section>
  );
}

function Data({ about: { compiledOn, counts, licences } }: { about: DatasetAbout }) {
  return (
    <section>
      <h2>{strings.data}</h2>
      <dl>
        <dt>{strings.compiledOn}</dt>
        <dd>{formatDate(compiledOn)}</dd>
        {(Object.keys(countNames) as (keyof typeof countNames)[]).map((kind) => (
          <Fragment key={kind}>
            <dt>{countNames[kind]}</dt>
            <dd>{counts[kind]}</dd>
          </Fragment>
        ))}
      </dl>
      <h3>{strings.licences}</h3>
      <ul>
        {licences.map(({ name, licence, url }) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>{' '}
            <span class="quiet">{licence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
