/** `npm run -s tiendo -- <command>`: the command line. */
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

runNode(['--disable-warning=ExperimentalWarning', join(ROOT, 'src/cli/main.ts'), ...process.argv.slice(2)], {
  pages: false,
});
