/**
 * Builds the extension. `manifest.json` is the Chrome form; what differs by browser, mode and data is said here.
 *
 *   TARGET=chrome|firefox           which browser; chrome when unset
 *   --mode production (default)     dist/TARGET
 *   --mode demo                     dist/demo-TARGET: as e2e, and runs on every page, so that `npm start` can open any
 *   --mode e2e                      dist/e2e-TARGET: the card's shadow root is open to tests
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { packSchema } from './src/compiler/pack-schema.ts';
import { dataset, newsSites } from './src/compiler/vite.ts';

const targets = ['chrome', 'firefox'] as const;
type Target = (typeof targets)[number];

export default defineConfig(({ mode }) => {
  const target = targets.find((name) => name === (process.env.TARGET ?? 'chrome'));
  if (!target) throw new Error(`TARGET is ${process.env.TARGET}: it must be one of ${targets.join(', ')}.`);
  return {
    define: { __OPEN_SHADOW__: JSON.stringify(mode !== 'production') },
    build: {
      outDir: mode === 'production' ? `dist/${target}` : `dist/${mode}-${target}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          paste: 'src/paste/paste.html',
          print: 'src/print/print.html',
          welcome: 'src/welcome/welcome.html',
        },
        // No hashes: they take in the folder that the build runs in, and a store's reviewer rebuilds elsewhere.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
    plugins: [
      packSchema(),
      dataset(),
      crx({ manifest: manifestFor(target, mode), browser: target }),
      nothingForPages(),
      noInnerHtml(),
    ],
  };
});

function manifestFor(target: Target, mode: string): ManifestV3Export {
  const matches = mode === 'demo' ? ['<all_urls>'] : newsSites('data');
  // No test can press Chromium's own button: the publisher of the tests is allowed there from the start.
  const hosts = mode === 'e2e' && target === 'chrome' ? [...matches, 'https://packs.test/*'] : matches;
  // Firefox has policies without a schema of ours, and warns of the key.
  const { minimum_chrome_version, background, storage, ...shared } = manifest;
  const both = {
    ...shared,
    version: project.version,
    host_permissions: hosts,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
  if (target === 'chrome') return { ...both, storage, minimum_chrome_version, background } as ManifestV3Export;
  const { service_worker, type } = background;
  return {
    ...both,
    // The reader's sheet reaches into shadow trees. An author's does not in Firefox; in Chromium it does, since highlights
    // inherit there, while a reader's has no `::highlight` at all.
    content_scripts: both.content_scripts.map((script) => ({ ...script, css_origin: 'user' })),
    background: { scripts: [service_worker], type },
    browser_specific_settings: {
      gecko: {
        // A promise: stored settings and the reader's permissions hang on it.
        id: 'backgrounder@backgrounder.example',
        // text-decoration in ::highlight(): https://bugzil.la/1845446. Data collection permissions need 140 (Android 142).
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '146.0' },
    },
  } as ManifestV3Export;
}

/** The worker injects the card, so no page may fetch a file of ours, nor find out that we are there by trying. */
function nothingForPages(): Plugin {
  return {
    name: 'nothing-for-pages',
    enforce: 'post',
    // crxjs leaves the card's ordinary chunk beside its IIFE; nothing loads it.
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'chunk' && file.facadeModuleId?.includes('.iife.')) delete bundle[name];
    },
    renderCrxManifest(built: { web_accessible_resources?: unknown }) {
      delete built.web_accessible_resources;
      return built;
    },
  } as Plugin;
}

/**
 * Takes the one assignment of innerHTML out of Preact. We never use what it is for, reviewers and `web-ext lint` need not
 * wonder, and no mistake of ours can ever turn text into markup. At the end, since crxjs builds the card without plugins.
 */
function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'post',
    generateBundle(_, bundle) {
      let taken = 0;
      const without = (code: string, name: string) => {
        const clean = code.replace(/[\w$]+\.innerHTML=[\w$]+\.__html/g, () => {
          taken++;
          return '0';
        });
        if (/\.innerHTML\s*=[^=]/.test(clean))
          this.error(`${name} assigns innerHTML: see noInnerHtml in vite.config.ts.`);
        return clean;
      };
      for (const [name, file] of Object.entries(bundle)) {
        if (!name.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = without(file.code, name);
        else if (typeof file.source === 'string') file.source = without(file.source, name);
      }
      if (taken === 0) this.error('Preact assigns innerHTML nowhere now: noInnerHtml in vite.config.ts can go.');
    },
  };
}
