/** What `vite.config.ts` writes into the code. */

/** True in `--mode e2e` and `--mode demo`: the card's shadow root is open, so that a test can look into it. */
declare const __OPEN_SHADOW__: boolean;
