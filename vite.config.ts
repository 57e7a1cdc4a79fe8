import { existsSync } from 'node:fs';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

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

/** What answers a page: the browser gets what it answered, never what it answers by. */
const ANSWERS = /\/src\/(?:(?:app|store|files|site)\/|web\/(?:[^/]+\/)*page\.ts$)/u;

/** Refuses a view that takes a value from what answers a page: with it half of the core would go into the browser. */
const leaveAnswersToServer: Plugin = {
  name: 'leave-answers-to-server',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        for (const [path, { renderedLength }] of Object.entries(chunk.modules))
          if (renderedLength > 0 && ANSWERS.test(path)) this.error(`${path} would go into the browser`);
  },
};

export default defineConfig({
  plugins: [reactRouter(), leaveAnswersToServer],
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
