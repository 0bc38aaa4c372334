import { articles } from '../card/articles.fixture.ts';
import { now } from '../card/Card.fixture.tsx';
import { exchange } from '../card/exchange.fixture.ts';
import { karabakh } from '../card/karabakh.fixture.ts';
import type { Dossier } from '../core/model.ts';
import type { DatasetAbout } from '../shared/messages.ts';
import { defaults } from '../shared/settings.ts';
import type { States } from '../ui/states.fixture.ts';
import { Locked } from './Lock.tsx';
import { OptionsView, type OptionsViewProps } from './OptionsView.tsx';
import { strings } from './strings.ts';

const nothing = () => undefined;

export const about: DatasetAbout = {
  compiledOn: '2026-11-25',
  counts: { regions: 262, officials: 61, organisations: 15, exchanges: 24, articles: 48 },
  languages: ['en', 'ru', 'uk', 'az', 'hy', 'tr', 'de', 'fr', 'es', 'ar', 'fa', 'ka'],
  licences: [
    {
      name: 'cldr-localenames-full',
      licence: 'Unicode-3.0',
      url: 'https://www.npmjs.com/package/cldr-localenames-full',
    },
    { name: 'countries-list', licence: 'MIT', url: 'https://www.npmjs.com/package/countries-list' },
  ],
};

const example: Dossier = { entry: karabakh, exchanges: [exchange], articles, notHeard: [], compiledOn: '2026-11-25' };
const shortcuts = [
  { words: 'Backgrounder: what this page names', keys: 'Alt+Shift+B' },
  { words: 'Next mention', keys: 'Alt+Shift+N' },
  { words: 'Previous mention', keys: 'Alt+Shift+P' },
  { words: 'Background of the mention', keys: '' },
];

const entries = [
  { id: 'jordan', name: 'Jordan', summary: 'Country in West Asia.' },
  { id: 'karabakh', name: 'Karabakh', summary: 'Region in the South Caucasus, administered by Azerbaijan.' },
  { id: 'nato', name: 'NATO', summary: 'Military alliance of 32 states in Europe and North America.' },
];
const find = async () => ({ count: 418, found: entries });

const options = (props: Partial<OptionsViewProps>) => (
  <OptionsView
    settings={defaults}
    about={about}
    example={example}
    shortcuts={shortcuts}
    listed={129}
    now={now}
    refused={[]}
    find={find}
    onWhere={nothing}
    onAdd={nothing}
    onFile={nothing}
    notice=""
    isAlarm={false}
    onChange={nothing}
    onRemoveAdded={nothing}
    onReset={nothing}
    {...props}
  />
);

export const states: States = {
  'at first': () => options({}),
  changed: () =>
    options({
      settings: {
        ...defaults,
        kinds: { ...defaults.kinds, organisation: false },
        underline: 'wavy',
        delay: 900,
        sitesOff: ['example.org', 'a-very-long-subdomain.of-a-news-site.example.com'],
        sitesAdded: ['a-local-paper.example'],
        languagesOff: ['fr', 'ka'],
        colour: '#ffd400',
        mentions: 'paragraph',
        articlesOnly: true,
        modifier: 'Alt',
        theme: 'dark',
        textSize: 130,
        announce: true,
        ignored: [
          { id: 'jordan', name: 'Jordan', words: 'jordan', site: 'example.org' },
          { id: 'nato', name: 'NATO', words: '', site: '' },
        ],
        where: 'all',
      },
    }),
  'locked by an organisation': () => (
    <Locked.Provider value={['kinds', 'delay', 'theme', 'colour', 'sitesOff', 'where']}>
      {options({ settings: { ...defaults, sitesOff: ['example.org'] } })}
    </Locked.Provider>
  ),
  'worker gone': () =>
    options({
      about: undefined,
      find: async () => ({ error: 'Nobody answered.' }),
      notice: 'Nobody answered.',
      isAlarm: true,
    }),
  'could not be stored': () =>
    options({ notice: 'The settings could not be stored: QUOTA_BYTES quota exceeded.', isAlarm: true }),
  'some of a file refused': () =>
    options({
      notice: strings.imported,
      refused: [strings.unknown('fontFamily'), strings.refused('delay', '5'), strings.refused('sitesOff', '"no site"')],
    }),
  'was reset': () => options({ notice: strings.wasReset }),
};
