/** `npm run bench [-- name …]`: runs the benchmarks one after the other; each prints its figure beside a baseline. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT, prepare } from './prepare.mjs';

prepare({ pages: true });
const wanted = process.argv.slice(2);
const all = readdirSync(join(ROOT, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .toSorted();
const chosen = wanted.length === 0 ? all : all.filter((name) => wanted.some((part) => name.includes(part)));
let failed = 0;
for (const name of chosen) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(
    NODE,
    ['--expose-gc', '--disable-warning=ExperimentalWarning', join(ROOT, 'bench', name)],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 && chosen.length > 0 ? 0 : 1);
