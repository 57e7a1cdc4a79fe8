/** Reads a programme from its files: all of it, or all that is wrong with it. */
import { MOST_PROBLEMS, problemList, type Outcome, type Problem, type ProblemList } from '#core/problem.ts';
import { dayOfDocument } from '#core/facts/effective.ts';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { SHIPPED_VOCABULARY, type Vocabulary } from '#core/vocabulary/vocabulary.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { checkDrafts } from '#core/rules/check-drafts.ts';
import { readHead, type Head } from '#core/facts/head.ts';
import { choice, id, integer, optional, text, type Fields } from '#core/shape/shape.ts';
import { SUBJECT_NAMES, SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { decodeFields, type Codec } from '#files/programme/field-codec.ts';
import { earlierFields, nameToday } from '#files/programme/first-version.ts';
import { BASE_FILE, PROGRAMME_FILES, SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';
import { rawGeoJson } from '#files/programme/geojson.ts';
import { rawCsv, rawYaml, type RawFile, type RawRecord } from '#files/programme/raw-record.ts';
import { decodeRecord, duplicateId, lineIn, locatedAt, readRecord, type Place } from '#files/programme/read-record.ts';
import { textOf } from '#files/programme/text-of.ts';

export type ProgrammeFiles = ReadonlyMap<string, Uint8Array>;

/** A workspace as its file tells it; `teaching`: invented data for training; `draft`: being set up. */
interface WorkspaceHead {
  readonly id: string;
  readonly name: string;
  readonly teaching: boolean;
  readonly draft: boolean;
}

export interface ProgrammeRead {
  readonly workspace: WorkspaceHead;
  readonly programme: string;
  readonly drafts: readonly Draft[];
  /** Of which workspace, and up to which journal entry, these files are an export; absent: they do not say. */
  readonly base?: { readonly workspace: string; readonly head: Head };
  /** Adds file and line to a problem of a record in these files, where later checks find one. */
  readonly locate: (problem: Problem) => Problem;
}

/** What reading has found so far. */
class Collected {
  readonly drafts: Draft[] = [];
  readonly problems = problemList();
  /** By "subject/id", where each record stands, be it readable or not. */
  readonly places = new Map<string, Place>();
  readonly raw = new Map<string, RawFile>();
  /** By id, as far as they are read: they are before what is told by them. */
  readonly documents = new Map<string, RecordIn<'document'>>();
  /** By today's name of a file, the name by which it is given. */
  readonly given = new Map<string, string>();
}

const NEEDED = [WORKSPACE_FILE, SUBJECT_FILES.programme.name];

/** What files say, before it is asked whether it holds together. */
export interface CollectedProgramme {
  readonly problems: ProblemList;
  readonly workspace: WorkspaceHead | undefined;
  readonly base: ProgrammeRead['base'];
  /** Absent: the programme itself cannot be read. Then nearly every other line would be accused for nothing. */
  readonly codec: Codec | undefined;
  readonly drafts: readonly Draft[];
  /**
   * "subject/id" of records that are there but could not be read, "subject/*" of files of which nobody knows how many.
   */
  readonly unreadable: readonly string[];
  readonly locate: (problem: Problem) => Problem;
}

/**
 * All that can be read of the files. `beside`: names of files that are there, too, and are read by somebody else.
 * Problems:
 * `folder.empty`, `file.unknown`, `file.missing`, and those of each file.
 */
export const collectProgramme = (files: ProgrammeFiles, beside: readonly string[] = []): CollectedProgramme => {
  const collected = new Collected();
  const { problems, drafts, places, raw, given, documents } = collected;
  const locate = (problem: Problem): Problem => located(problem, collected);
  if (files.size + beside.length === 0) {
    problems.add({ code: 'folder.empty', where: {}, data: { needed: NEEDED } });
    return { problems, drafts, locate, workspace: undefined, base: undefined, codec: undefined, unreadable: [] };
  }
  for (const name of files.keys()) given.set(nameToday(name, files), name);
  problems.addAll(
    [...given]
      .filter(([today]) => !PROGRAMME_FILES.includes(today))
      .map(([, name]): Problem => ({ code: 'file.unknown', where: { file: name }, data: { known: PROGRAMME_FILES } })),
  );
  problems.addAll(
    NEEDED.filter((name) => !given.has(name)).map((file): Problem => ({ code: 'file.missing', where: { file } })),
  );
  for (const [today, name] of given) readFile(today, name, files.get(name) ?? new Uint8Array(), collected);
  const workspace = readWorkspace(raw.get(WORKSPACE_FILE), problems);
  const base = readBase(raw.get(BASE_FILE), problems);
  const codec = headOf(
    raw.get(SUBJECT_FILES.programme.name),
    vocabularyOf(raw.get(SUBJECT_FILES.term.name)),
    (document) => dayOfDocument(documents.get(document)),
  );
  if (codec)
    for (const subject of SUBJECT_NAMES) {
      for (const record of raw.get(SUBJECT_FILES[subject].name)?.records ?? [])
        takeRecord(subject, record, codec, collected);
    }
  const readable = new Set(drafts.map((draft) => `${draft.subject}/${draft.id}`));
  const broken = SUBJECT_NAMES.filter(
    (subject) => given.has(SUBJECT_FILES[subject].name) && raw.get(SUBJECT_FILES[subject].name)?.problems.length !== 0,
  );
  const unreadable = [
    ...[...places.keys()].filter((place) => !readable.has(place)),
    ...broken.map((subject) => `${subject}/*`),
  ];
  return { problems, drafts, locate, workspace, base, codec, unreadable };
};

/**
 * Refuses the whole with every problem found; each names file, line, field and record as far as they are known.
 * `known`:
 * codes that ship as data. `rules`: what the records must keep together.
 */
export const readProgramme = (
  files: ProgrammeFiles,
  known?: KnownCodes,
  rules = checkDrafts,
): Outcome<ProgrammeRead> => {
  const { problems, workspace, base, codec, drafts, unreadable, locate } = collectProgramme(files);
  if (!codec) return { ok: false, problems: problems.all() };
  const breaches = rules({
    workspace: workspace?.id ?? '',
    programme: codec.programme,
    drafts,
    unreadable,
    known,
    complete: problems.count() === 0,
  });
  addLocated(problems, breaches, locate);
  return problems.count() > 0 || !workspace
    ? { ok: false, problems: problems.all() }
    : { ok: true, value: { workspace, programme: codec.programme, drafts, ...(base && { base }), locate } };
};

/** To find the line of each of a million would take a minute; only the first are told. */
export const addLocated = (
  problems: ProblemList,
  found: Iterable<Problem>,
  locate: (problem: Problem) => Problem,
): void => {
  for (const one of found) problems.add(problems.count() < MOST_PROBLEMS ? locate(one) : one);
};

/** Adds file and line to a problem that names a record and perhaps a field. */
const located = (problem: Problem, { places }: Collected): Problem => {
  const found = problem.where.record === undefined ? undefined : places.get(problem.where.record);
  return found ? locatedAt(problem, found) : problem;
};

const BASE: Fields = { workspace: id, sequence: integer, hash: text };

const WORKSPACE: Fields = { id, name: text, purpose: optional(choice('purpose')) };

const fieldsOf = (
  file: string,
):
  | { readonly fields: Fields; readonly form: 'one' | 'few' | 'list' | 'csv' | 'geojson'; readonly subject?: Subject }
  | undefined => {
  if (file === WORKSPACE_FILE) return { fields: WORKSPACE, form: 'one' };
  if (file === BASE_FILE) return { fields: BASE, form: 'one' };
  const subject = SUBJECT_NAMES.find((name) => SUBJECT_FILES[name].name === file);
  return subject && { fields: SUBJECTS[subject].fields, form: SUBJECT_FILES[subject].form, subject };
};

/** `today`: the name that the file has now, whatever it is given as. */
const readFile = (today: string, name: string, bytes: Uint8Array, { raw, problems }: Collected): void => {
  const known = fieldsOf(today);
  if (!known) return;
  const content = textOf(name, bytes);
  if (!content.ok) return void problems.addAll(content.problems);
  const { fields, form, subject } = known;
  const earlier = earlierFields(subject);
  const file =
    form === 'csv'
      ? rawCsv(name, content.value, fields, earlier)
      : form === 'geojson'
        ? rawGeoJson(name, content.value)
        : rawYaml(name, content.value, form, earlier);
  problems.addAll(file.problems);
  raw.set(today, file);
};

const readWorkspace = (file: RawFile | undefined, problems: ProblemList): ProgrammeRead['workspace'] | undefined => {
  const raw = file?.records[0];
  if (!raw) return undefined;
  const { value, problems: faults } = decodeRecord(WORKSPACE, { file: WORKSPACE_FILE, raw }, undefined, NO_CODEC);
  const found = [...faults];
  const { purpose, ...head } = value as unknown as Omit<WorkspaceHead, 'teaching' | 'draft'> & {
    readonly purpose?: string;
  };
  // It stands in the addresses of pages, where a point means a kind of file.
  if (head.id?.includes('.'))
    found.push({
      code: 'workspace.id',
      where: { file: WORKSPACE_FILE, line: lineIn(raw, 'id'), field: 'id' },
      data: { id: head.id },
    });
  problems.addAll(found);
  return found.length > 0 ? undefined : { ...head, teaching: purpose === 'teaching', draft: purpose === 'draft' };
};

/** Problems: `base.malformed`. */
const readBase = (file: RawFile | undefined, problems: ProblemList): ProgrammeRead['base'] => {
  const raw = file?.records[0];
  if (!raw) return undefined;
  const { value, problems: faults } = decodeRecord(BASE, { file: BASE_FILE, raw }, undefined, NO_CODEC);
  const { workspace, sequence, hash } = value as {
    readonly workspace: string;
    readonly sequence: number;
    readonly hash: string;
  };
  const head = faults.length === 0 ? readHead(`${sequence}:${hash}`) : undefined;
  if (!head) problems.addAll([...faults, { code: 'base.malformed', where: { file: BASE_FILE, line: raw.line } }]);
  return head && { workspace, head };
};

const NO_CODEC: Codec = { programme: '', units: unitsOfMeasure(), vocabulary: SHIPPED_VOCABULARY };

/** The shipped terms with those that the files declare, as far as they can be read. */
const vocabularyOf = (file: RawFile | undefined): Vocabulary =>
  vocabularyWith(
    (file?.records ?? []).flatMap(({ fields }) => {
      const { value, faults } = decodeFields(SUBJECTS.term.fields, fields, NO_CODEC);
      return faults.length > 0 ? [] : [value as unknown as RecordIn<'term'>];
    }),
  );

/** The programme's id and its counting words, as far as they can be read: nothing else can be read without them. */
const headOf = (
  file: RawFile | undefined,
  vocabulary: Vocabulary,
  dayOf: NonNullable<Codec['dayOf']>,
): Codec | undefined => {
  const raw = file?.records[0];
  if (!raw) return undefined;
  const { id: own, countingUnits } = SUBJECTS.programme.fields;
  const { value } = decodeFields({ id: own, countingUnits }, raw.fields, NO_CODEC);
  const head = value as { readonly id?: string; readonly countingUnits?: RecordIn<'programme'>['countingUnits'] };
  return { programme: head.id ?? '', units: unitsOfMeasure(head.countingUnits, vocabulary.units), vocabulary, dayOf };
};

const takeRecord = (subject: Subject, raw: RawRecord, codec: Codec, collected: Collected): void => {
  const { drafts, problems, places, given } = collected;
  const { name: file } = SUBJECT_FILES[subject];
  const place: Place = { file: given.get(file) ?? file, raw };
  const { id: own, problems: found, draft } = readRecord(subject, place, codec);
  problems.addAll(found);
  if (own === undefined) return;
  const name = `${subject}/${own}`;
  const before = places.get(name);
  if (before) return void problems.add(duplicateId(subject, own, place, before.raw.line));
  places.set(name, place);
  if (draft?.subject === 'document') collected.documents.set(draft.id, draft.record);
  if (draft) drafts.push(draft);
};
