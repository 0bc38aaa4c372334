import type { InstalledPack, PackPreview } from '../shared/packs.ts';
import type { States } from '../ui/states.fixture.ts';
import { PacksView, type PacksViewProps } from './packs/PacksView.tsx';

const nothing = () => undefined;
const counts = { regions: 1, officials: 118, organisations: 20, exchanges: 0, articles: 3 };

const congress: InstalledPack = {
  id: 'us-congress',
  name: 'US Congress, foreign affairs committees',
  publisher: 'Backgrounder contributors',
  licence: 'CC0-1.0',
  asOf: '2026-11-25',
  counts,
  enabled: true,
  updatedOn: Date.UTC(2026, 10, 20),
};
const subscribed: InstalledPack = {
  ...congress,
  id: 'harbour',
  name: 'Harbour desk',
  publisher: 'Harbour Gazette',
  asOf: '2026-11-20',
  counts: { regions: 0, officials: 1, organisations: 0, exchanges: 4, articles: 0 },
  address: 'https://packs.a-rather-long-host-of-a-publisher.example/backgrounder/harbour-desk.json',
  checkedOn: Date.UTC(2026, 10, 25),
};
const preview: PackPreview = {
  ...congress,
  token: 't',
  homepage: 'https://harbour-gazette.example/packs',
  extends: ['Armenia', 'United States'],
  sample: [
    'James E. Risch',
    'Jeanne Shaheen',
    'Brian J. Mast',
    'Gregory W. Meeks',
    'Senate Foreign Relations Committee',
  ],
  replaces: '2026-10-30',
  warnings: ['officials[3].aliases.en[0] (angus-king): "Angus S. King, Jr." cannot be read as one name.'],
};

const view = (props: Partial<PacksViewProps>) => (
  <PacksView
    packs={[congress, subscribed]}
    preview={undefined}
    notice=""
    isAlarm={false}
    step=""
    isBusy={false}
    onFile={nothing}
    onAddress={nothing}
    onAccept={nothing}
    onDismiss={nothing}
    onSwitch={nothing}
    onRaise={nothing}
    onUpdate={nothing}
    onRemove={nothing}
    {...props}
  />
);

export const states: States = {
  'packs, none': () => view({ packs: [] }),
  'packs, two': () => view({}),
  'packs, one to look at': () => view({ packs: [congress], preview }),
  'packs, at work': () => view({ isBusy: true, step: 'Preparing…', preview }),
  'packs, refused': () =>
    view({
      isAlarm: true,
      notice:
        'officials[3].posts[0].asOf (jane-doe): 2026-11-31 is not in the calendar; write YYYY-MM-DD.\nofficials[4].summary (john-roe): the text has HTML; write plain text.',
    }),
  'packs, preset and in trouble': () =>
    view({
      packs: [
        { ...subscribed, preset: true },
        { ...subscribed, id: 'b', enabled: false, problem: 'https://packs.example/harbour.json answers 404 Not Found' },
      ],
    }),
};
