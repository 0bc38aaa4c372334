import type { DatasetAbout } from '../shared/messages.ts';
import { defaults } from '../shared/settings.ts';
import type { States } from '../ui/states.fixture.ts';
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

const options = (props: Partial<OptionsViewProps>) => (
  <OptionsView
    settings={defaults}
    about={about}
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
      },
    }),
  'worker gone': () => options({ about: undefined, notice: 'Nobody answered.', isAlarm: true }),
  'could not be stored': () =>
    options({ notice: 'The settings could not be stored: QUOTA_BYTES quota exceeded.', isAlarm: true }),
  'was reset': () => options({ notice: strings.wasReset }),
};
