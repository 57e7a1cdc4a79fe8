/** `npm start`: makes everything ready and runs the server, in the memory that the operator allows it. */
import { join } from 'node:path';
import { heapFlags } from './memory.mjs';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

runNode([...heapFlags(process.env), '--disable-warning=ExperimentalWarning', join(ROOT, 'src/server.ts')], {
  pages: true,
  server: true,
});
