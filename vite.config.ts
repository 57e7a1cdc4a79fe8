import { existsSync } from 'node:fs';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** Modules of the pages that the server holds, too: a second copy would know nothing of the first. */
const SHARED = ['web/frame/context.ts', 'web/parts/chart-picture.ts', 'web/parts/draw-chart.ts'];
for (const name of SHARED) if (!existsSync(`src/${name}`)) throw new Error(`vite.config.ts: there is no src/${name}`);

/**
 * The server build leaves everything below the pages to Node: `#app/…`, `#core/…` and the rest are imported as they
 * stand, so that the process holds one copy of each.
 */
const SERVED_BY_NODE = new RegExp(`^#(?:(?:app|core|store|files|words)/.*\\.ts|${SHARED.join('|')})$`);

/**
 * What many pages share comes in few files: by itself each page would ask for forty small ones, one for each set of
 * pages that share something.
 */
const TOGETHER = [
  { name: 'shared', minShareCount: 20, priority: 2 },
  { name: 'often', minShareCount: 6, priority: 1 },
];

export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: TOGETHER },
          },
        },
      },
    },
    ssr: { build: { rolldownOptions: { external: [SERVED_BY_NODE] } } },
  },
});
