/** Writes a programme as its files: canonical bytes, so that the same records always give the same files. */
import { stringify as stringifyCsv } from 'csv-stringify/sync';
import { Document, isScalar, Scalar, visit } from 'yaml';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Fields } from '#core/shape/shape.ts';
import { draftsOf, SUBJECT_NAMES, SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { encodeField, isEmptyList, type Codec } from '#files/programme/field-codec.ts';
import type { Head } from '#core/facts/head.ts';
import { BASE_FILE, byId, SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';
import { writeGeoJson } from '#files/programme/geojson.ts';

export interface ProgrammeToWrite {
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly teaching?: boolean;
    readonly draft?: boolean;
  };
  readonly programme: string;
  /** The journal entry up to which the drafts are; absent: no journal stands behind them. */
  readonly head?: Head;
  readonly drafts: readonly Draft[];
  /** Vietnamese names of columns and keys, words beside codes, days as people write them. */
  readonly words?: boolean;
}

/** Files by name, whole or in parts that are made as they are asked for. */
export type ProgrammeParts = ReadonlyMap<string, Uint8Array | AsyncIterable<Uint8Array>>;

/**
 * As `writeProgramme`, but for observations, of which there may be more than fit into memory: they come some at a time,
 * in the order of `byId`. Absent: there are none.
 */
export const writeStreamed = (
  given: ProgrammeToWrite,
  observations: AsyncIterable<readonly Draft<'observation'>[]> | undefined,
): ProgrammeParts => {
  const files = writeProgramme(given);
  if (!observations) return files;
  const codec = codecOf(given);
  const parts = async function* (): AsyncGenerator<Uint8Array> {
    yield bytesOf(csvText([headOf('observation', SUBJECTS.observation.fields, codec)]));
    for await (const drafts of observations) yield bytesOf(csvText(csvCells('observation', drafts, codec)));
  };
  return new Map<string, Uint8Array | AsyncIterable<Uint8Array>>(files).set(SUBJECT_FILES.observation.name, parts());
};

const codecOf = ({ programme, drafts, words = false }: ProgrammeToWrite): Codec => {
  const own = drafts.find(
    (draft): draft is Draft<'programme'> => draft.subject === 'programme' && draft.id === programme,
  );
  const vocabulary = vocabularyWith(draftsOf(drafts, 'term').map(({ record }) => record));
  return { programme, units: unitsOfMeasure(own?.record.countingUnits, vocabulary.units), vocabulary, words };
};

/** What a workspace's data are for, where they are not simply its own. */
export const purposeOf = ({ teaching, draft }: ProgrammeToWrite['workspace']): { readonly purpose?: string } =>
  teaching ? { purpose: 'teaching' } : draft ? { purpose: 'draft' } : {};

/** Files by name; subjects without records have none. */
export const writeProgramme = (given: ProgrammeToWrite): ReadonlyMap<string, Uint8Array> => {
  const { workspace, head, drafts } = given;
  const codec = codecOf(given);
  const files = new Map<string, Uint8Array>([
    [WORKSPACE_FILE, bytesOf(yamlText({ id: workspace.id, name: workspace.name, ...purposeOf(workspace) }))],
  ]);
  if (head)
    files.set(
      BASE_FILE,
      bytesOf(BASE_NOTE + yamlText({ workspace: workspace.id, sequence: head.sequence, hash: head.hash })),
    );
  for (const subject of SUBJECT_NAMES) {
    const records = drafts.filter((draft) => draft.subject === subject).toSorted((a, b) => byId(a.id, b.id));
    if (records.length > 0) files.set(SUBJECT_FILES[subject].name, bytesOf(textOfSubject(subject, records, codec)));
  }
  return files;
};

/** For whoever opens the file. */
const BASE_NOTE =
  '# Mốc nhật ký của lần xuất này. Giữ nguyên tệp: khi nhập lại, những gì người khác ghi sau mốc này không bị ghi đè hay xóa.\n';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const textOfSubject = (subject: Subject, drafts: readonly Draft[], codec: Codec): string => {
  const { form } = SUBJECT_FILES[subject];
  const fields: Fields = SUBJECTS[subject].fields;
  if (form === 'csv') return csvText([headOf(subject, fields, codec), ...csvCells(subject, drafts, codec)]);
  const plain = drafts.map((draft) => encodeRecord(subject, fields, draft.record, codec, false));
  const named = (record: Readonly<Record<string, unknown>> | undefined): unknown =>
    codec.words && record ? inVietnamese(subject, record) : record;
  switch (form) {
    case 'one':
      return yamlText(named(plain[0]));
    case 'few':
      return yamlText(plain.length === 1 ? named(plain[0]) : plain.map(named));
    case 'list':
      return yamlText(plain.map(named));
    case 'geojson':
      return writeGeoJson(plain);
  }
};

const csvText = (rows: readonly (readonly unknown[])[]): string =>
  stringifyCsv(rows as unknown[][], { record_delimiter: '\n' });

const csvCells = (subject: Subject, drafts: readonly Draft[], codec: Codec): readonly (readonly unknown[])[] => {
  const fields: Fields = SUBJECTS[subject].fields;
  const names = Object.keys(fields);
  return drafts.map((draft) => {
    const record = encodeRecord(subject, fields, draft.record, codec, true);
    return names.map((name) => record[name] ?? '');
  });
};

const headOf = (subject: Subject, fields: Fields, { words }: Codec): readonly string[] =>
  Object.keys(fields).map((name) => (words ? fieldName('vi', subject, name) : name));

/** The keys of a record and of all within it by their Vietnamese names. */
const inVietnamese = (subject: Subject, value: unknown, above = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => inVietnamese(subject, item, above));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      fieldName('vi', subject, above + name),
      inVietnamese(subject, inner, `${above}${name}.`),
    ]),
  );
};

/** In the order of the shape's fields; absent fields and empty lists are left out. */
const encodeRecord = (
  subject: Subject,
  fields: Fields,
  record: RecordIn<Subject>,
  codec: Codec,
  cell: boolean,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = (record as Readonly<Record<string, unknown>>)[name];
      if (value === undefined || isEmptyList(value)) return [];
      return [
        [
          name,
          subject === 'objective' && name === 'id'
            ? numberOf({ id: String(value) })
            : encodeField(field, value, codec, cell),
        ] as const,
      ];
    }),
  );

/** Texts that YAML readers take for numbers, dates or truth values. */
const LIKE_ANOTHER_TYPE =
  /^[+-]?[\d._]+(?:e[+-]?\d+)?$|^\d{4}-\d{2}(?:-\d{2})?$|^(?:true|false|null|yes|no|on|off|~)$/iu;

/** Long texts stay on one line; a text that YAML would take for a number or a date stays a text. */
const yamlText = (value: unknown): string => {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && LIKE_ANOTHER_TYPE.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
};
