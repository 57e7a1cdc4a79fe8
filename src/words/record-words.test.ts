import { describe, expect, it } from 'vitest';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, record, view } from '#testing/records.ts';
import { tellWritten } from '#words/figure-name.ts';
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
  steps: new Map([['tender', { vi: 'đấu thầu', en: 'tender' }]]),
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
