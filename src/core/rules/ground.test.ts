import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { groundAfter, groundOf } from '#core/rules/ground.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

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
      const records = collectRecords(
        'w',
        NO_JOURNAL,
        first.map(({ id, record: of }) => ({
          ref: { subject: 'party' as const, id, version: 1, sequence: 1 },
          record: of as RecordIn<'party'>,
        })),
      );
      const expected = new Map(first.map(({ id }) => [id, 'đầu']));
      let ground = groundOf(records);
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
