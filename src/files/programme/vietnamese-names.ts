/**
 * Files and fields as officials call them: read beside the names of the program, and written where an export is asked
 * for them.
 */
import type { Field, Fields } from '#core/shape/shape.ts';
import { commonFieldName, fieldName } from '#core/subjects/field-names.ts';
import { SUBJECT_NAMES, SUBJECTS, type JournalSubject, type Subject } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import { SUBJECT_FILES, WORKSPACE_FILE } from '#files/programme/folder-form.ts';

/** What a file of a subject is called, without its ending. */
const STEMS: Readonly<Record<Subject, string>> = {
  term: 'tu-vung',
  place: 'dia-ban',
  boundary: 'ranh-gioi',
  agency: 'co-quan',
  party: 'to-chuc',
  document: 'van-ban',
  holiday: 'ngay-nghi',
  review: 'soat-bao-cao',
  programme: 'chuong-trinh',
  objective: 'muc-tieu',
  measure: 'chi-tieu',
  observation: 'so-lieu',
  work: 'cong-trinh',
  progress: 'tien-do',
  step: 'buoc-thu-tuc',
  extent: 'khoi-luong',
  funding: 'nguon-von',
  contribution: 'dong-gop',
  claim: 'so-lieu-neu-san',
  obstacle: 'vuong-mac',
  finding: 'nhan-dinh',
  oversight: 'giam-sat',
  task: 'nhiem-vu',
  scorecard: 'phieu-cham-diem',
  scoreline: 'tieu-chi-cham-diem',
  report: 'bao-cao',
  wording: 'bao-cao-sua-loi',
  circulation: 'bao-cao-lay-y-kien',
  opinion: 'bao-cao-gop-y',
  issue: 'bao-cao-ban-hanh',
  receipt: 'bao-cao-da-nhan',
  waiver: 'soat-bao-cao-bo-qua',
  proposal: 'de-xuat-tu-bao-cao',
  urban: 'do-thi',
  input: 'do-thi-dau-vao',
  effect: 'do-thi-tac-dong',
  bond: 'do-thi-rang-buoc',
  limit: 'do-thi-han-muc',
  correction: 'do-thi-dinh-chinh',
  scenario: 'kich-ban',
  path: 'lo-trinh',
  duty: 'nhiem-vu-bao-cao',
  collection: 'dot-thu-thap',
  return: 'phieu-bao-cao',
  cell: 'o-cua-phieu',
};

const inVietnamese = (subject: Subject): string =>
  `${STEMS[subject]}${SUBJECT_FILES[subject].name.slice(SUBJECT_FILES[subject].name.lastIndexOf('.'))}`;

/** The Vietnamese name of a file by the program's. */
export const VIETNAMESE_FILES: ReadonlyMap<string, string> = new Map([
  [WORKSPACE_FILE, 'khong-gian.yaml'],
  ...SUBJECT_NAMES.map((subject) => [SUBJECT_FILES[subject].name, inVietnamese(subject)] as const),
]);

/**
 * "Địa bàn", "dia ban", "Địa bàn (place)" and "Địa bàn *" are one heading; so is what CSV lets stand without a comma.
 */
const plainHeading = (name: string): string =>
  fold(name.replace(/\s*(?:\([^()]*\)|[*✱:])\s*$/u, '').replaceAll(/\s*,\s*|\s+/gu, ' '));

/** Looks a heading up whatever its capitals and marks. */
class Headings extends Map<string, string> {
  override get(name: string): string | undefined {
    return super.get(name) ?? super.get(plainHeading(name));
  }
}

/** Every field with the words of the path to it: "quan hệ" of "relations.type". */
const namesIn = (
  subject: JournalSubject,
  fields: Fields,
  above = '',
): readonly (readonly [word: string, field: string])[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = above + name;
    const inner: Field = field.type === 'list' ? field.of : field;
    return [
      [fieldName('vi', subject, path), name] as const,
      ...(inner.type === 'group' ? namesIn(subject, inner.fields, `${path}.`) : []),
    ];
  });

const WORKSPACE_FIELDS: Fields = { id: { type: 'id' }, name: { type: 'text' }, purpose: { type: 'text' } };

const headingsOf = (subject: JournalSubject, fields: Fields): ReadonlyMap<string, string> => {
  const names = namesIn(subject, fields).map(([word, field]) => [plainHeading(word), field] as const);
  const known = new Map(names);
  // "chủ đầu tư" of "chủ đầu tư, đơn vị thực hiện", and the common name of a field that has one of its own: "tên".
  const others = [
    ...namesIn(subject, fields).flatMap(([word, field]) => word.split(', ').map((part) => [part, field] as const)),
    ...Object.keys(fields).map((field) => [commonFieldName('vi', field) ?? field, field] as const),
  ].map(([word, field]) => [plainHeading(word), field] as const);
  const meant = Map.groupBy(others, ([word]) => word);
  const sure = [...meant].flatMap(([word, some]) => {
    const [field, second] = new Set(some.map(([, one]) => one));
    return field !== undefined && second === undefined && !known.has(word) ? [[word, field] as const] : [];
  });
  return new Headings([...sure, ...names]);
};

const HEADINGS = new Map<JournalSubject, ReadonlyMap<string, string>>([
  ['workspace', headingsOf('workspace', WORKSPACE_FIELDS)],
  ...SUBJECT_NAMES.map((subject) => [subject, headingsOf(subject, SUBJECTS[subject].fields)] as const),
]);

/** By a Vietnamese heading the field that it means. */
export const vietnameseFields = (subject: JournalSubject): ReadonlyMap<string, string> =>
  HEADINGS.get(subject) ?? new Map();

/** Whose fields these are, and by which path: each set of fields is there once. */
const PATHS = new Map<Fields, readonly [subject: JournalSubject, above: string]>();

const learnPaths = (subject: JournalSubject, fields: Fields, above = ''): void => {
  PATHS.set(fields, [subject, above]);
  for (const [name, field] of Object.entries(fields)) {
    const inner: Field = field.type === 'list' ? field.of : field;
    if (inner.type === 'group') learnPaths(subject, inner.fields, `${above}${name}.`);
  }
};
for (const subject of SUBJECT_NAMES) learnPaths(subject, SUBJECTS[subject].fields);
learnPaths('workspace', WORKSPACE_FIELDS);

/** "trích yếu (subject)": a field by both of its names, for a message; by the program's alone where it has no other. */
export const bothNames = (fields: Fields, name: string): string => {
  const [subject, above = ''] = PATHS.get(fields) ?? [];
  const word = subject && Object.hasOwn(fields, name) ? fieldName('vi', subject, above + name) : name;
  return word === name ? name : `${word} (${name})`;
};

/** The fields that may stand somewhere, for a message: by the program's names, and by both for who reads Vietnamese. */
export const knownFields = (fields: Fields): { readonly known: readonly string[]; readonly knownVi: string } => ({
  known: Object.keys(fields),
  knownVi: Object.keys(fields)
    .map((name) => bothNames(fields, name))
    .join('; '),
});
