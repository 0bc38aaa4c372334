/** Injected once a frame, on its first dwell. Registers the card where the content script finds it. */
import { send } from '../shared/send.ts';
import { createCard } from './controller.tsx';

globalThis.__backgrounderCard?.hide();
globalThis.__backgrounderCard = createCard((params) => send('ignore', params));
