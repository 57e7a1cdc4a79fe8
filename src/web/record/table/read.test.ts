/** What a pasted row leaves out and its name tells, and the records that its names mean. */
import { describe, expect, it } from 'vitest';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readName } from '#web/record/lists.ts';
import { withGuesses } from '#web/record/table/read.ts';
import type { TableSubject } from '#web/record/table/columns.ts';
import { q, view } from '#testing/records.ts';

const target = (id: string, title: string, relation: 'at-least' | 'at-most' | 'exactly') =>
  ({ id: `p/${id}`, kind: 'target', title, target: { relation, value: q('1%') } }) as const;
const VIEW = view({
  programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office' }],
  objective: [
    target('1.1', 'Tỷ lệ học sinh bỏ học dưới 0,1%', 'at-most'),
    target('1.2', 'Hộ nghèo được vay vốn', 'at-least'),
    target('1.3', 'Hộ nghèo', 'exactly'),
    { id: 'p/2.2', kind: 'task', title: 'Cải tạo nhà vệ sinh tại các điểm trường' },
  ],
});
const HOME = VIEW.onRecord('place', 'city')?.name;
const OPENED = { view: VIEW, programme: VIEW.onRecord('programme', 'p') } as unknown as OpenedProgramme;
const guessed = (subject: TableSubject, row: Readonly<Record<string, string>>) => withGuesses(OPENED, subject, row);

describe('what a name tells', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', '%', 'Giảm là tốt', 'Không gộp'],
    ['Số hộ nghèo', 'hộ', 'Giảm là tốt', 'Cộng'],
    ['Thu ngân sách', 'đồng', 'Tăng là tốt', 'Cộng'],
    ['Tốc độ tăng', '%', 'Tăng là tốt', 'Không gộp'],
    ['Tỷ lệ hộ dùng nước sạch', 'phần trăm', 'Tăng là tốt', 'Không gộp'],
  ])('of a measure: %s', (name, unit, direction, aggregation) =>
    expect(guessed('measure', { name, unit })).toEqual({ name, unit, direction, aggregation }),
  );
  it.each([
    ['Số vụ đuối nước', '', 'Giảm là tốt'],
    ['Tỷ lệ chuyên cần', '1.1', 'Giảm là tốt'],
    ['Tỷ lệ chuyên cần', 'Tỷ lệ học sinh bỏ học dưới 0,1%', 'Giảm là tốt'],
    ['Hộ nghèo được vay vốn', '1.2.', 'Tăng là tốt'],
    ['Hộ nghèo', '1.3', 'Giảm là tốt'],
    ['Tỷ lệ chuyên cần', '9.9', 'Tăng là tốt'],
  ])('of a measure what its objective asks for tells more than its name: %s, %s', (name, objective, direction) =>
    expect(guessed('measure', { name, unit: '%', objective })['direction']).toBe(direction),
  );
  it('of a work its objective tells what its name leaves open, by its number too', () =>
    expect(
      ['2.2', '2.2.', 'Cải tạo nhà vệ sinh tại các điểm trường', '2.3'].map(
        (objective) => guessed('work', { name: 'Nhà vệ sinh', objective })['sector'],
      ),
    ).toEqual(['trường học', 'trường học', 'trường học', undefined]));
  it('what stands in a cell is not guessed, and nothing without a name', () => {
    expect(guessed('measure', { name: 'Hộ nghèo', unit: 'hộ', direction: 'Tăng là tốt' })['direction']).toBe(
      'Tăng là tốt',
    );
    expect(guessed('measure', { name: '', unit: 'hộ' })).toEqual({ name: '', unit: 'hộ' });
    expect(guessed('observation', { measure: '', value: '' })).toEqual({ measure: '', value: '' });
    expect(guessed('document', { symbol: '1/QĐ' })).toEqual({ symbol: '1/QĐ' });
  });
  it('money is in đồng, whatever its values are written in', () =>
    expect(
      ['tỷ đồng', 'triệu đồng', 'đồng', 'tỷ đồng/năm', 'ha'].map(
        (unit) => guessed('measure', { name: 'Thu', unit })['unit'],
      ),
    ).toEqual(['đồng', 'đồng', 'đồng', 'tỷ đồng/năm', 'ha']));
  it('values without a place are of the place of the programme', () => {
    expect(guessed('observation', { measure: 'Thu', value: '3' })['place']).toBe(HOME);
    expect(guessed('observation', { measure: 'Thu', value: '3', place: 'Tổ 1' })['place']).toBe('Tổ 1');
  });
  it('the kind of a place stands in its name, which goes on small within sentences', () => {
    expect(guessed('place', { name: 'Tổ dân phố 3' })).toEqual({
      name: 'tổ dân phố 3',
      kind: guessed('place', { name: 'Tổ dân phố Nà Ỏi' })['kind'],
      parent: HOME,
    });
    for (const name of ['Tổ dân phố 3', 'Tổ 3']) expect(guessed('place', { name })['kind']).toMatch(/tổ dân phố/iu);
    // No kind: the name of a place stays as it is.
    expect(guessed('place', { name: 'Nà Ỏi' })).toEqual({ name: 'Nà Ỏi', parent: HOME });
    expect(guessed('place', { name: 'Tổ' })).not.toHaveProperty('kind');
  });
});

describe('which record is meant', () => {
  const OPTIONS = [
    { value: 'p/2', name: '2. Hạ tầng' },
    { value: 'p/2.4', name: '2.4. Giao thông' },
    { value: 'p/12', name: '12. Chuyển đổi số 2. Giao thông' },
  ];
  it('its number alone, with its stop or without', () =>
    expect(['2', '2.', '2.4', '12'].map((text) => readName(OPTIONS, text))).toEqual([
      { kind: 'one', id: 'p/2' },
      { kind: 'one', id: 'p/2' },
      { kind: 'one', id: 'p/2.4' },
      { kind: 'one', id: 'p/12' },
    ]));
  it('no longer number by a part of it', () => {
    expect(readName([{ value: 'p/12', name: '12. Số' }], '2')).not.toEqual({ kind: 'one', id: 'p/2' });
    expect(readName(OPTIONS, '3').kind).toBe('none');
  });
});
