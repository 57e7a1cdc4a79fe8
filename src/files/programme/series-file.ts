/** A programme's observations, some thousand at a time: they may be more than fit into memory. */
import { setImmediate } from 'node:timers/promises';
import { problemList, type Problem } from '#core/problem.ts';
import { SUBJECTS, type Draft } from '#core/subjects/subjects.ts';
import type { Codec } from '#files/programme/field-codec.ts';
import { earlierFields, nameToday } from '#files/programme/first-version.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { columnsOf, type Columns } from '#files/programme/raw-record.ts';
import { duplicateId, readRecord, type Place } from '#files/programme/read-record.ts';
import type { SeenNames } from '#files/programme/seen-names.ts';
import { streamCsv } from '#files/text/csv-stream.ts';
import type { CsvRow } from '#files/text/csv-rows.ts';

/** The subject that is read so, and its file. */
export const STREAMED = 'observation';
const FILE = SUBJECT_FILES[STREAMED].name;

/** Whether the file is read so; `given`: the names of all files. */
export const isStreamed = (name: string, given: { readonly has: (name: string) => boolean }): boolean =>
  nameToday(name, given) === FILE;

export interface SeriesChunk {
  readonly drafts: readonly Draft<typeof STREAMED>[];
  readonly problems: readonly Problem[];
  /** Adds file and line to a problem of one of these drafts. */
  readonly locate: (problem: Problem) => Problem;
}

/** Rows that are decided and written together. */
const ROWS = 4000;
/**
 * Rows that are read before whoever waits has a turn: the connection on which those before them are written, and other
 * people.
 */
const TURN = 500;

const parted = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / ROWS) }, (_, at) => list.slice(at * ROWS, (at + 1) * ROWS));

export interface SeriesFile {
  /** The name under which it is given. */
  readonly name: string;
  readonly source: Blob;
}

/**
 * `names`: takes in the id of each record that can be read, and tells of those that stand twice; absent: they have been
 * looked at.
 */
export const readSeriesFile = async function* (
  { name, source }: SeriesFile,
  codec: Codec,
  names?: SeenNames,
): AsyncGenerator<SeriesChunk> {
  let columns: Columns | undefined;
  for await (const piece of streamCsv(source, name)) {
    if ('problems' in piece) {
      yield chunkOf(piece.problems);
      continue;
    }
    let { rows } = piece;
    const [head] = rows;
    if (!columns && head) {
      columns = columnsOf(name, head, SUBJECTS[STREAMED].fields, earlierFields(STREAMED));
      if (columns.problems.length > 0) return yield chunkOf(columns.problems);
      rows = rows.slice(1);
    }
    if (columns) for (const some of parted(rows)) yield await readRows(name, some, columns, codec, names);
  }
  const nameless = columns?.nameless() ?? [];
  if (nameless.length > 0) yield chunkOf(nameless);
};

const chunkOf = (problems: readonly Problem[]): SeriesChunk => ({ drafts: [], problems, locate: (problem) => problem });

const readRows = async (
  file: string,
  rows: readonly CsvRow[],
  columns: Columns,
  codec: Codec,
  names: SeenNames | undefined,
): Promise<SeriesChunk> => {
  const drafts: Draft<typeof STREAMED>[] = [];
  const problems = problemList();
  const lines: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    // The head is at fault then.
    if (columns.look(row)) continue;
    const raw = columns.recordOf(row);
    if ('code' in raw) {
      problems.add(raw);
      continue;
    }
    const place: Place = { file, raw };
    const { id, problems: found, draft } = readRecord(STREAMED, place, codec);
    problems.addAll(found);
    const before = id === undefined ? undefined : names?.add(id, raw.line);
    if (id !== undefined && before !== undefined) problems.add(duplicateId(STREAMED, id, place, before));
    else if (draft?.subject === STREAMED) {
      drafts.push(draft);
      lines.push(raw.line);
    }
  }
  const locate = (problem: Problem): Problem => {
    const at = drafts.findIndex(({ id }) => problem.where.record === `${STREAMED}/${id}`);
    const line = lines[at];
    // All fields of a row stand on its line.
    return line === undefined ? problem : { ...problem, where: { ...problem.where, file, line } };
  };
  return { drafts, problems: problems.all(), locate };
};
