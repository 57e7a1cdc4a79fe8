import { expect, it } from 'vitest';
import { checkWorkspace } from '#core/rules/check-workspace.ts';
import { compareDrafts } from '#core/facts/compare-drafts.ts';
import { makeDraft, SUBJECTS, type Draft, type Subject } from '#core/subjects/subjects.ts';
import { record, records, type GivenRecords } from '#testing/records.ts';

const draft = (subject: Subject, given: { readonly id: string } & Readonly<Record<string, unknown>>): Draft =>
  makeDraft(subject, given.id, record(subject, given), SUBJECTS[subject].scope === 'programme' ? 'p' : undefined);
const told = (stored: GivenRecords, ...drafts: readonly Draft[]) => {
  const of = records(stored);
  return checkWorkspace(of, 'p', drafts, compareDrafts(of, 'p', drafts)).map(
    ({ code, where, data }) => `${code} ${where.record ?? ''} ${where.field ?? ''} ${String(data?.['id'])}`,
  );
};
/** What `view` puts into every workspace of tests. */
const KEPT = [
  draft('place', { id: 'city', kind: 'city', name: 'thành phố' }),
  draft('document', { id: 'source', kind: 'report', symbol: '01-BC/TU', cutoff: '2023-05-31' }),
];
const OTHER = { programme: 'q' };

it('an objective of another programme must be there', () => {
  const work = draft('work', { id: 'w', objective: 'q/1' });
  expect(told({ objective: [{ id: 'q/1', ...OTHER }] }, ...KEPT, work)).toEqual([]);
  expect(told({}, ...KEPT, work)).toEqual(['reference.unknown work/w objective q/1']);
});
it('ids of a programme’s own records are not taken from another', () => {
  const work = draft('work', { id: 'w', objective: 'p/1' });
  expect(told({ work: [{ id: 'w' }] }, ...KEPT, work)).toEqual([]);
  expect(told({ work: [{ id: 'w', ...OTHER }] }, ...KEPT, work)).toEqual(['id.other-programme work/w id w']);
});
it('shared records may come from another programme', () =>
  expect(told({ place: [{ id: 'a', ...OTHER }] }, ...KEPT, draft('place', { id: 'a' }))).toEqual([]));
it('what another programme refers to cannot go, be it in a list or in a source', () => {
  const stored: GivenRecords = {
    place: [{ id: 'a' }],
    work: [{ id: 'w', ...OTHER, objective: 'q/1', places: ['a'] }],
    objective: [{ id: 'q/1', ...OTHER }],
  };
  expect(told(stored, ...KEPT)).toEqual(['reference.still-used work/w  a']);
  expect(told(stored, ...KEPT, draft('place', { id: 'a' }))).toEqual([]);
  expect(told({ objective: [{ id: 'q/1', ...OTHER, source: { document: 'source' } }] }, ...KEPT.slice(0, 1))).toEqual([
    'reference.still-used objective/q/1  source',
  ]);
});
