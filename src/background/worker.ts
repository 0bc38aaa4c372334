/**
 * The worker. Listeners stand at module scope, so that a worker that was woken by an event hears it; handlers wait for
 * what they need. It may be killed between any two messages: nothing is remembered here that is not on disk.
 */
import { answer } from '../shared/answer.ts';
import { about, dossierFor, scan } from './answers.ts';
import { injectCard, runHere } from './inject.ts';
import { fromPage, fromSurface, fromUs } from './senders.ts';
import { keepSitesRegistered, registerSites } from './sites.ts';

answer({
  scan: { from: fromUs, answer: scan },
  dossier: { from: fromUs, answer: dossierFor },
  injectCard: { from: fromPage, answer: (_, sender) => injectCard(sender) },
  runHere: { from: fromSurface, answer: runHere },
  registerSites: { from: fromSurface, answer: registerSites },
  about: { from: fromSurface, answer: about },
});

keepSitesRegistered();
