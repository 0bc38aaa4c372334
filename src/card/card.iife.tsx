// stub until the card is here
globalThis.__backgrounderCard = undefined;
