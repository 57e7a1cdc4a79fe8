/** Whether a measure tells a state or what happened, where nobody has said so. */
import { describe, expect, it, test } from 'vitest';
import { grows } from '#core/subjects/measure/grows.ts';
import { isState, surelyHappens } from '#core/subjects/measure/state-or-flow.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import type { View } from '#core/facts/view.ts';
import { q, view } from '#testing/records.ts';

const seen = (
  name: string,
  unit: string,
  values: Readonly<Record<string, string>>,
  given: { readonly time?: string; readonly target?: Readonly<Record<string, unknown>>; readonly asOf?: string } = {},
): View =>
  view(
    {
      objective: [{ id: 'p/1', kind: 'target', target: given.target && { measure: 'm', ...given.target } }],
      measure: [{ id: 'm', name, unit, aggregation: 'sum', ...(given.time && { time: given.time }) }],
      observation: Object.entries(values).map(([period, value]) => ({
        measure: 'm',
        place: 'city',
        period,
        kind: 'actual',
        value: q(value),
      })),
    },
    given.asOf ?? '2026-09-30',
  );
const measure = (at: View) => {
  const found = at.find('measure', 'm');
  if (!found) throw new Error('no measure');
  return found;
};

describe('a measure of which nobody says what it tells', () => {
  test.each<[string, string, Record<string, string>, boolean]>([
    ['Diện tích rừng có chứng chỉ', 'ha', { '2025': '3.215 ha', '2026-H1': '4.680 ha' }, true],
    ['Diện tích rừng được khoán', 'ha', { '2026-Q1': '118.450 ha', '2026-M9': '126.780 ha' }, true],
    ['Số hộ nghèo', 'hộ', { '2025': '500 hộ', '2026-H1': '420 hộ' }, true],
    ['Số xã đạt chuẩn nông thôn mới', 'xã', { '2024': '6 xã', '2025-H1': '7 xã' }, true],
    // Less than four fifths of it: nothing is settled.
    ['Số hộ nghèo', 'hộ', { '2025': '500 hộ', '2026-H1': '399 hộ' }, false],
    ['Số hộ nghèo', 'hộ', { '2025': '500 hộ', '2026-H1': '400 hộ' }, true],
    // What adds up through the year.
    ['Diện tích lúa đã thu hoạch', 'ha', { '2026-Q1': '40 ha', '2026-H1': '90 ha', '2026-M9': '130 ha' }, false],
    ['Lợi nhuận', 'đồng', { '2025': '290 tỷ đồng', '2026-Q1': '60 tỷ đồng' }, false],
    // Words of what happens, whatever the values: as many fires in a quarter as in the year before.
    ['Số vụ cháy', 'vụ', { '2025': '2 vụ', '2026-Q1': '2 vụ' }, false],
    ['Số hộ được hỗ trợ', 'hộ', { '2025': '20 hộ', '2026-H1': '22 hộ' }, false],
    ['Diện tích trồng rừng', 'ha', { '2025': '100 ha', '2026-Q1': '100 ha' }, false],
    // One value, or values of like periods, say nothing.
    ['Số hộ nghèo', 'hộ', { '2025': '500 hộ' }, false],
    ['Số hộ nghèo', 'hộ', { '2026-Q1': '500 hộ', '2026-Q2': '500 hộ' }, false],
    // One pair of several that does not fit settles it the other way.
    ['Số hộ nghèo', 'hộ', { '2025': '500 hộ', '2026-Q1': '480 hộ', '2026-M9': '2.000 hộ' }, false],
    // A year long past says nothing of now.
    ['Số hộ nghèo', 'hộ', { '2020': '500 hộ', '2026-H1': '480 hộ' }, false],
  ])('%s (%s): %o tells a state: %s', (name, unit, values, expected) => {
    const at = seen(name, unit, values);
    expect(isState(at, measure(at), 'city')).toBe(expected);
  });
  it('grows unless it is a state; the record has the last word', () => {
    const values = { '2025': '500 hộ', '2026-H1': '420 hộ' };
    const says = (time?: string): boolean => {
      const at = seen('Số hộ nghèo', 'hộ', values, time === undefined ? {} : { time });
      return grows(at, measure(at), 'hộ', 'city');
    };
    expect([says(), says('flow'), says('stock')]).toEqual([false, true, false]);
  });
  it('is told of in full once its values say that it is a state, and never judged before its day', () => {
    const target = { relation: 'at-least', value: q('9.000 ha'), by: '2030' };
    const at = seen('Diện tích rừng có chứng chỉ', 'ha', { '2025': '3.215 ha', '2026-H1': '4.680 ha' }, { target });
    const objective = at.find('objective', 'p/1');
    const answer = objective && targetAnswer(at, objective);
    expect([answer?.verdict, answer?.period, answer?.soFar]).toEqual(['pending', '2026-H1', undefined]);
  });
  it('a state told before the deadline leaves a target whose day has come untold', () => {
    const target = { relation: 'at-least', value: q('450 hộ'), by: '2026' };
    const at = seen(
      'Số hộ dùng nước sạch',
      'hộ',
      { '2025': '400 hộ', '2026-M9': '420 hộ' },
      { target, asOf: '2027-02-01' },
    );
    const objective = at.find('objective', 'p/1');
    expect(objective && targetAnswer(at, objective).verdict).toBe('untold');
  });
});

describe('it is sure that a measure tells what happened', () => {
  test.each<[string, string, Record<string, string>, string | undefined, boolean]>([
    ['Số hộ nghèo', 'hộ', {}, 'flow', true],
    ['Số vụ cháy', 'vụ', {}, 'stock', false],
    ['Số vụ cháy', 'vụ', {}, undefined, true],
    ['Số lượt khách', 'lượt khách', {}, undefined, true],
    ['Diện tích trồng mới', 'ha', {}, undefined, true],
    // Words of what stands go before words of what happens.
    ['Dư nợ cho vay hỗ trợ', 'đồng', {}, undefined, false],
    ['Số vụ việc đang quản lý', 'hộ', {}, undefined, false],
    // Names in which such a word is something else.
    ['Số xã đạt chuẩn nông thôn mới', 'xã', {}, undefined, false],
    ['Thu nhập', 'đồng', {}, undefined, false],
    // By its values: the longer has clearly more, in every pair.
    ['Lợi nhuận', 'đồng', { '2026-Q1': '60 tỷ đồng', '2026-H1': '120 tỷ đồng' }, undefined, true],
    ['Lợi nhuận', 'đồng', { '2026-Q1': '96 tỷ đồng', '2026-H1': '120 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2026-Q1': '95 tỷ đồng', '2026-H1': '120 tỷ đồng' }, undefined, true],
    ['Lợi nhuận', 'đồng', { '2026-Q1': '60 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', {}, undefined, false],
    [
      'Lợi nhuận',
      'đồng',
      { '2026-01': '58 tỷ đồng', '2026-Q1': '60 tỷ đồng', '2026-H1': '120 tỷ đồng' },
      undefined,
      false,
    ],
    // Values of days and of other units settle nothing, nor does the second half beside the first.
    ['Lợi nhuận', 'đồng', { '2026-01-01': '1 tỷ đồng', '2026-H1': '120 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2026-Q1': '60 ha', '2026-H1': '120 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2025-Q3': '60 tỷ đồng', '2026-H1': '120 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2021..2025': '900 tỷ đồng', '2026-Q1': '60 tỷ đồng' }, undefined, false],
    // Months that end a year are no year.
    ['Lợi nhuận', 'đồng', { '2025-H2': '120 tỷ đồng', '2026-Q1': '30 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2025-M11': '120 tỷ đồng', '2026-Q1': '30 tỷ đồng' }, undefined, false],
    ['Lợi nhuận', 'đồng', { '2025': '120 tỷ đồng', '2026-Q1': '30 tỷ đồng' }, undefined, true],
  ])('%s (%s) of %o, by the record %s: %s', (name, unit, values, time, expected) => {
    const at = seen(name, unit, values, time === undefined ? {} : { time });
    expect(surelyHappens(at, measure(at), 'city')).toBe(expected);
  });
  test.each([
    ['Số hộ', 'hộ', true],
    ['Diện tích', 'ha', true],
    ['Thu', 'đồng', true],
    ['Tỷ lệ hộ nghèo', '%', false],
    ['Dân số', 'người', true],
  ])('%s in %s grows where no values are looked at: %s', (name, unit, expected) => {
    const at = seen(name, unit, { '2025': `500 ${unit}`, '2026-H1': `420 ${unit}` });
    expect(grows(at, measure(at), unit)).toBe(expected);
  });
});
