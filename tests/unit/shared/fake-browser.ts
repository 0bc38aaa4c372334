/** A stand-in for the extension API: storage in memory, messages by hand. Import it before what it stands in for. */
import { getMessage } from '../../messages.ts';

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    size: () => listeners.size,
  };
}

function area(name: string, onChanged: ReturnType<typeof event>) {
  const held: Record<string, unknown> = {};
  const store = {
    held,
    /** Set to make the next calls fail, as a full or switched off storage does. */
    broken: '',
    get: async () => store.check() ?? structuredClone(held),
    set: async (values: Record<string, unknown>) => {
      store.check();
      for (const [key, value] of Object.entries(values))
        if (name === 'sync' && JSON.stringify(value).length + key.length > 8192)
          throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      Object.assign(held, structuredClone(values));
      if (Object.keys(values).length) onChanged.emit(values, name);
    },
    remove: async (keys: string[]) => {
      store.check();
      for (const key of keys) delete held[key];
      if (keys.length) onChanged.emit(keys, name);
    },
    check: () => {
      if (store.broken) throw new Error(store.broken);
    },
  };
  return store;
}

export function fakeBrowser() {
  const onChanged = event();
  const fake = {
    i18n: { getMessage },
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}`, onMessage: event() },
    storage: { sync: area('sync', onChanged), local: area('local', onChanged), onChanged },
  };
  // Into what is there: a module may have taken hold of it already.
  const page = globalThis as { chrome?: object };
  const there = Object.assign(page.chrome ?? {}, fake);
  page.chrome = there;
  return there;
}
