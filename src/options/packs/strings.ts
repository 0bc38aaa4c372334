/** What the settings page says about packs. */
import type { PackProgress } from '../../shared/packs.ts';
import { say } from '../../ui/say.ts';

export const strings = {
  packs: say('packs'),
  intro: say('packsIntro'),
  none: say('packsNone'),
  file: say('packFile'),
  drop: say('packDrop'),
  address: say('packAddress'),
  fetch: say('packFetch'),
  notAnAddress: (text: string) => say('packNotAnAddress', text),
  notAllowed: (host: string) => say('packNotAllowed', host),
  tooLarge: say('packTooLarge'),
  question: say('packQuestion'),
  publisher: say('packPublisher'),
  licence: say('packLicence'),
  asOf: (date: string) => say('asOf', date),
  adds: say('packAdds'),
  extends: say('packExtends'),
  replaces: (date: string) => say('packReplaces', date),
  remarks: say('packRemarks'),
  accept: say('packAccept'),
  dismiss: say('packDismiss'),
  update: say('packUpdate'),
  raiseShort: say('packRaiseShort'),
  remove: (name: string) => say('optRemove', name),
  removeShort: say('optRemoveShort'),
  sureRemove: (name: string) => say('packSureRemove', name),
  added: (name: string) => say('packAdded', name),
  same: (name: string) => say('packSame', name),
  updated: (name: string) => say('packUpdated', name),
  fromFile: say('packFromFile'),
  locked: say('packLocked'),
  checked: (date: string) => say('packChecked', date),
} as const;

export const steps: Record<PackProgress['step'], string> = {
  loading: say('packLoading'),
  checking: say('packChecking'),
  compiling: say('packCompiling'),
  storing: say('packStoring'),
};
