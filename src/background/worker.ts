/**
 * The worker. Listeners stand at module scope, so that a worker that was woken by an event hears it; handlers wait for
 * what they need. It may be killed between any two messages: nothing is remembered here that is not on disk.
 */
import { answer } from '../shared/answer.ts';
import { about, dossierFor, notHeardOn, scan } from './answers.ts';
import { obeyCommands } from './commands.ts';
import { findEntries } from './entries.ts';
import { ignore } from './ignore.ts';
import { injectCard, runHere } from './inject.ts';
import { ordersFor } from './orders.ts';
import * as packs from './packs/answers.ts';
import { keepPacksFresh } from './packs/schedule.ts';
import { endPauses, pause } from './pause.ts';
import { keepPresets } from './presets.ts';
import { renewOpenPages } from './renew.ts';
import { fromPage, fromSurface, fromUs } from './senders.ts';
import { keepSitesRegistered, registerSites } from './sites.ts';
import { welcomeReaders } from './welcome.ts';

answer({
  orders: { from: fromPage, answer: ordersFor },
  scan: { from: fromUs, answer: scan },
  dossier: { from: fromUs, answer: dossierFor },
  injectCard: { from: fromPage, answer: (_, sender) => injectCard(sender) },
  runHere: { from: fromSurface, answer: runHere },
  registerSites: { from: fromSurface, answer: registerSites },
  ignore: { from: fromPage, answer: ignore },
  pause: { from: fromSurface, answer: pause },
  notHeard: { from: fromSurface, answer: notHeardOn },
  about: { from: fromSurface, answer: about },
  entries: { from: fromSurface, answer: findEntries },
  packs: { from: fromSurface, answer: packs.packs },
  previewPack: { from: fromSurface, answer: packs.previewPack },
  acceptPack: { from: fromSurface, answer: packs.acceptPack },
  dismissPack: { from: fromSurface, answer: packs.dismissPack },
  switchPack: { from: fromSurface, answer: packs.switchPack },
  raisePack: { from: fromSurface, answer: packs.raisePack },
  removePack: { from: fromSurface, answer: packs.removePack },
  updatePack: { from: fromSurface, answer: packs.updatePack },
});

keepSitesRegistered();
keepPacksFresh();
keepPresets();
obeyCommands();
endPauses();
renewOpenPages();
welcomeReaders();
