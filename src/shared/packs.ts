/** What the settings page and the worker say to each other about packs. Errors travel as values with a sentence. */

export interface PackCounts {
  regions: number;
  officials: number;
  organisations: number;
  exchanges: number;
  articles: number;
}

/** What a pack says of itself. */
export interface PackAbout {
  id: string;
  name: string;
  publisher: string;
  licence: string;
  /** YYYY-MM-DD */
  asOf: string;
  homepage?: string;
  counts: PackCounts;
}

export interface InstalledPack extends PackAbout {
  enabled: boolean;
  /** Absent for a pack from a file. */
  address?: string;
  /** Milliseconds since 1970. */
  updatedOn: number;
  checkedOn?: number;
  /** Set by an administrator: the reader cannot switch it off or remove it. */
  preset?: boolean;
  /** Why the last update did not come: the pack that was there is still in use. */
  problem?: string;
}

/** A pack that the reader has chosen and not yet accepted. */
export interface PackPreview extends PackAbout {
  /** By which it is accepted. */
  token: string;
  /** Names of entries that there are already and that the pack adds to. */
  extends: string[];
  /** Names of some of its entries. */
  sample: string[];
  /** `asOf` of the version that would be replaced. */
  replaces?: string;
  warnings: string[];
}

export type PackOrigin = { file: string } | { address: string };

/** Calls about packs that the worker answers; to surfaces only. */
export interface PackCalls {
  /** In order: the first that knows an entry names it. */
  packs: { params: Record<string, never>; reply: InstalledPack[] };
  /** Reads and checks a pack; nothing changes yet. */
  previewPack: { params: { from: PackOrigin; text?: string }; reply: PackPreview };
  acceptPack: { params: { token: string }; reply: true };
  dismissPack: { params: { token: string }; reply: true };
  switchPack: { params: { id: string; enabled: boolean }; reply: true };
  /** One place up in the order. */
  raisePack: { params: { id: string }; reply: true };
  removePack: { params: { id: string }; reply: true };
  /** Asks the pack's address now. */
  updatePack: { params: { id: string }; reply: 'same' | 'updated' };
}

/** How far a long piece of work is: `storage.session`, under `progressKey`. */
export interface PackProgress {
  step: 'loading' | 'checking' | 'compiling' | 'storing';
}
export const progressKey = 'packProgress';

/** In `storage.local`: another value whenever packs have changed. */
export const changedKey = 'packsChanged';
