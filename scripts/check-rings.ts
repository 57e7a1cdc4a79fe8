/**
 * The house, a row for each ring and for each room of the core and of the use cases, and the check that holds it:
 * imports point inwards, from ring to ring, and inside the core from a room to those above it; a folder that no row
 * names is refused, and so is a circle of files that are run one by another. Names every breach; exit code 1 when there
 * is one. `node scripts/check-rings.ts [folder]`, where the folder holds a `src`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { circlesIn } from '#core/value/circles.ts';

interface Ring {
  /** The folder below src/. */
  readonly ring: string;
  readonly is: string;
  /** What it may import besides itself. */
  readonly imports: readonly string[];
  /** Its folders; absent where its rooms stand in a table of their own. */
  readonly folders?: string;
}

const RINGS: readonly Ring[] = [
  { ring: 'core', is: 'what is true: types and pure rules; no clock, no IO, no framework', imports: [] },
  {
    ring: 'store',
    is: 'PostgreSQL: the journal, records at any sequence',
    imports: ['core'],
    folders: 'backup journal migrations people queries',
  },
  {
    ring: 'files',
    is: 'DOCX, PDF, HTML, YAML, CSV; the law as it ships; engines',
    imports: ['core'],
    folders:
      'docx edxml engines folder font html law outline pdf picture planning programme review scan tables text units workbook',
  },
  {
    ring: 'words',
    is: 'sentences for people from codes and data, in two languages',
    imports: ['core'],
    folders: 'fields problems ui',
  },
  { ring: 'app', is: 'use cases: what reads or writes the world', imports: ['core', 'store', 'files'] },
  { ring: 'http', is: 'what both web edges share', imports: ['core', 'words'], folders: '' },
  {
    ring: 'web',
    is: 'pages: a folder a subject, beside what all of them share (frame, parts, forms, styles)',
    imports: ['core', 'app', 'words', 'http'],
    folders:
      'frame parts forms styles city collection compare document duty figure find history journal measure objective ' +
      'open-data outline oversight overview people programme record reminders report resource returns review scorecard ' +
      'set-up start work workbook',
  },
  { ring: 'api', is: 'open data', imports: ['core', 'app', 'words', 'http'], folders: 'listed' },
  {
    ring: 'site',
    is: 'the web server, put together: what guards it, pages, open data, what its operator asks',
    imports: ['core', 'app', 'words', 'http', 'web', 'api'],
    folders: '',
  },
  { ring: 'cli', is: 'the `tiendo` command', imports: ['core', 'app', 'words', 'files'], folders: 'commands runs' },
  {
    ring: 'testing',
    is: 'what tests stand on; nothing else imports it',
    imports: ['core', 'store', 'files', 'app', 'words', 'http', 'web', 'api', 'site'],
    folders: 'fixtures large programmes prose-rules review',
  },
];

/** What a record may be about. A subject without a folder here has none in the core. */
const SUBJECTS =
  'agency city claim collection contribution document finding funding holiday measure objective obstacle oversight ' +
  'party place programme proposal report review scorecard task term work workspace';

interface Room {
  readonly room: string;
  readonly is: string;
  /** Its files, below the ring's folder. */
  readonly holds: RegExp;
}

/** Of a list of names any one. */
function oneOf(names: string): string {
  return `(?:${names.split(' ').join('|')})`;
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
    holds: new RegExp(String.raw`^subjects/(?:${oneOf(SUBJECTS)}/shape|[^/]+)\.ts$`, 'u'),
  },
  { room: 'address', is: 'the language that names a figure', holds: /^address\//u },
  { room: 'facts', is: 'all records of a workspace, as of a day; what an import changes', holds: /^facts\//u },
  {
    room: 'subjects',
    is: 'what a view says of each subject: rules and states',
    holds: new RegExp(`^subjects/${oneOf(SUBJECTS)}/`, 'u'),
  },
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
  const [, folder] = /^src\/[^/]+\/([^/]+)\//u.exec(file) ?? [];
  const isNamed = rooms
    ? roomOf(rooms, file) !== -1
    : folder === undefined ||
      RINGS.find((row) => row.ring === ring)
        ?.folders?.split(' ')
        .includes(folder) === true;
  return isNamed ? undefined : 'no row of scripts/check-rings.ts names this room';
};

/** Imports of a file in its order; `runs`: the other file is loaded and run, not only asked for its types. */
const importsOf = (root: string, file: string): readonly { readonly specifier: string; readonly runs: boolean }[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([whole, named, bare, called]) => ({
    specifier: named ?? bare ?? called ?? '',
    // What is called for while it runs is there by then.
    runs: called === undefined && !/^\s*(?:import|export)\s+type\b/u.test(whole),
  }));

const breachesOf = (root: string, file: string): readonly Breach[] => {
  const row = checkRow(file);
  if (row !== undefined) return [{ file, reason: row }];
  if (!isCode(file)) return [];
  return importsOf(root, file).flatMap(({ specifier }): readonly Breach[] => {
    const reason = checkImport(root, file, specifier);
    return reason === undefined ? [] : [{ file, imports: specifier, reason }];
  });
};

const isCode = (file: string): boolean => /\.tsx?$/u.test(file);

/** Files that run one another in a circle: what one of them needs first may not be there. */
const circlesOf = (root: string, files: readonly string[]): readonly Breach[] => {
  const runs = new Map(
    files
      .filter((file) => isCode(file) && !isTest(file))
      .map((file) => [
        file,
        importsOf(root, file).flatMap(({ specifier, runs: is }) => (is ? (targetOf(root, file, specifier) ?? []) : [])),
      ]),
  );
  return circlesIn(runs).map(([file = '', ...others]) => ({
    file,
    reason: `runs, and is run by, ${others.length === 0 ? 'itself' : others.join(', ')}`,
  }));
};

/** All breaches below `root/src`. */
export const findBreaches = (root: string): readonly Breach[] => {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  return [...files.flatMap((file) => breachesOf(root, file)), ...circlesOf(root, files)];
};

if (import.meta.main) {
  const breaches = findBreaches(resolve(process.argv[2] ?? '.'));
  for (const { file, imports, reason } of breaches)
    process.stderr.write(`${file}${imports === undefined ? '' : ` imports ${imports}`}: ${reason}\n`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
