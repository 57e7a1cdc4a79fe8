/** A programme's folder on disk. */
import { openAsBlob } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { done, refused, type Outcome, type Problem, refusedAll } from '#core/problem.ts';
import { OTHER_FILES } from '#files/programme/first-version.ts';
import { PROGRAMME_FILES, SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';
import { vietnameseFields } from '#files/programme/vietnamese-names.ts';
import type { ProgrammeFiles } from '#files/programme/read-programme.ts';
import type { ProgrammeSources } from '#files/programme/read-streamed.ts';
import { isStreamed } from '#files/programme/series-file.ts';
import { readStart } from '#files/folder/read-start.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';
import type { ProgrammeParts } from '#files/programme/write-programme.ts';
import { writeFiles, type FileContent } from '#files/folder/write-files.ts';
import { readYamlText } from '#files/text/yaml-place.ts';

/** All that may be a programme's, by the names of today and those of before. */
const OURS: readonly string[] = [...PROGRAMME_FILES, ...OTHER_FILES.keys()];

/** What people and programs leave in a folder beside its data: hidden files, notes, Office locks, backups. */
const BESIDE = /^\.|^~\$|~$|\.(?:md|txt)$|^(?:desktop\.ini|thumbs\.db)$/iu;

/**
 * All files of a folder by name; none for a folder that is not there. Files of unknown names come along empty: to say
 * what is wrong with either is the reader's part. Problems: `folder.unreadable`; `file.unreadable-on-disk` for each
 * that is no file or is closed to us.
 */
export const readFolder = (path: string): Promise<Outcome<ProgrammeFiles>> => filesIn(path, bytesAt);

/** The same, but what an import reads row by row stays on disk: it may be larger than the memory. */
export const openFolder = (path: string): Promise<Outcome<ProgrammeSources>> =>
  filesIn<Uint8Array | Blob>(path, (file, name) => (isStreamed(name, NONE) ? blobAt(file) : bytesAt(file)));

/** Whatever else is given: what is taken for it in vain is read like any other. */
const NONE: ReadonlySet<string> = new Set();

const bytesAt = (file: string): Promise<Uint8Array | undefined> => readStart(file, CSV_LIMITS.bytes);

/** Undefined for what is no file, or closed to us. Reading it fails when it is changed meanwhile. */
const blobAt = async (file: string): Promise<Blob | undefined> => {
  // One byte tells whether we are let in, and that it is no pipe.
  const isOpen = await readStart(file, 0);
  return isOpen && (await openAsBlob(file));
};

const filesIn = async <Content extends Uint8Array | Blob>(
  path: string,
  read: (file: string, name: string) => Promise<Content | undefined>,
): Promise<Outcome<ReadonlyMap<string, Content | Uint8Array>>> => {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    if (error.code === 'EACCES' || error.code === 'EPERM') return undefined;
    throw error;
  });
  if (!entries) return refused({ code: 'folder.unreadable', where: {}, data: { path } });
  const ours = (name: string): boolean => OURS.includes(name);
  const names = entries
    .filter(({ name }) => !BESIDE.test(name))
    .filter((entry) => !entry.isDirectory() || ours(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const found = await Promise.all(
    names.map(async (name) => ({ name, content: ours(name) ? await read(join(path, name), name) : new Uint8Array() })),
  );
  const problems = found
    .filter(({ content }) => content === undefined)
    .map(({ name }): Problem => ({ code: 'file.unreadable-on-disk', where: { file: name } }));
  return problems.length > 0
    ? refusedAll(problems)
    : done(new Map(found.map(({ name, content = new Uint8Array() }) => [name, content])));
};

/**
 * Writes the files of a programme in place of those that are there, all or none, and removes files that are not among
 * them.
 * Answers why nothing was written: `folder.other-programme`, `file.not-writable`. Throws as `node:fs` does.
 */
export const writeFolder = async (path: string, files: ProgrammeParts): Promise<readonly Problem[]> => {
  const problems = [...(await otherProgramme(path, files)), ...(await inTheWay(path))];
  if (problems.length > 0) return problems;
  await writeFiles(path, files);
  for (const name of OURS) if (!files.has(name)) await rm(join(path, name), { force: true });
  return [];
};

const HEADS = [WORKSPACE_FILE, SUBJECT_FILES.programme.name];

/**
 * A folder that holds files of a programme holds this one's, or is left alone: what somebody wrote there may be nowhere
 * else.
 */
const otherProgramme = async (path: string, files: ProgrammeParts): Promise<readonly Problem[]> => {
  const found = (await readdir(path).catch(() => [])).filter((name) => OURS.includes(name));
  if (found.length === 0) return [];
  const before = await Promise.all(
    HEADS.map(async (name) => idOf(await readStart(join(path, name), CSV_LIMITS.bytes))),
  );
  const written = HEADS.map((name) => idOf(files.get(name)));
  if (before.join('/') === written.join('/') && !before.includes('')) return [];
  return [
    {
      code: 'folder.other-programme',
      where: {},
      data: { found: before.map((id) => id || '?').join('/'), written: written.join('/') },
    },
  ];
};

/** The id that a YAML mapping states; empty when it states none. */
const idOf = (content: FileContent | undefined): string => {
  // What is made in parts is no head of a programme.
  const bytes = content instanceof Uint8Array ? content : undefined;
  const { value } = readYamlText(new TextDecoder().decode(bytes ?? new Uint8Array()), vietnameseFields('programme'));
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
};

const inTheWay = async (path: string): Promise<readonly Problem[]> => {
  const folders = await Promise.all(
    OURS.map(async (name) => ((await lstat(join(path, name)).catch(() => undefined))?.isDirectory() ? [name] : [])),
  );
  return folders.flat().map((name): Problem => ({ code: 'file.not-writable', where: { file: name } }));
};
