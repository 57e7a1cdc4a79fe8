import { describe, expect, it } from 'vitest';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view } from '#testing/records.ts';
import { printChange, tellChange } from '#words/change-words.ts';
import { formWord } from '#words/fields/fields.ts';
import type { Telling } from '#words/record-words.ts';

const seen = view({ work: [{ id: 'cho', name: 'Chợ' }] });
const telling: Telling = { language: 'vi', view: seen, units: unitsOfMeasure() };
const told = (given: Parameters<typeof tellChange>[1]) => {
  const { kind, name, changes, fields } = tellChange(telling, given);
  return [kind, name, changes.map(({ field }) => field), fields.map(({ field }) => field)];
};
const before = { id: 'f', work: 'cho', kind: 'plan', year: '2026', amount: q('1 tỷ đồng') };

describe('a change of a record in words', () => {
  it('of a change only what differs; of what came or went all that it says', () => {
    const after = { ...before, amount: q('2 tỷ đồng') };
    const name = 'Chợ: kế hoạch vốn, năm 2026';
    expect(told({ subject: 'funding', id: 'f', before, after })).toEqual(['nguồn vốn', name, ['amount'], []]);
    for (const one of [{ before }, { after: before }])
      expect(told({ subject: 'funding', id: 'f', ...one })).toEqual([
        'nguồn vốn',
        name,
        [],
        ['work', 'kind', 'year', 'amount'],
      ]);
  });
  it('the state of a work is told as progress, and the work is called by its own name', () =>
    expect(
      told({
        subject: 'work',
        id: 'cho',
        as: 'progress',
        before: { status: 'ongoing' },
        after: { status: 'completed' },
      }),
    ).toEqual(['công trình', 'Chợ', ['status'], []]));
  it('the workspace by the name that it has, or had, or by its id', () => {
    const named = (given: object) => tellChange(telling, { subject: 'workspace', id: 'w', ...given }).name;
    expect(named({ before: { name: 'A' }, after: { name: 'B' } })).toBe('B');
    expect(named({ before: { name: 'A' } })).toBe('A');
    expect(named({ after: { purpose: 'teaching' } })).toBe('w');
  });
  it.each([
    [{ before: '1', after: '2' }, 'x: 1 → 2'],
    [{ after: '2' }, 'x: chưa có → 2'],
    [{ before: '1' }, 'x: 1 → chưa có'],
    [{ before: '1', after: '2', added: true }, 'x: thêm 2'],
  ])('%j: %s', (change, line) =>
    expect(printChange({ field: 'x', name: 'x', ...change } as never, { nothing: 'chưa có', addedTo: 'thêm' })).toBe(
      line,
    ),
  );
});

describe('a field of a form', () => {
  it('has a label of its own subject before a common one, in lists too', () => {
    const label = (subject: Parameters<typeof formWord>[1], path: string) => formWord('vi', subject, path).label;
    expect(label('funding', 'amount')).toMatch(/\S/u);
    expect(label('document', 'relations[0].document')).toBe(label('document', 'relations[12].document'));
    expect(label('document', 'relations[0].document')).not.toContain('[');
  });
});
