/** `npm run -s tiendo -- <command>`: the command line. Paths are those of the folder where npm was called. */
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';
import { runNode } from './run-node.mjs';

const cwd = process.env.INIT_CWD ?? process.cwd();
process.env.TIENDO_DATA ??= join(ROOT, 'var');
runNode(['--disable-warning=ExperimentalWarning', join(ROOT, 'src/cli/main.ts'), ...process.argv.slice(2)], { pages: false, cwd });
