/** `npm start`: makes everything ready and runs the server. */
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

// Small heaps: a server that has shown all its pages and written reports stays under 250 MB. A page that has to be made
// anew takes some 15 % longer for it; one that is repeated does not.
runNode(['--max-semi-space-size=2', '--max-old-space-size=160', '--optimize-for-size', '--disable-warning=ExperimentalWarning', join(ROOT, 'src/server.ts')], { pages: true, server: true });
