/** `npm run bench [-- NAME…]`: runs the benches by name, all of them without one. */
import { benchResolve } from '../tests/bench/resolve.ts';
import { benchSearch } from '../tests/bench/search.ts';

const benches: Record<string, () => void | Promise<void>> = { search: benchSearch, resolve: benchResolve };

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) {
    console.error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}.`);
    process.exit(2);
  }
  await bench();
}
