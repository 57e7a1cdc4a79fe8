import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIdentities, wayBack, wayOn, type RecordEntry } from '#core/facts/move-on.ts';
import { foldedRecords, madeJournal, type Wish } from '#testing/made-journal.ts';
import type { Identities } from '#core/facts/facts.ts';
import { IDENTITIES } from '#core/facts/series.ts';

const moveOn = (records: Identities, entries: readonly RecordEntry[]): Identities | undefined =>
  entries.length === 0 ? records : moveIdentities(records, wayOn(entries));
const moveBack = (records: Identities, entries: readonly RecordEntry[]): Identities | undefined =>
  entries.length === 0 ? records : moveIdentities(records, wayBack(entries));

const told = (records: Identities | undefined) =>
  records &&
  ([records.sequence, records.hash, ...IDENTITIES.map((subject) => [...records[subject].values()])] as const);

const writings = fc.array(
  fc.record({
    subject: fc.constantFrom('place' as const, 'work' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    programme: fc.constantFrom('p', 'q'),
    name: fc.option(fc.constantFrom('một', 'hai'), { nil: undefined, freq: 3 }),
  }),
  { maxLength: 30 },
);
const wish = (subject: 'place' | 'work', id: string, name?: string, programme = 'p'): Wish => ({
  subject,
  id,
  programme,
  ...(name !== undefined && { fields: { name } }),
});

describe('records move by the entries of their journal', () => {
  it('from any sequence to any other, and are what the journal gives there', () =>
    fc.assert(
      fc.property(writings, fc.nat(), fc.nat(), (given, one, other) => {
        const entries = madeJournal(
          given.map(({ subject, id, name, programme }) => wish(subject, id, name, programme)),
        );
        const [from, to] = [one, other].map((number) => number % (entries.length + 1)).toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const between = entries.slice(from, to);
        const [before, after] = [foldedRecords(entries.slice(0, from)), foldedRecords(entries.slice(0, to))];
        expect(told(moveOn(before, between))).toEqual(told(after));
        expect(told(moveBack(after, between))).toEqual(told(before));
      }),
    ));
  it('what no entry names stays the same object', () => {
    const entries = madeJournal([
      wish('place', 'a', 'một'),
      wish('work', 'b', 'một'),
      wish('work', 'c', 'một'),
      wish('work', 'b', 'hai'),
    ]);
    const before = foldedRecords(entries.slice(0, 3));
    const after = moveOn(before, entries.slice(3));
    expect(after?.place).toBe(before.place);
    expect(after?.work).not.toBe(before.work);
    expect(after?.work.get('c')).toBe(before.work.get('c'));
    expect(before.work.get('b')?.name).toBe('một');
  });
  it('what the workspace says of itself moves the head and no record', () => {
    const before = foldedRecords(madeJournal([wish('place', 'a', 'một')]));
    const named = {
      sequence: 2,
      follows: before.hash,
      hash: 'named',
      subject: 'workspace',
      id: 'w',
      version: 1,
      after: { id: 'w', name: 'Thử' },
    } as const;
    const after = moveOn(before, [named]);
    expect([after?.sequence, after?.hash, after?.place]).toEqual([2, 'named', before.place]);
  });
  it('not by entries that do not belong to them: after a gap, or of another journal', () => {
    const entries = madeJournal([wish('place', 'a', 'một'), wish('place', 'b', 'một'), wish('place', 'c', 'một')]);
    const other = entries.map((entry) => ({ ...entry, follows: `x${entry.follows}`, hash: `x${entry.hash}` }));
    const [first, all] = [foldedRecords(entries.slice(0, 1)), foldedRecords(entries)];
    expect([moveOn(first, entries.slice(2)), moveOn(first, other.slice(1))]).toEqual([undefined, undefined]);
    expect([moveBack(all, entries.slice(0, 2)), moveBack(all, other)]).toEqual([undefined, undefined]);
  });
});
