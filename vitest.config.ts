/**
 * Three floors of tests. `unit`: Node, no browser. `component`: real Chromium, a page but no extension. `e2e`: real
 * browsers with the built extension; one at a time, since they share the machine with the browsers that they drive.
 */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/lib/browsers.ts';

const define = { __OPEN_SHADOW__: 'true' };
const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/messages.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        define,
        // Named here, or vite finds them during the first run and reloads the page under the tests.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@floating-ui/core', 'axe-core'],
        },
        test: {
          name: 'component',
          // Waits end when what they wait for is there; these only bound a test that hangs, on however busy a machine.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          setupFiles: ['tests/messages.ts'],
          include: ['tests/component/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }],
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A browser now and then loses a window or a tab's focus on a busy machine. What fails twice is ours; what was
          // run again is printed as such.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
