import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { draftOf, groundAfter, groundIn, groundOf } from '#core/rules/ground.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { q, record, records, view } from '#testing/records.ts';

type Party = { readonly subject: 'party'; readonly id: string; readonly record?: RecordIn<'party'> };

const party = (id: string, name: string | undefined): Party => ({
  subject: 'party',
  id,
  ...(name !== undefined && { record: record('party', { id, name }) }),
});
const names = (id: string): string => `p${id}`;
const drawn = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  name: fc.option(fc.string(), { nil: undefined }),
});

it('a ground after many changes is what they leave, each record found and told once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(drawn, { maxLength: 4 }), { maxLength: 40 }), (steps) => {
      const first = ['0', '1', '2'].map((id) => party(names(id), 'đầu'));
      const collected = collectRecords(
        'w',
        NO_JOURNAL,
        first.map(({ id, record: of }) => ({
          ref: { subject: 'party' as const, id, version: 1, sequence: 1 },
          record: of as RecordIn<'party'>,
        })),
      );
      const expected = new Map(first.map(({ id }) => [id, 'đầu']));
      let ground = groundOf(collected);
      for (const step of steps) {
        const before = [...ground.all('party')].length;
        const changes = step.map(({ id, name }): RecordChange => ({ programme: 'p', ...party(names(id), name) }));
        const after = groundAfter(ground, changes);
        // What was there before stays as it was.
        expect([...ground.all('party')]).toHaveLength(before);
        ground = after;
        for (const { id, name } of step)
          if (name === undefined) expected.delete(names(id));
          else expected.set(names(id), name);
      }
      const found = [...ground.all('party')].map(({ id, name }) => [id, name] as const);
      expect(found).toHaveLength(expected.size);
      expect(new Map(found)).toEqual(expected);
      for (let id = 0; id <= 30; id += 1)
        expect(ground.find('party', names(String(id)))?.name).toBe(expected.get(names(String(id))));
    }),
    { numRuns: 100 },
  );
});

describe('observations', () => {
  const seen = (more: object) => ({ measure: 'm', place: 'city', period: '2022', value: q('1 hộ'), ...more });
  const GIVEN = {
    place: [{ id: 'a' }],
    agency: [{ id: 'kt' }, { id: 'tk' }],
    measure: [{ id: 'm' }, { id: 'k' }],
    observation: [
      seen({ source: { document: 'source', at: 'I' } }),
      seen({ place: 'a', source: { agency: 'kt' } }),
      seen({ measure: 'k', source: { agency: 'tk' }, measurer: 'tk' }),
    ],
  };
  const BY = [
    [{ measure: 'm' }, ['m@a#2022/actual', 'm@city#2022/actual']],
    [{ place: 'a' }, ['m@a#2022/actual']],
    [{ document: 'source' }, ['m@city#2022/actual']],
    [{ agency: 'kt' }, ['m@a#2022/actual']],
    [{ agency: 'nobody' }, []],
    [{ measure: 'none' }, []],
  ] as const;
  const ids = (ground: ReturnType<typeof groundOf>, by: object): readonly string[] =>
    [...ground.observations(by as never)].map(({ ref }) => ref.id).toSorted();
  it.each(BY)('by %o, of records and of a view alike', (by, expected) => {
    expect(ids(groundOf(records(GIVEN as never)), by)).toEqual(expected);
    expect(ids(groundIn(view(GIVEN as never)), by)).toEqual(expected);
  });
  it('by who measured', () => expect(ids(groundOf(records(GIVEN as never)), { measurer: 'tk' })).toHaveLength(1));
  it('that are being written count, those that go do not, and what moves is asked where it moves to', () => {
    const change = (id: string, more: object | undefined): RecordChange =>
      ({
        subject: 'observation',
        id,
        programme: 'p',
        ...(more && { record: record('observation', seen(more) as never) }),
      }) as RecordChange;
    const after = groundAfter(groundOf(records(GIVEN as never)), [
      change('m@a#2022/actual', undefined),
      change('m@city#2021/actual', { period: '2021' }),
      change('m@city#2022/actual', { measure: 'k' }),
    ]);
    expect(ids(after, { measure: 'm' })).toEqual(['m@city#2021/actual']);
    expect(ids(after, { measure: 'k' })).toHaveLength(2);
    expect(ids(after, { place: 'a' })).toEqual([]);
  });
});

it('a record that changes is a version on, and a draft has its fields alone', () => {
  const ground = groundOf(records({ party: [{ id: 'a', name: 'A' }] }));
  const after = groundAfter(ground, [
    { programme: 'p', ...party('a', 'B') },
    { programme: 'p', ...party('b', 'C') },
  ]);
  expect([after.find('party', 'a')?.ref, after.find('party', 'b')?.ref]).toEqual([
    { subject: 'party', id: 'a', version: 2, sequence: 0 },
    { subject: 'party', id: 'b', version: 1, sequence: 0 },
  ]);
  const found = after.find('party', 'b');
  expect(found && draftOf(found)).toMatchObject({ subject: 'party', id: 'b', record: { name: 'C' } });
  expect(found && draftOf(found).record).not.toHaveProperty('ref');
});
