/**
 * Holds the direction of imports between the rings of src/: inwards only. Names every breach; exit code 1 when there is
 * one. `node scripts/check-rings.ts [folder]`, where the folder holds a `src`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What each ring may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  store: ['core'],
  files: ['core'],
  words: ['core'],
  app: ['core', 'store', 'files'],
  http: ['core', 'words'],
  web: ['core', 'app', 'words', 'http'],
  api: ['core', 'app', 'words', 'http'],
  cli: ['core', 'app', 'words', 'files'],
  testing: ['core', 'store', 'files', 'app', 'words', 'http', 'web', 'api'],
};

/** Libraries that hold no world: the only ones the core may use. */
const PURE_LIBRARIES: ReadonlySet<string> = new Set(['zod']);

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|(?:^|\n)\s*import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gu;

export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly reason: string;
}

const ringOf = (path: string): string | undefined => /^src\/([^/]+)\//u.exec(path)?.[1];

const isTest = (path: string): boolean => /\.(test|itest)\.tsx?$/u.test(path) || path.startsWith('src/testing/');

const checkImport = (root: string, file: string, specifier: string): Breach | undefined => {
  const ring = ringOf(file);
  if (ring === undefined || !(ring in MAY_IMPORT)) return undefined;
  const breach = (reason: string): Breach => ({ file, imports: specifier, reason });
  const target = specifier.startsWith('#')
    ? specifier.slice(1).split('/')[0]
    : specifier.startsWith('.')
      ? ringOf(relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/'))
      : undefined;
  if (target === undefined) {
    const name = specifier.startsWith('.') ? undefined : specifier.split('/')[0];
    return ring === 'core' && !isTest(file) && name !== undefined && !PURE_LIBRARIES.has(name)
      ? breach('the core imports only itself and pure libraries')
      : undefined;
  }
  if (target === 'testing') return isTest(file) ? undefined : breach('only tests import test helpers');
  if (target === ring || MAY_IMPORT[ring]?.includes(target) || isTest(file)) return undefined;
  return breach(`${ring} may import ${['itself', ...(MAY_IMPORT[ring] ?? [])].join(', ')}`);
};

/** All breaches below `root/src`. */
export const findBreaches = (root: string): readonly Breach[] => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/u.test(name));
  return files
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(
        (match) => checkImport(root, file, match[1] ?? match[2] ?? match[3] ?? '') ?? [],
      ),
    );
};

if (import.meta.main) {
  const breaches = findBreaches(resolve(process.argv[2] ?? '.'));
  for (const { file, imports, reason } of breaches) process.stderr.write(`${file} imports ${imports}: ${reason}\n`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
