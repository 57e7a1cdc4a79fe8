/** `npm start`: makes everything ready and runs the server. */
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

// Small heaps: a server that has shown all its pages and written reports stays under 250 MB. A young generation smaller
// than 8 MB (or --optimize-for-size) would save 20 MB more and make a repeated page a third dearer.
runNode(
  [
    '--max-semi-space-size=8',
    '--max-old-space-size=160',
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'src/server.ts'),
  ],
  { pages: true, server: true },
);
