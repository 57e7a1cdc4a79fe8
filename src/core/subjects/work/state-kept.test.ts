/** A state that is kept for a work while nothing of it changes is the state that would be folded again. */
import { expect, test } from 'vitest';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf, viewOn } from '#core/facts/view.ts';
import { workState } from '#core/subjects/work/state.ts';
import { asDay } from '#core/value/day.ts';
import { records, type GivenRecords } from '#testing/records.ts';

const given = (more: GivenRecords = {}): GivenRecords => ({
  work: [{ id: 'road' }, { id: 'school' }],
  progress: [
    { id: '1', work: 'road', since: '2022-03', status: 'ongoing', expectedFinish: '2022-12' },
    { id: '2', work: 'road', since: undefined, status: 'completed', source: { document: 'late' } },
    { id: '3', work: 'school', status: 'ongoing' },
  ],
  ...more,
});
const all = (more?: GivenRecords) => {
  const made = records({ document: [{ id: 'late', date: '2023-03-01' }], ...given(more) });
  return made;
};
/** The same records but for what is given: what does not change is the same objects. */
const moved = (before: ReturnType<typeof all>, after: ReturnType<typeof all>, ...subjects: readonly string[]) =>
  ({ ...before, ...Object.fromEntries(subjects.map((name) => [name, after[name as 'work']])) }) as typeof before;

test('it follows the day, its own records, its obstacles and the dates of documents, and nothing else', () => {
  const before = all();
  const first = viewAsOf(wholeFacts(before), asDay('2023-05-31'));
  const state = workState(first, 'road');
  expect(state.status).toBe('completed');
  expect(workState(viewAsOf(wholeFacts(before), asDay('2023-02-01')), 'road')).toMatchObject({
    status: 'ongoing',
    daysLate: 32,
  });
  const again = viewOn(first, wholeFacts(moved(before, all({ party: [{ id: 'x' }] }), 'party')));
  expect(workState(again, 'road')).toEqual(state);
  const undated = moved(before, records({ ...given(), document: [{ id: 'late', date: '2024-01-01' }] }), 'document');
  expect(workState(viewOn(first, wholeFacts(undated)), 'road').status).toBe('ongoing');
  const held = all({ obstacle: [{ id: 'o', work: 'road', since: '2022' }] });
  expect(workState(viewOn(first, wholeFacts(moved(before, held, 'obstacle'))), 'road').obstacles).toHaveLength(1);
  const told = all({ progress: [{ id: '1', work: 'road', status: 'suspended', since: '2022-03' }] });
  expect(workState(viewOn(first, wholeFacts(moved(before, told, 'progress'))), 'road').status).toBe('suspended');
});
