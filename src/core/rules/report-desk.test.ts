/** What has moved on the desk of a report since it was looked at: what was written since, what is gone, and no more. */
import { describe, expect, it } from 'vitest';
import { collectRecords, NO_JOURNAL, type RecordRow } from '#core/facts/records.ts';
import { groundAfter, groundOf } from '#core/rules/ground.ts';
import { deskMovedSince } from '#core/rules/report-desk.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

const row = (subject: Subject, id: string, more: object = {}, sequence = 1): RecordRow => ({
  ref: { subject, id, version: 1, sequence },
  programme: 'p',
  record: record(subject, { id, ...more }),
});
const ground = (...rows: readonly RecordRow[]) => groundOf(collectRecords('w', NO_JOURNAL, rows));
const DESK: readonly RecordRow[] = [
  row('report', 'r'),
  row('wording', 'w', { report: 'r' }),
  row('circulation', 'c', { report: 'r' }),
  row('opinion', 'o', { circulation: 'c' }),
  row('waiver', 'v', { report: 'r' }),
  row('review', 's'),
];
const ELSEWHERE: readonly RecordRow[] = [
  row('report', 'other'),
  row('wording', 'w2', { report: 'other' }),
  row('circulation', 'c2', { report: 'other' }),
  row('opinion', 'o2', { circulation: 'c2' }),
  row('waiver', 'v2', { report: 'other' }),
  row('finding', 'f'),
];
const moved = (then: readonly RecordRow[], now: readonly RecordRow[], sequence = 5): number =>
  deskMovedSince('r', { ground: ground(...then), sequence }, ground(...now));
const again = ({ ref, ...one }: RecordRow, sequence: number): RecordRow => ({ ...one, ref: { ...ref, sequence } });

describe('since a day in the journal', () => {
  it('nothing has moved that stands as it stood', () =>
    expect(moved([...DESK, ...ELSEWHERE], [...DESK, ...ELSEWHERE])).toBe(0));
  it.each([
    ['before it', 4, 0],
    ['with it', 5, 0],
    ['behind it', 6, 1],
  ])('what was written %s', (_, sequence, expected) => {
    for (const one of DESK) {
      const now = DESK.map((other) => (other === one ? again(one, sequence) : other));
      expect(moved(DESK, now), one.ref.subject).toBe(expected);
    }
  });
  it('each that is gone has moved', () => {
    for (const one of DESK.filter(({ ref }) => ref.subject !== 'circulation'))
      expect(
        moved(
          DESK,
          DESK.filter((other) => other !== one),
        ),
        one.ref.subject,
      ).toBe(1);
    expect(moved(DESK, [])).toBe(DESK.length);
  });
  it('of another report nothing has, nor of what is on no desk', () =>
    expect(moved([...DESK, ...ELSEWHERE], [...DESK, ...ELSEWHERE.map((one) => again(one, 9)).slice(1)])).toBe(0));
  it('what is being written in this turn has no entry yet, and has moved', () => {
    const now = groundAfter(ground(...DESK), [
      { subject: 'waiver', id: 'new', programme: 'p', record: record('waiver', { id: 'new', report: 'r' }) },
    ] as never);
    expect(deskMovedSince('r', { ground: ground(...DESK), sequence: 5 }, now)).toBe(1);
  });
});
