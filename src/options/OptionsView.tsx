/** The settings page. Props only: `Options.tsx` wires it to storage, permissions and the worker. */
import type { EntryType } from '../core/model.ts';
import type { DatasetAbout } from '../shared/messages.ts';
import { defaults, delayBounds, type Settings } from '../shared/settings.ts';
import { formatDate } from '../ui/dates.ts';
import { Switch } from '../ui/Switch.tsx';
import { Looks } from './Looks.tsx';
import { Sites } from './Sites.tsx';
import { countNames, kindNames, strings } from './strings.ts';

export interface OptionsViewProps {
  settings: Settings;
  /** Undefined while it is being asked for. */
  about: DatasetAbout | undefined;
  notice: string;
  isAlarm: boolean;
  onChange(change: Partial<Settings>): void;
  onRemoveAdded(site: string): void;
  onReset(): void;
}

export function OptionsView({ settings, about, notice, isAlarm, onChange, onRemoveAdded, onReset }: OptionsViewProps) {
  const { kinds, underline, delay, sitesOff, sitesAdded, languagesOff } = settings;
  return (
    <>
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.intro}</p>
      <p role={isAlarm ? 'alert' : 'status'} class={isAlarm ? 'alarm' : 'quiet'}>
        {notice}
      </p>
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
        <label class="delay">
          {strings.delay}
          <input
            type="range"
            {...delayBounds}
            value={delay}
            onChange={(event) => onChange({ delay: event.currentTarget.valueAsNumber })}
          />
          <output>{strings.milliseconds(delay)}</output>
        </label>
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
    </>
  );
}

function Languages({ all, off, onChange }: { all: string[]; off: string[]; onChange(off: string[]): void }) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const named = all
    .map((lang) => ({ lang, name: names.of(lang) ?? lang }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
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
          <>
            <dt>{countNames[kind]}</dt>
            <dd>{counts[kind]}</dd>
          </>
        ))}
      </dl>
      <h2>{strings.licences}</h2>
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
