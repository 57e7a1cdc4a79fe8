import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/**
 * The server build leaves everything below the pages to Node: `#app/…`, `#core/…` and the rest are imported as they
 * stand, so that the process holds one copy of each.
 */
const SERVED_BY_NODE = /^#(?:app|core|store|files|words|web\/(?:context|chart))\b.*\.ts$/;

export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    ssr: { build: { rolldownOptions: { external: [SERVED_BY_NODE] } } },
  },
});
