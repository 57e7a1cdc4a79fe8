import { describe, expect, it } from 'vitest';
import { asDay } from '#core/value/day.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, record, view } from '#testing/records.ts';
import { tellRecord, tellWritten } from '#words/figure-name.ts';
import { tellChanges, tellFields, type Telling } from '#words/record-words.ts';

const seen = view({
  work: [{ id: 'den', name: 'Điện chiếu sáng', objective: 'p/1' }],
  agency: [{ id: 'ubnd', name: 'UBND phường' }],
  document: [{ id: 'bc', kind: 'report', symbol: '12/BC-UBND' }],
});
const vi: Telling = {
  language: 'vi',
  view: seen,
  units: unitsOfMeasure(),
  law: {
    names: new Map([['tender', { vi: 'đấu thầu', en: 'tender' }]]),
    all: [
      {
        id: 'planning-2010',
        title: { vi: 'Lập quy hoạch đô thị', en: 'Urban planning' },
        validFrom: asDay('2010-01-01'),
        status: 'read',
        source: 's',
        steps: [],
      },
    ],
  },
};
const en: Telling = { ...vi, language: 'en' };
const money = { id: 'f', work: 'den', capital: 'central', kind: 'disbursement', year: '2026' } as const;
const paid = (amount: string) =>
  record('funding', { ...money, amount: q(amount), source: { document: 'bc', at: 'II.2' } });

const told = (before: object, after: object, telling = vi) =>
  tellChanges(telling, 'funding', before, after).map(({ name, before: was, after: is }) => [name, was, is]);

describe('what changes in a record', () => {
  it('money is told as money, not as it is stored', () =>
    expect(told(paid('4,1 tỷ đồng'), paid('3,2 tỷ đồng'))).toEqual([['số tiền', '4,1 tỷ đồng', '3,2 tỷ đồng']]));
  it('and in English', () =>
    expect(told(paid('4,1 tỷ đồng'), paid('3,2 tỷ đồng'), en)).toEqual([
      ['amount', 'VND 4.1 billion', 'VND 3.2 billion'],
    ]));
  it('codes, references, dates and sources are told by their names', () => {
    const before = paid('1 tỷ đồng');
    const after = {
      ...before,
      kind: 'plan',
      capital: 'province',
      year: '2027',
      work: undefined,
      source: { agency: 'ubnd' },
    };
    expect(told(before, after)).toEqual([
      ['công trình', 'Điện chiếu sáng', undefined],
      ['nguồn vốn', 'ngân sách trung ương', 'ngân sách tỉnh'],
      ['loại số tiền', 'đã giải ngân', 'kế hoạch vốn'],
      ['năm', '2026', '2027'],
      ['nguồn', 'Báo cáo số 12/BC-UBND, II.2', 'UBND phường'],
    ]);
  });
  it('a procedure and a step by their names; one that did not ship by its code', () => {
    const work = (procedure: string) =>
      tellFields(vi, 'work', { id: 'den', name: 'Điện', procedure }).map(({ text }) => text);
    expect(work('planning-2010')).toContain('Lập quy hoạch đô thị');
    expect(work('gone-1990')).toContain('gone-1990');
  });
  it('an approximation that goes is a change', () =>
    expect(told(paid('khoảng 4 tỷ đồng'), paid('4 tỷ đồng'))).toEqual([['số tiền', 'khoảng 4 tỷ đồng', '4 tỷ đồng']]));
  it('nothing is told where nothing differs, whatever the order of the keys', () => {
    const one = paid('1 tỷ đồng');
    expect(told(one, Object.fromEntries(Object.entries(one).toReversed()))).toEqual([]);
  });
  it('of a group only the field that differs', () => {
    const target = (by: string) =>
      record('objective', { id: 'p/1', target: { relation: 'at-least', value: q('98%'), by, measure: 'm' } });
    expect(tellChanges(vi, 'objective', target('2027'), target('2028'))).toEqual([
      { field: 'target.by', name: 'vào thời điểm', before: 'năm 2027', after: 'năm 2028' },
    ]);
  });
  it('a group that comes tells all its fields; a list is told as a whole', () => {
    const before = record('objective', { id: 'p/1', supporting: [] });
    const after = { ...before, supporting: ['ubnd', 'gone'], target: { relation: 'at-most', value: q('1%') } };
    expect(
      tellChanges(vi, 'objective', before, after).map(({ name, before: was, after: is }) => [name, was, is]),
    ).toEqual([
      ['đơn vị phối hợp', undefined, 'UBND phường; gone'],
      ['so sánh', undefined, 'không quá'],
      ['giá trị', undefined, '1%'],
    ]);
  });
  it('the workspace itself is told too', () =>
    expect(tellChanges(vi, 'workspace', { id: 'w', name: 'A' }, { id: 'w', name: 'B', purpose: 'teaching' })).toEqual([
      { field: 'name', name: 'tên không gian làm việc', before: 'A', after: 'B' },
      { field: 'purpose', name: 'mục đích', after: expect.any(String) },
    ]));
});

describe('all that a record says', () => {
  it('a removed record is told in full, without its id and without what is empty', () =>
    expect(tellFields(vi, 'funding', paid('900 triệu đồng')).map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'công trình: Điện chiếu sáng',
      'nguồn vốn: ngân sách trung ương',
      'loại số tiền: đã giải ngân',
      'năm: 2026',
      'số tiền: 900 triệu đồng',
      'nguồn: Báo cáo số 12/BC-UBND, II.2',
    ]));
  it('legal steps go by their names, a figure by its words, an outline by its corners', () => {
    const step = record('step', { id: 's', work: 'den', step: 'tender', state: 'done' });
    expect(tellFields(vi, 'step', step)[1]).toEqual({ field: 'step', name: 'bước thủ tục', text: 'đấu thầu' });
    const progress = record('progress', { id: 'p', figures: ['work:den late', 'no address'] });
    expect(tellFields(vi, 'progress', progress)[0]?.text).toBe('Điện chiếu sáng: số ngày chậm; no address');
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    const outline = { id: 'b', place: 'x', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } };
    expect(tellFields(vi, 'boundary', outline).at(-1)?.text).toBe('đường viền 4 điểm');
  });
});

describe('the name of a record that may be gone', () => {
  it.each([
    ['funding', money, 'Điện chiếu sáng: đã giải ngân, ngân sách trung ương, năm 2026'],
    ['progress', { work: 'den', since: '2026-10-01' }, 'Điện chiếu sáng: ngày 1/10/2026'],
    ['progress', { work: 'den' }, 'Điện chiếu sáng'],
    ['work', { name: 'Đường mới' }, 'Đường mới'],
  ] as const)('%s', (subject, written, name) => expect(tellWritten('vi', seen, subject, 'gone', written)).toBe(name));
});

describe('what is kept of collecting and of the desk', () => {
  const at = '2026-10-06T21:27:40.513Z';
  const kept = view({
    agency: [{ id: 'kt', name: 'Phòng Kinh tế' }],
    work: [{ id: 'duong', name: 'Đường Lê Lợi', objective: 'p/1' }],
    place: [{ id: 'ward', name: 'phường An Hòa' }],
    measure: [{ id: 'water', name: 'Tỷ lệ dùng nước sạch', unit: '%' }],
    collection: [{ id: 'p.2026-q3', often: 'quarter', period: '2026-Q3', due: '2026-10-05' }],
    return: [{ collection: 'p.2026-q3', agency: 'kt', number: 1 }],
    report: [{ id: 'bc', typeName: 'BÁO CÁO', subject: 'quý III' }],
    circulation: [{ id: 'lay-y-kien-1', report: 'bc', sent: '2026-10-01', due: '2026-10-05' }],
    observation: [{ measure: 'water', place: 'ward', period: '2026-M9', kind: 'actual' }],
  });
  const telling: Telling = { ...vi, view: kept };
  const fields = (subject: 'cell' | 'wording' | 'opinion', given: object) =>
    tellFields(telling, subject, given).map(({ text }) => text);
  const cell = (row: string, field: string, typed: string) =>
    fields('cell', { return: 'p.2026-q3.kt.1', row, field, typed, files: [], by: 'A' }).slice(1, 4);
  it.each([
    [
      'measure:water@ward#2026-Q3',
      'value',
      '95',
      ['Tỷ lệ dùng nước sạch, phường An Hòa, quý III/2026', 'Giá trị', '95'],
    ],
    ['work:duong', 'status', 'preparing', ['Đường Lê Lợi', 'Tình trạng', 'đang chuẩn bị']],
    ['work:duong', 'finish', '2027-06-30', ['Đường Lê Lợi', 'Dự kiến hoàn thành', 'ngày 30/6/2027']],
    ['work:duong', 'unchanged', 'ongoing', ['Đường Lê Lợi', 'Không thay đổi', 'Không thay đổi so với kỳ trước']],
    [
      'money:duong/commune/2026/to-date',
      'value',
      '4 tỷ',
      ['Đường Lê Lợi, ngân sách xã, phường, năm 2026', 'Đã giải ngân', '4 tỷ'],
    ],
    ['new-obstacle:2', 'owner', 'kt', ['Vướng mắc mới 2', 'Cơ quan có thẩm quyền tháo gỡ', 'Phòng Kinh tế']],
    ['new-obstacle:2', 'statement', '2026', ['Vướng mắc mới 2', 'Vướng mắc mới', '2026']],
    ['gone:x', 'odd', 'x', ['gone:x', 'odd', 'x']],
  ])('a cell: %s %s', (row, field, typed, expected) => expect(cell(row, field, typed)).toEqual(expected));
  it('what was added to a list is told alone, instants by the clock of Vietnam, cells by their names', () => {
    const sent = { step: 'sent', by: 'A', at, cells: [] };
    const back = { step: 'returned', by: 'B', at, cells: [{ cell: 'work:duong.finish', reason: 'sai ngày' }] };
    const one = { collection: 'p.2026-q3', agency: 'kt', number: 1, steps: [sent] };
    const [change, ...more] = tellChanges(telling, 'return', one, { ...one, steps: [sent, back] });
    expect([more, change?.added, change?.before]).toEqual([[], true, undefined]);
    expect(change?.after).toContain('4:27, 7/10/2026');
    expect(change?.after).toContain('Đường Lê Lợi: Dự kiến hoàn thành');
    expect(change?.after).not.toContain('gửi');
  });
  it('a list that lost or changed something is told as a whole', () => {
    const of = (steps: readonly object[]) => ({ collection: 'p.2026-q3', agency: 'kt', number: 1, steps });
    const [a, b] = [
      { step: 'sent', by: 'A', at, cells: [] },
      { step: 'checked', by: 'B', at, cells: [] },
    ];
    for (const [before, after] of [
      [[a, b], [a]],
      [[a], [b]],
      [[], [a]],
    ])
      expect(tellChanges(telling, 'return', of(before ?? []), of(after ?? []))[0]).not.toHaveProperty('added');
  });
  it('words of the office tell their figures and what they stand on by name', () =>
    expect(
      fields('wording', {
        report: 'bc',
        block: 'results/3.5/measures',
        act: 'replace',
        text: 'Đạt {measure:water @ward} theo \\{ngoặc\\}',
        seen: [],
        standsOn: ['work/duong', 'gone/x'],
      }),
    ).toEqual([
      'Báo cáo quý III',
      'kết quả, mục 3.5',
      'sửa lời',
      'Đạt [Tỷ lệ dùng nước sạch: phường An Hòa] theo {ngoặc}',
      'Đường Lê Lợi; gone/x',
    ]));
  it.each([
    ['observation', 'water@ward#2026-M9/actual', 'Tỷ lệ dùng nước sạch, phường An Hòa, 9 tháng năm 2026: thực hiện'],
    ['return', 'p.2026-q3.kt.1', 'Phiếu báo cáo, Phòng Kinh tế, Đợt thu thập quý III/2026'],
    ['circulation', 'lay-y-kien-1', 'Lấy ý kiến dự thảo: Báo cáo quý III'],
  ] as const)('the name of a record of %s', (subject, id, name) =>
    expect(tellRecord('vi', kept, subject, id)).toBe(name),
  );
  it('a value is named in the language of its reader', () =>
    expect(tellRecord('en', kept, 'observation', 'water@ward#2026-M9/actual')).toMatch(/: actual$/u));
  it.each([
    ['cell', { return: 'p.2026-q3.kt.1', by: 'A' }, 'Phiếu báo cáo, Phòng Kinh tế, Đợt thu thập quý III/2026'],
    ['wording', { report: 'bc' }, 'Báo cáo quý III'],
    ['issue', { report: 'bc', symbol: '01/BC-UBND' }, 'Báo cáo quý III, số 01/BC-UBND'],
    ['opinion', { circulation: 'lay-y-kien-1', agency: 'kt' }, 'Phòng Kinh tế: Lấy ý kiến dự thảo: Báo cáo quý III'],
    ['opinion', { circulation: 'lay-y-kien-1', by: 'Lê A' }, 'Lê A: Lấy ý kiến dự thảo: Báo cáo quý III'],
    ['receipt', { issue: 'bc', agency: 'kt', by: 'Lê A' }, 'Phòng Kinh tế: bc'],
    [
      'return',
      { collection: 'p.2026-q3', agency: 'kt', number: 2 },
      'Phiếu báo cáo, Phòng Kinh tế, Đợt thu thập quý III/2026, đính chính lần 2',
    ],
  ] as const)('a record of %s is named by what it is of', (subject, given, name) =>
    expect(tellWritten('vi', kept, subject, 'x', given)).toBe(name),
  );
});
