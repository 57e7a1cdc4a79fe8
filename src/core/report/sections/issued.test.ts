import { describe, expect, it } from 'vitest';
import { compose, led } from '#testing/prose.ts';
import { notesOf } from '#testing/compose.ts';

const plan = (id: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  kind: 'plan',
  symbol: `${id}/KH-UBND`,
  issuer: 'u',
  date: '2022-02-10',
  subject: 'thực hiện Nghị quyết',
  relations: [{ type: 'implements', document: 'source' }],
  ...given,
});
/** What the programme carries out. */
const carriedOut = (kind = 'resolution') => ({ id: 'source', kind, symbol: '08/NQ-HĐND', date: '2022-01-10' });
const agency = [{ id: 'u', name: 'Ủy ban nhân dân xã', short: 'UBND xã' }];

describe('documents that carry the resolution out', () => {
  it('are told with number, day and subject before all leadership', () =>
    expect(led({ agency, document: [carriedOut(), plan('42')] })).toEqual([
      'Để tổ chức thực hiện Nghị quyết, UBND xã đã ban hành Kế hoạch số 42/KH-UBND ngày 10/02/2022 về thực hiện Nghị quyết.',
    ]));

  it.each([
    ['scheme', 'Để tổ chức thực hiện Đề án, '],
    ['plan', 'Để tổ chức thực hiện Kế hoạch, '],
    ['directive', 'Để tổ chức thực hiện Chỉ thị, '],
  ])('carry out what the programme stands on: a %s', (kind, lead) => {
    const [told] = led({ agency, document: [carriedOut(kind), plan('42')] });
    expect(told?.startsWith(lead)).toBe(true);
  });

  it.each([
    ['on the day', '2023-05-31', 1],
    ['not those of the day after', '2023-06-01', 0],
  ])('%s of the report', (_, date, count) =>
    expect(led({ agency, document: [plan('42', { date })] })).toHaveLength(count),
  );

  it('one without number and symbol is told by its name and issuer, and no number stands for it', () => {
    const say = (more: object): readonly string[] =>
      led({ agency, document: [carriedOut(), plan('42', { symbol: undefined, ...more })] });
    const lead = 'Để tổ chức thực hiện Nghị quyết, UBND xã đã ban hành';
    expect(say({})).toEqual([`${lead} Kế hoạch thực hiện Nghị quyết.`]);
    expect(say({ subject: 'về thực hiện Nghị quyết' })).toEqual([`${lead} Kế hoạch về thực hiện Nghị quyết.`]);
    expect(say({ kind: 'scheme', subject: 'Đề án phát triển xã' })).toEqual([`${lead} Đề án phát triển xã.`]);
    // Nobody knows whether one without a day either was issued.
    expect(say({ date: undefined })).toEqual([]);
  });

  it('of many their number is told, and they stand in a footnote', () => {
    const document = [carriedOut(), ...['1', '2', '3', '4', '5'].map((id) => plan(id))];
    expect(led({ agency, document })).toEqual([
      'Để tổ chức thực hiện Nghị quyết, các cấp, các ngành đã ban hành 05 văn bản lãnh đạo, chỉ đạo, hướng dẫn[1].',
    ]);
    expect(notesOf(compose({ agency, document }))[0]).toMatch(/^Gồm: Kế hoạch số 1\/KH-UBND/u);
  });
});
