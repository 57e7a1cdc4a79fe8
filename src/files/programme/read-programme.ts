/** Reads a programme from its files: all of it, or all that is wrong with it. */
import type { Outcome, Problem, Where } from '#core/problem.ts';
import { unitsOfMeasure } from '#core/quantity/unit.ts';
import { checkDrafts } from '#core/record/check-drafts.ts';
import type { Fields } from '#core/record/shape.ts';
import { SUBJECT_NAMES, SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/record/subjects.ts';
import { absent, decodeField, type Codec } from '#files/programme/field-codec.ts';
import { PROGRAMME_FILES, SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';
import { rawGeoJson } from '#files/programme/geojson.ts';
import { rawCsv, rawYaml, type RawFile, type RawRecord } from '#files/programme/raw-record.ts';
import { textOf } from '#files/programme/text-of.ts';

export type ProgrammeFiles = ReadonlyMap<string, Uint8Array>;

export interface ProgrammeRead {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly programme: string;
  readonly drafts: readonly Draft[];
}

interface Collected {
  readonly drafts: Draft[];
  readonly problems: Problem[];
  /** By "subject/id": where the record stands and its fields' lines. */
  readonly places: Map<string, { readonly file: string; readonly raw: RawRecord }>;
}

/** Refuses the whole with every problem found; each names file, line, field and record as far as they are known. */
export const readProgramme = (files: ProgrammeFiles): Outcome<ProgrammeRead> => {
  const problems: Problem[] = [...files.keys()].filter((name) => !PROGRAMME_FILES.includes(name)).map((name) => ({ code: 'file.unknown', where: { file: name }, data: { known: PROGRAMME_FILES } }));
  if (files.size === 0) return { ok: false, problems: [{ code: 'folder.empty', where: {}, data: { needed: [WORKSPACE_FILE, SUBJECT_FILES.programme.name] } }] };
  const workspace = readWorkspaceFile(files, problems);
  const head = readHead(files, problems);
  if (!workspace || !head) return { ok: false, problems };
  const collected: Collected = { drafts: [], problems, places: new Map() };
  for (const subject of SUBJECT_NAMES) readSubject(files, subject, head, collected);
  if (problems.length === 0) problems.push(...checkDrafts(workspace.id, head.programme, collected.drafts).map((problem) => located(problem, collected)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { workspace, programme: head.programme, drafts: collected.drafts } };
};

/** Adds file and line to a problem that names a record and a field. */
const located = (problem: Problem, { places }: Collected): Problem => {
  const found = problem.where.record === undefined ? undefined : places.get(problem.where.record);
  if (!found) return problem;
  const { field } = problem.where;
  const line = field !== undefined && found.raw.fields.has(field) ? found.raw.lineOf(field) : found.raw.line;
  return { ...problem, where: { ...problem.where, file: found.file, line } };
};

const readWorkspaceFile = (files: ProgrammeFiles, problems: Problem[]): ProgrammeRead['workspace'] | undefined => {
  const raw = rawFile(files, WORKSPACE_FILE, 'one', problems)?.records[0];
  if (!raw) return undefined;
  const fields: Fields = { id: { type: 'id' }, name: { type: 'text' } };
  const { value, problems: found } = decodeRecord(fields, raw, { file: WORKSPACE_FILE }, { programme: '', units: unitsOfMeasure() });
  problems.push(...found);
  return found.length > 0 ? undefined : (value as unknown as ProgrammeRead['workspace']);
};

/** The programme's id and its counting words are needed before anything else can be read. */
const readHead = (files: ProgrammeFiles, problems: Problem[]): Codec | undefined => {
  const { name } = SUBJECT_FILES.programme;
  const raw = rawFile(files, name, 'one', problems)?.records[0];
  if (!raw) return undefined;
  const { id, countingUnits } = SUBJECTS.programme.fields;
  const { value, problems: found } = decodeRecord({ id, countingUnits }, raw, { file: name }, { programme: '', units: unitsOfMeasure() }, true);
  problems.push(...found);
  if (found.length > 0) return undefined;
  const head = value as unknown as { readonly id: string; readonly countingUnits: readonly { readonly code: string }[] };
  return { programme: head.id, units: unitsOfMeasure(head.countingUnits) };
};

/** A needed YAML file; tells when it is not there. */
const rawFile = (files: ProgrammeFiles, name: string, form: 'one', problems: Problem[]): RawFile | undefined => {
  const bytes = files.get(name);
  if (!bytes) {
    problems.push({ code: 'file.missing', where: { file: name } });
    return undefined;
  }
  const text = textOf(name, bytes);
  if (!text.ok) {
    problems.push(...text.problems);
    return undefined;
  }
  const raw = rawYaml(name, text.value, form);
  problems.push(...raw.problems);
  return raw;
};

const readSubject = (files: ProgrammeFiles, subject: Subject, codec: Codec, collected: Collected): void => {
  const { name, form } = SUBJECT_FILES[subject];
  const bytes = files.get(name);
  if (!bytes) return;
  const text = textOf(name, bytes);
  if (!text.ok) return void collected.problems.push(...text.problems);
  const { fields } = SUBJECTS[subject] as { readonly fields: Fields };
  const raw = form === 'csv' ? rawCsv(name, text.value, Object.keys(fields), mayLack(fields)) : form === 'geojson' ? rawGeoJson(name, text.value) : rawYaml(name, text.value, form);
  collected.problems.push(...raw.problems);
  for (const record of raw.records) readRecord(subject, record, name, codec, collected);
};

const mayLack = (fields: Fields): ReadonlySet<string> => new Set(Object.entries(fields).filter(([, field]) => field.type === 'list' || ('optional' in field && field.optional)).map(([name]) => name));

const readRecord = (subject: Subject, raw: RawRecord, file: string, codec: Codec, collected: Collected): void => {
  const { fields, scope, key } = SUBJECTS[subject] as { readonly fields: Fields; readonly scope: 'shared' | 'programme'; readonly key?: (record: never) => string };
  const named = raw.fields.get('id');
  const { value, problems } = decodeRecord(fields, raw, { file, ...(typeof named === 'string' && { record: `${subject}/${named}` }) }, codec);
  collected.problems.push(...problems);
  if (problems.length > 0) return;
  const id = key ? key(value as never) : subject === 'objective' ? `${codec.programme}/${String(value['id'])}` : String(value['id']);
  const place = `${subject}/${id}`;
  const before = collected.places.get(place);
  if (before) return void collected.problems.push({ code: 'id.duplicate', where: { file, line: raw.line, record: place }, data: { id, first: before.raw.line } });
  collected.places.set(place, { file, raw });
  const record = (subject === 'objective' ? { ...value, id } : value) as unknown as RecordIn<Subject>;
  collected.drafts.push({ subject, id, ...(scope === 'programme' && { programme: codec.programme }), record });
};

/** All fields of a record, with all that is wrong in them. `partial`: other fields are somebody else's to read. */
const decodeRecord = (fields: Fields, raw: RawRecord, where: Where, codec: Codec, partial = false): { readonly value: Record<string, unknown>; readonly problems: readonly Problem[] } => {
  const value: Record<string, unknown> = {};
  const problems: Problem[] = partial ? [] : [...raw.fields.keys()].filter((name) => !(name in fields)).map((name) => ({ code: 'field.unknown', where: { ...where, line: raw.lineOf(name), field: name }, data: { name, known: Object.keys(fields) } }));
  for (const [name, field] of Object.entries(fields)) {
    const decoded = raw.fields.has(name) ? decodeField(field, raw.fields.get(name), codec) : absent(field, name);
    if (!decoded.ok) problems.push(...decoded.faults.map(({ code, data }) => ({ code, where: { ...where, line: raw.fields.has(name) ? raw.lineOf(name) : raw.line, field: name }, ...(data && { data }) })));
    else if (decoded.value !== undefined) value[name] = decoded.value;
  }
  return { value, problems };
};
