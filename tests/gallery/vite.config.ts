/** `npx vite tests/gallery`: every state of every surface in a browser, reloaded as you edit. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../.cache/gallery',
  define: { __OPEN_SHADOW__: 'true' },
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@floating-ui/core'] },
  server: { fs: { allow: ['../..'] } },
});
