/**
 * The house, a row for each ring and for each room of the core and of the use cases, and the check that holds it:
 * imports point inwards, from ring to ring, and inside the core from a room to those above it; a folder that no row
 * names is refused. Names every breach; exit code 1 when there is one. `node scripts/check-rings.ts [folder]`, where
 * the folder holds a `src`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

interface Ring {
  /** The folder below src/. */
  readonly ring: string;
  readonly is: string;
  /** What it may import besides itself. */
  readonly imports: readonly string[];
}

const RINGS: readonly Ring[] = [
  { ring: 'core', is: 'what is true: types and pure rules; no clock, no IO, no framework', imports: [] },
  { ring: 'store', is: 'PostgreSQL: the journal, records at any sequence', imports: ['core'] },
  { ring: 'files', is: 'DOCX, PDF, HTML, YAML, CSV; the law as it ships; engines', imports: ['core'] },
  { ring: 'words', is: 'sentences for people from codes and data, in two languages', imports: ['core'] },
  { ring: 'app', is: 'use cases: what reads or writes the world', imports: ['core', 'store', 'files'] },
  { ring: 'http', is: 'what both web edges share', imports: ['core', 'words'] },
  { ring: 'web', is: 'pages', imports: ['core', 'app', 'words', 'http'] },
  { ring: 'api', is: 'open data', imports: ['core', 'app', 'words', 'http'] },
  {
    ring: 'site',
    is: 'the web server, put together: what guards it, pages, open data, what its operator asks',
    imports: ['core', 'app', 'words', 'http', 'web', 'api'],
  },
  { ring: 'cli', is: 'the `tiendo` command', imports: ['core', 'app', 'words', 'files'] },
  {
    ring: 'testing',
    is: 'what tests stand on; nothing else imports it',
    imports: ['core', 'store', 'files', 'app', 'words', 'http', 'web', 'api', 'site'],
  },
];

interface Room {
  readonly room: string;
  readonly is: string;
  /** Its files, below the ring's folder. */
  readonly holds: RegExp;
}

/** The core from the ground up: a room may use those above its row. Tests may use all. */
const CORE: readonly Room[] = [
  { room: 'problem', is: 'what is wrong, as data', holds: /^problem(?:\.test)?\.ts$/u },
  { room: 'rights', is: 'who may do what: a file a subject', holds: /^rights\//u },
  { room: 'text', is: 'letters: folded, shortened, in another case', holds: /^text\//u },
  { room: 'vocabulary', is: 'words of codes, and terms with their grammar', holds: /^vocabulary\//u },
  { room: 'value', is: 'exact numbers, quantities, days, periods, symbols', holds: /^value\//u },
  { room: 'law', is: 'what the law says, as data: rule packs, procedures, layouts', holds: /^law\//u },
  { room: 'scoring', is: 'the points of an urban area under a rule pack', holds: /^scoring\//u },
  { room: 'planning', is: 'the cheapest set of works that reaches a class', holds: /^planning\//u },
  { room: 'shape', is: 'how the shape of a record is declared', holds: /^shape\//u },
  {
    room: 'shapes',
    is: 'the shape of each subject, and the list of all',
    holds: /^subjects\/([^/]+\/shape|[^/]+)\.ts$/u,
  },
  { room: 'address', is: 'the language that names a figure', holds: /^address\//u },
  { room: 'facts', is: 'all records of a workspace, as of a day; what an import changes', holds: /^facts\//u },
  { room: 'subjects', is: 'what a view says of each subject: rules and states', holds: /^subjects\/[^/]+\//u },
  { room: 'collecting', is: 'who owes which figures, returns and what they make', holds: /^collecting\// },
  { room: 'city', is: 'law, scoring and planning asked of the records', holds: /^city\//u },
  { room: 'figure', is: 'the one way to compute a number, with its trace', holds: /^figure\//u },
  { room: 'rules', is: 'what an import or a form must keep', holds: /^rules\//u },
  { room: 'remark', is: 'what a careful reader would ask', holds: /^remark\//u },
  { room: 'query', is: 'what a page, a table or an answer asks of a view', holds: /^query\//u },
  { room: 'report', is: 'the report as data, its prose, and the reading back', holds: /^report\//u },
  { room: 'review', is: 'reading any report, and what a careful reader says of it', holds: /^review\//u },
];

/** The use cases: what only reads never calls what writes. */
const APP: readonly Room[] = [
  { room: 'application', is: 'database, clock, settings, the shipped law, refusals', holds: /^[^/]+\.ts$/u },
  {
    room: 'state',
    is: 'what is known of the workspaces: moved on by their journals, within a bound',
    holds: /^state\//u,
  },
  { room: 'planning', is: 'the cheapest path of a file, or asked of a process of its own', holds: /^planning\//u },
  { room: 'read', is: 'pages, tables, reports and exports of what is on record', holds: /^read\//u },
  { room: 'people', is: 'accounts, sessions, rights of who asks, the access log', holds: /^people\//u },
  { room: 'keep', is: 'the whole installation, taken away and brought back', holds: /^keep\//u },
  { room: 'write', is: 'forms and imports: each change with its journal entry', holds: /^write\//u },
  { room: 'reminders', is: 'what people must do: by mail, by calendar', holds: /^reminders\//u },
];

const ROOMS: Readonly<Record<string, readonly Room[]>> = { core: CORE, app: APP };

/** Libraries that hold no world: the only ones the core may use. */
const PURE_LIBRARIES: ReadonlySet<string> = new Set(['zod']);

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|(?:^|\n)\s*import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gu;

export interface Breach {
  readonly file: string;
  /** Absent: the file itself stands in no row. */
  readonly imports?: string;
  readonly reason: string;
}

const ringOf = (path: string): string | undefined => /^src\/([^/]+)\//u.exec(path)?.[1];

/** The row of a file among the rooms of its ring; -1 for one that no row names. */
const roomOf = (rooms: readonly Room[], path: string): number =>
  rooms.findIndex(({ holds }) => holds.test(path.replace(/^src\/[^/]+\//u, '')));

const isTest = (path: string): boolean => /\.(test|itest)\.tsx?$/u.test(path) || path.startsWith('src/testing/');

/** The file that is imported, from the root; undefined for a library. */
const targetOf = (root: string, file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (!specifier.startsWith('.')) return undefined;
  return relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
};

const checkLibrary = (file: string, specifier: string): string | undefined =>
  ringOf(file) === 'core' && !PURE_LIBRARIES.has(specifier.split('/')[0] ?? '')
    ? 'the core imports only itself and pure libraries'
    : undefined;

const checkRings = (file: string, target: string): string | undefined => {
  const [from, to] = [ringOf(file), ringOf(target)];
  const row = RINGS.find(({ ring }) => ring === from);
  if (row === undefined || to === undefined || to === from) return undefined;
  if (to === 'testing') return 'only tests import test helpers';
  return row.imports.includes(to) ? undefined : `${from} may import ${['itself', ...row.imports].join(', ')}`;
};

const checkRooms = (file: string, target: string): string | undefined => {
  const ring = ringOf(file);
  if (ring !== ringOf(target)) return undefined;
  if (ring === 'app' && /^src\/app\/(?:read|planning)\//u.test(file) && target.startsWith('src/app/write/'))
    return 'what reads does not call what writes';
  if (ring !== 'core') return undefined;
  const [from, to] = [roomOf(CORE, file), roomOf(CORE, target)];
  return to > from ? `in the core, ${CORE[to]?.room} stands on ${CORE[from]?.room}, not under it` : undefined;
};

const checkImport = (root: string, file: string, specifier: string): string | undefined => {
  if (isTest(file)) return undefined;
  const target = targetOf(root, file, specifier);
  if (target === undefined) return checkLibrary(file, specifier);
  return checkRings(file, target) ?? checkRooms(file, target);
};

/** A file whose folder no row names. What stands in src/ itself puts the rings together. */
const checkRow = (file: string): string | undefined => {
  const ring = ringOf(file);
  if (ring === undefined) return undefined;
  if (!RINGS.some((row) => row.ring === ring)) return 'no row of scripts/check-rings.ts names this ring';
  const rooms = ROOMS[ring];
  return rooms && roomOf(rooms, file) === -1 ? 'no row of scripts/check-rings.ts names this room' : undefined;
};

const breachesOf = (root: string, file: string): readonly Breach[] => {
  const row = checkRow(file);
  if (row !== undefined) return [{ file, reason: row }];
  if (!/\.tsx?$/u.test(file)) return [];
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap((match): readonly Breach[] => {
    const imports = match[1] ?? match[2] ?? match[3] ?? '';
    const reason = checkImport(root, file, imports);
    return reason === undefined ? [] : [{ file, imports, reason }];
  });
};

/** All breaches below `root/src`. */
export const findBreaches = (root: string): readonly Breach[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
    .flatMap((file) => breachesOf(root, file));

if (import.meta.main) {
  const breaches = findBreaches(resolve(process.argv[2] ?? '.'));
  for (const { file, imports, reason } of breaches)
    process.stderr.write(`${file}${imports === undefined ? '' : ` imports ${imports}`}: ${reason}\n`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
