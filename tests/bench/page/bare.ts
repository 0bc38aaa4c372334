/**
 * The least that an extension like ours can be: an empty stylesheet, and a content script that reads its settings and
 * asks its worker one question. What it costs is the browser's price for any of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/run.ts';

/** Writes the extension for a browser and returns its folder. */
export function bareExtension(target: 'chrome' | 'firefox'): string {
  const folder = join(root, 'dist', 'bench', `bare-${target}`);
  mkdirSync(folder, { recursive: true });
  const background = target === 'chrome' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    permissions: ['storage'],
    host_permissions: ['https://*.caucasuswatch.de/*'],
    background,
    content_scripts: [{ matches: ['https://*.caucasuswatch.de/*'], js: ['content.js'], css: ['empty.css'] }],
    ...(target === 'firefox' && { browser_specific_settings: { gecko: { id: 'bare@bench.example' } } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'empty.css': '',
    'content.js': "chrome.storage.sync.get(null).then(() => chrome.runtime.sendMessage({ text: 'hello' }));",
    'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond(message); });',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
