import { expect, it } from 'vitest';
import { compareDrafts, plain } from '#core/facts/compare-drafts.ts';
import { makeDraft, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { record, records, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  agency: [{ id: 'shared', programme: 'q' }],
  work: [{ id: 'a' }, { id: 'b' }, { id: 'other', programme: 'q' }],
  progress: [{ id: 'a-1', work: 'a' }],
};
const on = records(GIVEN);
/** The records of programme p as drafts. */
const own = (): readonly Draft[] =>
  (['place', 'document', 'programme', 'work', 'progress'] as const).flatMap((subject) =>
    [...on[subject].values()]
      .filter(({ programme }) => programme === 'p')
      .map((one) => makeDraft(subject, one.ref.id, plain(one) as RecordIn<Subject>, 'p')),
  );
const changed = (drafts: readonly Draft[]) => {
  const { changes, added, changed: others, removed } = compareDrafts(on, 'p', drafts);
  return {
    changes: changes.map(
      ({ subject, id, programme, record: now }) => `${now ? '' : '-'}${subject}/${id} of ${programme}`,
    ),
    counts: [added, others, removed],
  };
};
const draft = (subject: Subject, given: { readonly id: string } & Record<string, unknown>): Draft =>
  makeDraft(subject, given.id, record(subject, given), 'p');
const without = (...ids: readonly string[]): readonly Draft[] => own().filter(({ id }) => !ids.includes(id));

it.each<[string, readonly Draft[], readonly string[], readonly number[]]>([
  ['the same: nothing', own(), [], [0, 0, 0]],
  ['one more', [...own(), draft('work', { id: 'c' })], ['work/c of p'], [1, 0, 0]],
  ['another name', [...without('b'), draft('work', { id: 'b', name: 'mới' })], ['work/b of p'], [0, 1, 0]],
  ['one less', without('b'), ['-work/b of p'], [0, 0, 1]],
  [
    'what is gone goes backwards: progress before its work',
    without('a', 'a-1'),
    ['-progress/a-1 of p', '-work/a of p'],
    [0, 0, 2],
  ],
  [
    'what another programme brought stays its own',
    [...own(), draft('agency', { id: 'shared', name: 'mới' })],
    ['agency/shared of q'],
    [0, 1, 0],
  ],
  ['and is not removed by one that leaves it out', own(), [], [0, 0, 0]],
])('%s', (_, drafts, changes, counts) => expect(changed(drafts)).toEqual({ changes, counts }));

it('a record alone has neither version nor owner', () =>
  expect(plain(Object.assign({ ref: { version: 3 }, programme: 'p' }, { id: 'a', name: 'A' }))).toEqual({
    id: 'a',
    name: 'A',
  }));
