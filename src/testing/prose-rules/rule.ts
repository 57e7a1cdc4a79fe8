/** What a rule of the prose is tried on, and how it is held: what must be printed, and what must not. */
import { q, type GivenRecords } from '#testing/records.ts';

export interface Rule {
  readonly rule: string;
  readonly given: GivenRecords;
  /** Each is printed. */
  readonly says: readonly RegExp[];
  /** None of these is. */
  readonly never: readonly RegExp[];
  readonly asOf?: string;
  readonly template?: Readonly<Record<string, unknown>>;
}

export const AGENCIES = [
  { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' },
  { id: 'kt', name: 'Phòng Kinh tế' },
  { id: 'vh', name: 'Phòng Văn hóa' },
];
export const DECISION = {
  id: 'd',
  kind: 'decision',
  symbol: '12/QĐ-UBND',
  issuer: 'ubnd',
  date: '2022-03-04',
  subject: 'phê duyệt dự án',
};
export const work = (id: string, name: string, given: object = {}) => ({
  id,
  name,
  kind: 'infrastructure',
  sector: 'bridge',
  objective: 'p/1',
  ...given,
});
export const status = (of: string, given: object) => ({ id: `${of}.s`, work: of, since: '2023-01-31', ...given });
export const measure = (name: string, unit: string, given: object = {}) => ({
  id: 'm',
  name,
  unit,
  aggregation: 'none',
  objective: 'p/1',
  ...given,
});
export const value = (period: string, text: string, given: object = {}) => ({
  measure: 'm',
  place: 'city',
  period,
  kind: 'actual',
  value: q(text),
  ...given,
});
export const chapters = (count: number, given: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `p/${at + 1}`,
    part: 'results',
    kind: 'task',
    title: `Việc thứ ${at + 1}`,
    ...given,
  }));
