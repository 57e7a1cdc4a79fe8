/**
 * `npm run lock`: makes package-lock.json anew after a change of dependencies. It is made in an empty folder, for
 * beside
 * `node_modules` npm leaves out the optional packages of other platforms; and it holds no download addresses: versions
 * and hashes pin what is installed, the registry is the reader's own.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tien-do-lock-'));
try {
  for (const name of ['package.json', '.npmrc']) copyFileSync(join(ROOT, name), join(folder, name));
  execFileSync('npm', ['install', '--package-lock-only'], { cwd: folder, stdio: ['ignore', 2, 2] });
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  writeFileSync(join(ROOT, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
