/** The outlet list: which hosts a source may stand on, and the name that a reader sees. */
import type { Outlet } from './forms.ts';

/** Looks up the outlet of an address; a host covers its subdomains. */
export class OutletIndex {
  readonly #byHost = new Map<string, Outlet>();

  constructor(outlets: readonly Outlet[]) {
    for (const outlet of outlets) for (const host of outlet.hosts) this.#byHost.set(host, outlet);
  }

  of(url: string): Outlet | undefined {
    let host: string;
    try {
      host = new URL(url).hostname;
    } catch {
      return undefined;
    }
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const outlet = this.#byHost.get(rest);
      if (outlet) return outlet;
    }
    return undefined;
  }
}
