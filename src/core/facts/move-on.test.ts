import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIdentities, wayBack, wayOn, type RecordEntry } from '#core/facts/move-on.ts';
import { collectRecords, type RecordRow, type Records } from '#core/facts/records.ts';
import type { Identities } from '#core/facts/facts.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

type Written = readonly [subject: 'place' | 'work', id: string, name: string | undefined];

/** A journal as the store writes it: what changes nothing is passed over. */
const journal = (writings: readonly Written[]): readonly RecordEntry[] => {
  const entries: RecordEntry[] = [];
  const last = new Map<string, RecordEntry>();
  for (const [subject, id, name] of writings) {
    const known = last.get(`${subject}/${id}`);
    const after = name === undefined ? undefined : record(subject, { id, name });
    if (!after && !known?.after) continue;
    const entry: RecordEntry = {
      sequence: entries.length + 1,
      follows: `h${entries.length}`,
      hash: `h${entries.length + 1}`,
      subject,
      id,
      version: (known?.version ?? 0) + 1,
      ...(subject === 'work' && { programme: `p${name ?? ''}` }),
      ...(after && { after }),
      ...(known?.after && {
        before: known.after,
        previous: {
          sequence: known.sequence,
          ...(known.programme !== undefined && { programme: known.programme }),
        },
      }),
    };
    entries.push(entry);
    last.set(`${subject}/${id}`, entry);
  }
  return entries;
};

/** The fold: the last entry of each record, in the order of ids. */
const folded = (entries: readonly RecordEntry[]): Records => {
  const last = new Map(entries.map((entry) => [`${entry.subject}/${entry.id}`, entry]));
  const rows = [...last.values()].flatMap(({ subject, id, version, sequence, programme, after }): RecordRow[] =>
    after
      ? [
          {
            ref: { subject: subject as Subject, id, version, sequence },
            ...(programme !== undefined && { programme }),
            record: after as RecordIn<Subject>,
          },
        ]
      : [],
  );
  return collectRecords(
    'w',
    { sequence: entries.length, hash: `h${entries.length}` },
    rows.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1)),
  );
};

const moveOn = (records: Identities, entries: readonly RecordEntry[]): Identities | undefined =>
  entries.length === 0 ? records : moveIdentities(records, wayOn(entries));
const moveBack = (records: Identities, entries: readonly RecordEntry[]): Identities | undefined =>
  entries.length === 0 ? records : moveIdentities(records, wayBack(entries));

const told = (records: Identities | undefined) =>
  records &&
  ([records.sequence, records.hash, ...IDENTITIES.map((subject) => [...records[subject].values()])] as const);

const writings = fc.array(
  fc.tuple(
    fc.constantFrom('place' as const, 'work' as const),
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.option(fc.constantFrom('một', 'hai'), { nil: undefined, freq: 3 }),
  ),
  { maxLength: 30 },
);

describe('records move by the entries of their journal', () => {
  it('from any sequence to any other, and are what the journal gives there', () =>
    fc.assert(
      fc.property(writings, fc.nat(), fc.nat(), (given, one, other) => {
        const entries = journal(given);
        const [from, to] = [one, other].map((number) => number % (entries.length + 1)).toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const between = entries.slice(from, to);
        const [before, after] = [folded(entries.slice(0, from)), folded(entries.slice(0, to))];
        expect(told(moveOn(before, between))).toEqual(told(after));
        expect(told(moveBack(after, between))).toEqual(told(before));
      }),
    ));
  it('what no entry names stays the same object', () => {
    const entries = journal([
      ['place', 'a', 'một'],
      ['work', 'b', 'một'],
      ['work', 'c', 'một'],
      ['work', 'b', 'hai'],
    ]);
    const before = folded(entries.slice(0, 3));
    const after = moveOn(before, entries.slice(3));
    expect(after?.place).toBe(before.place);
    expect(after?.work).not.toBe(before.work);
    expect(after?.work.get('c')).toBe(before.work.get('c'));
    expect(before.work.get('b')?.name).toBe('một');
  });
  it('what the workspace says of itself moves the head and no record', () => {
    const before = folded(journal([['place', 'a', 'một']]));
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
    const entries = journal([
      ['place', 'a', 'một'],
      ['place', 'b', 'một'],
      ['place', 'c', 'một'],
    ]);
    const other = entries.map((entry) => ({ ...entry, follows: `x${entry.follows}`, hash: `x${entry.hash}` }));
    const [first, all] = [folded(entries.slice(0, 1)), folded(entries)];
    expect([moveOn(first, entries.slice(2)), moveOn(first, other.slice(1))]).toEqual([undefined, undefined]);
    expect([moveBack(all, entries.slice(0, 2)), moveBack(all, other)]).toEqual([undefined, undefined]);
  });
});
