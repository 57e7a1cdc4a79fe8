import { expect, it } from 'vitest';
import { marksOf } from '#core/review/decide/marks.ts';
import { asTaken } from '#core/review/decide/taken.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const all = proposedIn(amongResults('Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành.'));
const of = (subject: string) => all.find((one) => one.subject === subject)!;
const taken = (subject: string, record: string) =>
  [{ mark: marksOf(all).get(of(subject).key), record, said: [] }] as unknown as Parameters<typeof asTaken>[1];
const after = (subject: string, record: string, stands = true) => asTaken(all, taken(subject, record), () => stands);

it('money that was taken for another work than the report names is not asked again', () => {
  const found = after('funding', 'funding/f');
  expect(found.find(({ subject }) => subject === 'funding')?.existing).toEqual({ id: 'f', changes: [] });
  expect(found.find(({ subject }) => subject === 'work')?.existing).toBeUndefined();
});
it('what refers to a proposal that was taken refers to its record', () => {
  const found = after('work', 'work/trung-tam');
  expect(found.find(({ subject }) => subject === 'work')?.existing).toEqual({ id: 'trung-tam', changes: [] });
  expect(found.find(({ subject }) => subject === 'funding')?.values['work']).toBe('trung-tam');
});
it('what is gone, or is of another kind, is asked again', () => {
  expect(after('funding', 'funding/f', false)).toEqual(all);
  expect(after('funding', 'work/w')).toEqual(all);
  expect(asTaken(all, [], () => true)).toEqual(all);
});
