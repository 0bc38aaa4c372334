/** Injected once a frame, on its first dwell. Registers the card where the content script finds it. */
import { createCard } from './controller.tsx';

globalThis.__backgrounderCard?.hide();
globalThis.__backgrounderCard = createCard();
