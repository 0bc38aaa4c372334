/**
 * Finds the two browsers, or installs them. In this order: an environment variable, PATH and well-known places,
 * what Playwright or an earlier run has downloaded, Debian's package manager when we are root, a download.
 *
 * Google Chrome and Edge are not looked for: their builds have dropped the flag that loads an unpacked extension.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { answers, root, run, runBin } from './run.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable with a path that wins over everything. */
  variable: string;
  /** Names on PATH, best first. */
  commands: string[];
  /** Places outside PATH. */
  places: string[];
  /** Under download folders: a folder, then a pattern for each step down. */
  downloads: [base: string, ...steps: RegExp[]][];
  /** What `--version` answers. */
  version: RegExp;
  apt: string;
  download(): Promise<unknown>;
}

/** Downloads that are ours: ignored by git, kept between runs. */
const cache = join(root, '.cache', 'browsers');

const playwrightCache =
  process.env.PLAYWRIGHT_BROWSERS_PATH ??
  (process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
    : process.platform === 'win32'
      ? join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
      : join(homedir(), '.cache', 'ms-playwright'));

const kinds: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    downloads: [
      [playwrightCache, /^chromium-\d+$/, /^chrome-/, /^chrome(\.exe)?$/],
      [playwrightCache, /^chromium-\d+$/, /^chrome-mac/, /\.app$/, /^Contents$/, /^MacOS$/, /./],
    ],
    version: /Chromium|Chrome for Testing/,
    apt: 'chromium',
    download: () => runBin('playwright', ['install', 'chromium']),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    // Playwright's own Firefox is patched and no measure of what a reader has: it is left out.
    downloads: [
      [cache, /^firefox$/, /./, /^firefox$/, /^firefox(\.exe)?$/],
      [cache, /^firefox$/, /./, /\.app$/, /^Contents$/, /^MacOS$/, /^firefox$/],
    ],
    version: /Mozilla Firefox/,
    apt: 'firefox-esr',
    download: () => {
      mkdirSync(cache, { recursive: true });
      return runBin('browsers', ['install', 'firefox@stable', '--path', cache]);
    },
  },
};

/** Path of an installed browser that answers to `--version`, or undefined. Installs nothing. */
export function findBrowser(name: BrowserName): string | undefined {
  const kind = kinds[name];
  const works = (path: string) => existsSync(path) && answers(path, ['--version'], kind.version);
  const given = process.env[kind.variable];
  if (given) return works(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return (
    [...onPath, ...kind.places].find(works) ??
    kind.downloads.flatMap(([base, ...steps]) => matching(base, steps)).find(works)
  );
}

/** Path of the browser, installed first when it has to be. Throws one sentence that says what is missing and how to get it. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const kind = kinds[name];
  if (!process.env[kind.variable]) {
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
    if (asRoot && answers('apt-get', ['--version'], /apt/)) {
      console.log(`${name} is not installed; installing Debian's package ${kind.apt} …`);
      await run('apt-get', ['update'], { quiet: true });
      await run('apt-get', ['install', '-y', '--no-install-recommends', kind.apt], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      const installed = findBrowser(name);
      if (installed) return installed;
    }
    console.log(`${name} is not installed; downloading it …`);
    await kind.download();
    const downloaded = findBrowser(name);
    if (downloaded) return downloaded;
  }
  throw new Error(missing(name, kind));
}

function missing(name: BrowserName, kind: Kind): string {
  return process.env[kind.variable]
    ? `${kind.variable} is ${process.env[kind.variable]}, but no ${name} answers there: set it to the program itself, or unset it to have ${name} found or installed.`
    : `${name} is missing and could not be installed: run "apt-get install -y ${kind.apt}" as root (or install it your system's way) or set ${kind.variable} to its path.`;
}

/** Paths below `base` whose names match step by step, the highest version first. */
function matching(base: string, steps: RegExp[]): string[] {
  const [step, ...rest] = steps;
  if (!step) return [base];
  if (!existsSync(base) || !statSync(base).isDirectory()) return [];
  return readdirSync(base)
    .filter((name) => step.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => matching(join(base, name), rest));
}
