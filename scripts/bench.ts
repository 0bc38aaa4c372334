/** `npm run bench [-- NAME…]`: runs the benches by name, all of them without one. */
import { benchPacks } from '../tests/bench/packs.ts';
import { benchPage, benchPageIn, benchTabs } from '../tests/bench/page.ts';
import { benchResolve } from '../tests/bench/resolve.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { benchSurfaces } from '../tests/bench/surfaces.ts';

const benches: Record<string, () => void | Promise<void>> = {
  search: benchSearch,
  resolve: benchResolve,
  packs: benchPacks,
  page: benchPage,
  surfaces: benchSurfaces,
};
/** Parts of `page`, which takes a quarter of an hour. */
const parts: typeof benches = {
  'page-chromium': () => benchPageIn('chromium'),
  'page-firefox': () => benchPageIn('firefox'),
  'page-tabs': () => benchTabs(),
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name] ?? parts[name];
  if (!bench) {
    console.error(`There is no bench "${name}": ${Object.keys({ ...benches, ...parts }).join(', ')}.`);
    process.exit(2);
  }
  await bench();
}
