/** The name index: `buildIndex` writes it at compile time, `openIndex` opens its bytes, `search` finds hits. */
export { type Alias, type AliasKind, aliasFlags, aliasKinds, type OtherClass, otherClasses } from './alias.ts';
export { buildIndex } from './build.ts';
export { EVERY, fromNameList, languagesIn, type NameList, NameListError, toNameList } from './list.ts';
export { IndexError, type NameIndex, openIndex } from './open.ts';
export { type Hit, type Reading, search } from './search.ts';
