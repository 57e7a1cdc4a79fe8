/** What a workbook of a programme looks like: a sheet a subject, in the order of work; a column a field. */
import type { Field, Fields, ListField } from '#core/shape/shape.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';

/**
 * Outlines of places have no room in cells, issued paths and reports are frozen, and what the office decides on a draft
 * is decided beside it; returns have forms of their own: they stay as they are.
 */
export const BESIDE_SHEETS = [
  'boundary',
  'path',
  'wording',
  'circulation',
  'opinion',
  'issue',
  'receipt',
  'review',
  'waiver',
  'proposal',
  'collection',
  'return',
  'cell',
] as const satisfies readonly Subject[];
export type SheetSubject = Exclude<Subject, (typeof BESIDE_SHEETS)[number]>;

/** The titles of the sheets, in their order. */
export const SHEETS: Readonly<Record<SheetSubject, string>> = {
  programme: 'Chương trình',
  objective: 'Mục tiêu, nhiệm vụ',
  work: 'Công trình',
  progress: 'Tiến độ',
  step: 'Bước thủ tục',
  extent: 'Khối lượng',
  funding: 'Nguồn vốn',
  contribution: 'Đóng góp',
  obstacle: 'Vướng mắc',
  measure: 'Chỉ tiêu',
  observation: 'Số liệu',
  claim: 'Số liệu nêu sẵn',
  finding: 'Nhận định',
  oversight: 'Giám sát',
  task: 'Nhiệm vụ tới',
  scorecard: 'Phiếu chấm điểm',
  scoreline: 'Tiêu chí chấm điểm',
  duty: 'Nhiệm vụ báo cáo',
  report: 'Báo cáo',
  document: 'Văn bản',
  agency: 'Cơ quan',
  party: 'Tổ chức, cá nhân',
  place: 'Địa bàn',
  holiday: 'Ngày nghỉ',
  term: 'Từ vựng riêng',
  urban: 'Đô thị',
  input: 'Đô thị - đầu vào',
  effect: 'Đô thị - tác động',
  bond: 'Đô thị - ràng buộc',
  limit: 'Đô thị - hạn mức',
  correction: 'Đô thị - đính chính',
  scenario: 'Kịch bản',
};

export const SHEET_SUBJECTS = Object.keys(SHEETS) as readonly SheetSubject[];

/** Tells of which workspace and programme the workbook is, and up to which journal entry; nobody need look at it. */
export const MARK_SHEET = '_tiendo';

/** A subject of which there is one: its fields stand below each other. */
export const isUpright = (subject: SheetSubject): boolean => SUBJECT_FILES[subject].form === 'one';

/** A field, or a field within a group: "target.by". */
export interface Column {
  readonly path: string;
  readonly field: Exclude<Field, { type: 'group' }>;
  readonly title: string;
  readonly needed: boolean;
}

const columnsIn = (subject: Subject, fields: Fields, above: string, inOptional: boolean): readonly Column[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = above + name;
    const mayLack = inOptional || field.type === 'list' || ('optional' in field && field.optional === true);
    if (field.type === 'group') return columnsIn(subject, field.fields, `${path}.`, mayLack);
    return [{ path, field, title: titleOf(subject, path), needed: !mayLack }];
  });

/** "Mức cần đạt: đến ngày". */
const titleOf = (subject: Subject, path: string): string => {
  const steps = path.split('.');
  const names = steps.map((_, at) => fieldName('vi', subject, steps.slice(0, at + 1).join('.')));
  return upperFirst(names.join(': '));
};

export const columnsOf = (subject: SheetSubject): readonly Column[] =>
  columnsIn(subject, SUBJECTS[subject].fields, '', false);

/** Whether rows of a subject get their ids by themselves: the number of an objective means something. */
export const makesIds = (subject: SheetSubject): boolean =>
  subject !== 'objective' && 'id' in SUBJECTS[subject].fields && !isUpright(subject);

/** Ids that nobody need see; a document without a symbol is named by its id. */
export const hidesIds = (subject: SheetSubject): boolean => subject !== 'document' && makesIds(subject);

export const itemFields = (of: ListField['of']): readonly string[] =>
  of.type === 'group' ? Object.keys(of.fields) : [];
