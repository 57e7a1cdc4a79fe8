/** `npm start`: makes everything ready and runs the server. */
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

// Small heaps: a server that has shown all its pages and written reports stays under 250 MB.
runNode(['--max-semi-space-size=2', '--max-old-space-size=160', '--disable-warning=ExperimentalWarning', join(ROOT, 'src/server.ts')], { pages: true, server: true });
