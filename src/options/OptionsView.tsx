/** The settings page. Props only: `Options.tsx` wires it to storage, permissions and the worker. */
import { type ComponentChildren, Fragment } from 'preact';
import type { Dossier, EntryType } from '../core/model.ts';
import type { DatasetAbout, Failure, FoundEntries } from '../shared/messages.ts';
import { defaults, mentionModes, type Settings, type Where } from '../shared/settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { formatDate } from '../ui/dates.ts';
import { languageName } from '../ui/languages.ts';
import { locale } from '../ui/locale.ts';
import { Switch } from '../ui/Switch.tsx';
import { Where as WhereItRuns } from '../ui/Where.tsx';
import { Cards } from './Cards.tsx';
import { Corrections } from './Corrections.tsx';
import { Entries } from './Entries.tsx';
import { Keyboard, type Shortcut } from './Keyboard.tsx';
import { Lock } from './Lock.tsx';
import { Looks } from './Looks.tsx';
import { Sites } from './Sites.tsx';
import { countNames, kindNames, mentionNames, strings } from './strings.ts';
import { Transfer } from './Transfer.tsx';

export interface OptionsViewProps {
  settings: Settings;
  /** Undefined while it is being asked for. */
  about: DatasetAbout | undefined;
  /** A card to look at. */
  example: Dossier | undefined;
  shortcuts: Shortcut[];
  /** How many sites are on the bundled list. */
  listed: number;
  /** The reader's clock, in milliseconds. */
  now: number;
  notice: string;
  isAlarm: boolean;
  /** Stands between sites and languages. */
  packs?: ComponentChildren;
  /** What was left out of the last file, in sentences. */
  refused: string[];
  /** Entries with a text in their names. */
  find(text: string): Promise<FoundEntries | Failure>;
  /** Settles when it has been stored, or could not be. */
  onChange(change: Partial<Settings>): unknown;
  onWhere(where: Where): void;
  onAdd(site: string): void;
  onRemoveAdded(site: string): void;
  onFile(text: string): void;
  onReset(): void;
}

export function OptionsView(props: OptionsViewProps) {
  const { settings, about, shortcuts, notice, isAlarm, onChange, onReset } = props;
  const { kinds, underline, colour, mentions, articlesOnly, badge, announce, ignored, languagesOff } = settings;
  return (
    <>
      <h1>{strings.title}</h1>
      <p class="quiet">{strings.intro}</p>
      <section>
        <Lock of="where">
          <WhereItRuns where={settings.where} listed={props.listed} onWhere={props.onWhere} />
        </Lock>
      </section>
      <section>
        <h2>{strings.kinds}</h2>
        <Lock of="kinds">
          {(Object.keys(defaults.kinds) as EntryType[]).map((kind) => (
            <Switch key={kind} on={kinds[kind]} onChange={(on) => onChange({ kinds: { ...kinds, [kind]: on } })}>
              {kindNames[kind]}
            </Switch>
          ))}
        </Lock>
        <Lock of="mentions">
          <Choice
            name="mentions"
            legend={strings.mentions}
            options={mentionModes}
            labels={(mode) => mentionNames[mode]}
            value={mentions}
            onChange={(mode) => onChange({ mentions: mode })}
          />
        </Lock>
        <Lock of="articlesOnly">
          <Switch on={articlesOnly} onChange={(on) => onChange({ articlesOnly: on })}>
            {strings.articlesOnly}
          </Switch>
        </Lock>
      </section>
      <Entries ignored={ignored} find={props.find} onChange={(all) => onChange({ ignored: all })} />
      <Looks
        underline={underline}
        colour={colour}
        onUnderline={(style) => onChange({ underline: style })}
        onColour={(one) => onChange({ colour: one })}
      />
      <Cards settings={settings} example={props.example} now={props.now} onChange={onChange} />
      <section>
        <Lock of="badge">
          <Switch on={badge} onChange={(on) => onChange({ badge: on })}>
            {strings.badge}
          </Switch>
        </Lock>
        <Lock of="announce">
          <Switch on={announce} onChange={(on) => onChange({ announce: on })}>
            {strings.announce}
          </Switch>
        </Lock>
      </section>
      <Sites
        off={settings.sitesOff}
        added={settings.sitesAdded}
        onOff={(sites) => onChange({ sitesOff: sites })}
        onAdd={props.onAdd}
        onRemoveAdded={props.onRemoveAdded}
      />
      {props.packs}
      <Corrections ignored={ignored} onChange={(all) => onChange({ ignored: all })} />
      {about && (
        <Languages all={about.languages} off={languagesOff} onChange={(off) => onChange({ languagesOff: off })} />
      )}
      <Keyboard shortcuts={shortcuts} />
      {about && <Data about={about} />}
      <Transfer settings={settings} refused={props.refused} onFile={props.onFile} />
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
      <Lock of="languagesOff">
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
      </Lock>
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
