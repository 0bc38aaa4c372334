/** Built paths of the content script and its stylesheet. */
import { browser } from '../shared/browser.ts';

/** As the manifest has them: one place that knows. (Importing manifest.json here would overwrite it: crxjs #843.) */
export function contentFiles(): { js: string[]; css: string[]; matches: string[] } {
  const { js = [], css = [], matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return { js, css, matches };
}
