/** Built paths of the content script and its stylesheet. */
import { browser } from '../shared/browser.ts';

interface ContentFiles {
  js: string[];
  css: string[];
  matches: string[];
  /** As whose the stylesheet counts: see `manifestFor` in vite.config.ts. */
  origin: 'AUTHOR' | 'USER';
}

/** As the manifest has them: one place that knows. (Importing manifest.json here would overwrite it: crxjs #843.) */
export function contentFiles(): ContentFiles {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const { js = [], css = [], matches = [] } = script ?? {};
  const isUsers = script !== undefined && 'css_origin' in script && script.css_origin === 'user';
  return { js, css, matches, origin: isUsers ? 'USER' : 'AUTHOR' };
}
