/** Which records have forms, under which part of the address, and in which order an office enters them. */
import { pathPart } from '#http/own-path.ts';
import type { Subject } from '#core/subjects/subjects.ts';

/**
 * Not by a form: outlines come from files of maps; corrections of the law have a page of their own beside the law they
 * correct; a path is found and issued, nobody types it; what is decided on a report stands on its desk, beside the
 * draft, and how it is reviewed, with the remarks that were waved off; what is decided on an old report's proposals
 * stands beside these; collections and returns have pages of their own.
 */
export type FormSubject = Exclude<Subject, 'boundary' | 'correction' | 'path' | DeskSubject | ReturnSubject>;
type DeskSubject = 'wording' | 'circulation' | 'opinion' | 'issue' | 'receipt' | 'review' | 'waiver' | 'proposal';
type ReturnSubject = 'collection' | 'return' | 'cell';

/** In the order of work, by what they are about. */
export const SUBJECT_GROUPS = [
  ['resolution', ['programme', 'objective', 'task', 'report']],
  ['works', ['work', 'progress', 'step', 'extent', 'obstacle']],
  ['money', ['funding', 'contribution', 'claim']],
  ['measures', ['measure', 'observation']],
  ['oversight', ['oversight', 'finding', 'scorecard', 'scoreline']],
  ['collecting', ['duty']],
  ['ground', ['document', 'agency', 'place', 'party', 'holiday', 'term']],
  ['urban', ['urban', 'input', 'effect', 'bond', 'limit', 'scenario']],
] as const satisfies readonly (readonly [string, readonly FormSubject[]])[];

const PATHS: Readonly<Record<FormSubject, string>> = {
  programme: 'chuong-trinh',
  objective: 'nhiem-vu',
  task: 'nhiem-vu-ky-toi',
  report: 'bao-cao',
  work: 'cong-trinh',
  progress: 'tien-do',
  step: 'thu-tuc',
  extent: 'khoi-luong',
  obstacle: 'vuong-mac',
  funding: 'von',
  contribution: 'dong-gop',
  claim: 'con-so-cong-bo',
  measure: 'chi-tieu',
  observation: 'so-lieu',
  oversight: 'giam-sat',
  finding: 'nhan-dinh',
  scorecard: 'phieu-cham-diem',
  scoreline: 'tieu-chi-cham-diem',
  document: 'van-ban',
  agency: 'co-quan',
  place: 'dia-ban',
  party: 'to-chuc',
  holiday: 'ngay-nghi',
  term: 'tu-vung',
  urban: 'do-thi',
  input: 'tieu-chuan-do-thi',
  effect: 'tac-dong',
  bond: 'rang-buoc',
  limit: 'han-muc-von',
  scenario: 'kich-ban',
  duty: 'nhiem-vu-bao-cao',
};

const BY_PATH = new Map(Object.entries(PATHS).map(([subject, path]) => [path, subject as FormSubject]));

export const isFormSubject = (subject: Subject): subject is FormSubject => Object.hasOwn(PATHS, subject);

/** The subject that a part of an address names. */
export const subjectAt = (path: string | undefined): FormSubject | undefined => BY_PATH.get(path ?? '');

/** Paths below the programme. */
export const RECORDS_PATH = 'ho-so';
export const listPath = (subject: FormSubject): string => `${RECORDS_PATH}/${PATHS[subject]}`;
/** How many were pasted and are on record now. */
export const ADDED_QUERY = 'da-them';
/** Outlines come from files of maps, not from a form of their own. */
export const OUTLINE_PATH = 'ranh-gioi';
/** Where a list of them is pasted. */
export const pastePath = (subject: FormSubject): string => `ho-so-dan/${PATHS[subject]}`;
export const newPath = (subject: FormSubject): string => `ho-so-moi/${PATHS[subject]}`;
export const recordPagePath = (subject: FormSubject, id: string): string => `${listPath(subject)}/${pathPart(id)}`;
export const correctPath = (subject: FormSubject, id: string): string => `${recordPagePath(subject, id)}/sua`;
export const closePath = (subject: FormSubject, id: string): string => `${recordPagePath(subject, id)}/xoa`;

/**
 * How a record tells that something has changed since a day: `again`: by a new one like it; a subject: by one of those;
 * and
 * `same`: within the record, which has a field for it.
 */
type Development = 'again' | 'same' | { readonly by: FormSubject; readonly field: string };

const DEVELOPMENTS: Partial<Record<FormSubject, Development>> = {
  work: { by: 'progress', field: 'work' },
  objective: { by: 'progress', field: 'objective' },
  measure: { by: 'observation', field: 'measure' },
  progress: 'again',
  extent: 'again',
  funding: 'again',
  contribution: 'again',
  claim: 'again',
  observation: 'again',
  step: 'again',
  obstacle: 'same',
};

/** Where the form stands by which a development of a record is told; undefined for what has none. */
export const developPath = (subject: FormSubject, id: string): string | undefined => {
  const development = DEVELOPMENTS[subject];
  if (development === undefined) return undefined;
  if (development === 'same') return `${recordPagePath(subject, id)}/dien-bien`;
  if (development === 'again') return `${newPath(subject)}?tiep=${encodeURIComponent(id)}`;
  return `${newPath(development.by)}?${development.field}=${encodeURIComponent(id)}&tiep=1`;
};

export const developsWithin = (subject: FormSubject): boolean => DEVELOPMENTS[subject] === 'same';

/** What a development like an older one takes over from it: what it is of, never what it says anew. */
export const NEW_EACH_TIME: ReadonlySet<string> = new Set([
  'since',
  'source',
  'statement',
  'figures',
  'period',
  'on',
  'decision',
  'completed',
  'started',
  'note',
]);
