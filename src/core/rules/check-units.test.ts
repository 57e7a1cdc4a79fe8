import { describe, expect, it } from 'vitest';
import { q } from '#testing/records.ts';
import { told } from '#testing/told.ts';

const MEASURES = [
  { id: 'homes', unit: 'hộ' },
  { id: 'rate', unit: '%' },
];
const value = (more: object) => ({ measure: 'homes', place: 'city', period: '2022', kind: 'actual', ...more });

describe('a value is in the unit of its measure', () => {
  it.each([
    ['its own', value({ value: q('5 hộ') }), []],
    ['another', value({ value: q('5 ha') }), ['observation.unit observation/homes@city#2022/actual value']],
    ['none told', value({}), ['observation.no-value observation/homes@city#2022/actual value']],
  ])('%s', (_, observation, expected) =>
    expect(
      told({ measure: MEASURES, observation: [observation] }).filter((one) => one.startsWith('observation.')),
    ).toEqual(expected.map((one) => expect.stringContaining(one.split(' ')[0] ?? '') as string)),
  );
  it.each([
    ['an assigner of what is no plan', { assigner: 'u' }, ['observation.not-a-plan']],
    ['a revision of what is no plan', { revision: 1 }, ['observation.not-a-plan']],
    ['whose value what is no plan is', { measurer: 'u' }, []],
    ['whose value a plan is', { kind: 'plan', measurer: 'u' }, ['observation.measured-plan']],
    ['an assigner of a plan', { kind: 'plan', assigner: 'u' }, []],
    ['a first revision of a plan', { kind: 'plan', revision: 1 }, []],
    ['a revision that is none', { kind: 'plan', revision: 0 }, ['observation.revision']],
  ])('%s', (_, more, codes) =>
    expect(
      told({ measure: MEASURES, agency: [{ id: 'u' }], observation: [value({ value: q('5 hộ'), ...more })] }).map(
        (one) => one.split(' ')[0],
      ),
    ).toEqual(codes),
  );
});

describe('a value below nothing', () => {
  const refused = (name: string, unit: string, given: string, more: object = {}) =>
    told({
      measure: [...MEASURES, { id: 'm', name, unit, ...more }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q(given) }],
    }).filter((one) => one.startsWith('observation.negative')).length > 0;
  it.each<[string, string, string, boolean, object?]>([
    ['Số hộ nghèo', 'hộ', '-1 hộ', true],
    ['Số hộ nghèo', 'hộ', '0 hộ', false],
    ['Số hộ nghèo', 'hộ', '1 hộ', false],
    ['Diện tích rừng', 'ha', '-0,5 ha', true],
    ['Sản lượng lúa', 'tấn', '-3 tấn', true],
    ['Tỷ lệ hộ nghèo', '%', '-2%', true],
    ['Hộ dùng nước sạch', '%', '-2%', true, { shareOf: 'homes' }],
    // What changes may fall.
    ['Tỷ lệ tăng dân số', '%', '-2%', false],
    ['Tốc độ tăng trưởng', '%', '-2%', false],
    ['Số hộ nghèo tăng, giảm so với cùng kỳ', 'hộ', '-78 hộ', false],
    ['Chênh lệch lao động', 'lao động', '-5 lao động', false],
    ['Cân đối ngân sách', 'đồng', '-5 tỷ đồng', false],
    ['Thu ngân sách', 'đồng', '-5 tỷ đồng', false],
    // A word within another is none.
    ['Số giảng viên', 'người', '-5 người', true],
    ['Diện tích trồng lỗi', 'ha', '-5 ha', true],
    // What is counted in its own word is named as so much; of another name nobody knows.
    ['Hộ nghèo', 'hộ', '-5 hộ', true],
    ['Kết quả sắp xếp', 'hộ', '-5 hộ', false],
  ])('%s in %s: %s is refused: %s', (name, unit, given, expected, more) =>
    expect(refused(name, unit, given, more)).toBe(expected),
  );
  it('is refused of a plan, too', () =>
    expect(
      told({
        measure: [{ id: 'm', name: 'Số hộ nghèo', unit: 'hộ' }],
        observation: [value({ measure: 'm', kind: 'plan', value: q('-1 hộ') })],
      }),
    ).toContain('observation.negative observation/m@city#2022/plan value'));
});

describe('the unit of a measure', () => {
  const measure = (more: object) => told({ measure: [...MEASURES, { id: 'm', ...more }] });
  it.each<[string, object, readonly string[]]>([
    ['is known', { unit: 'ha' }, []],
    ['is not', { unit: 'quả' }, ['measure.unit-unknown measure/m unit']],
    ['is money in a scale', { unit: 'tỷ đồng' }, ['measure.unit-money measure/m unit']],
    ['is money', { unit: 'đồng' }, []],
    ['is spelled otherwise', { unit: 'Ha' }, ['measure.unit-spelling measure/m unit']],
    ['is that of its parts', { unit: 'hộ', parts: ['homes'] }, []],
    ['is not that of its parts', { unit: 'ha', parts: ['homes'] }, ['measure.part-unit measure/m parts[0]']],
    ['of a share of something', { unit: '%', shareOf: 'homes' }, []],
    ['of what is no share of it', { unit: 'hộ', shareOf: 'homes' }, ['measure.share-unit measure/m unit']],
  ])('%s', (_, more, expected) => expect(measure(more)).toEqual(expected));
});

describe('money is đồng, and what is there is not below nothing', () => {
  const funding = (amount: string) =>
    told({ work: [{ id: 'w' }], funding: [{ id: 'f', work: 'w', amount: q(amount) }] });
  it.each([
    ['1 đồng', []],
    ['0 đồng', []],
    ['-1 đồng', ['amount.negative funding/f amount']],
    ['1 USD', ['funding.unit funding/f amount']],
  ])('%s', (amount, expected) => expect(funding(amount)).toEqual(expected));
  it.each<[string, object, readonly string[]]>([
    ['a gift in its unit', { pledged: q('5 panô'), delivered: q('4 panô'), underway: q('1 panô') }, []],
    [
      'delivered in another',
      { pledged: q('5 hộ'), delivered: q('4 ha') },
      ['contribution.unit contribution/g delivered'],
    ],
    [
      'under way in another',
      { pledged: q('5 hộ'), underway: q('4 ha') },
      ['contribution.unit contribution/g underway'],
    ],
    ['without a pledge', { delivered: q('5 hộ'), underway: q('4 ha') }, ['contribution.unit contribution/g underway']],
    ['at a cost in another money', { cost: q('5 USD') }, ['funding.unit contribution/g cost']],
    ['of less than nothing', { pledged: q('-1 hộ') }, ['amount.negative contribution/g pledged']],
  ])('%s', (_, more, expected) =>
    expect(
      told({ objective: [{ id: 'p/1', kind: 'task' }], contribution: [{ id: 'g', objective: 'p/1', ...more }] }),
    ).toEqual(expected),
  );
  it('a loss may be measured', () =>
    expect(told({ measure: MEASURES, observation: [value({ value: q('-5 hộ') })] })).toEqual([]));
});

it.each([
  [0, ['work.count work/w count']],
  [1, []],
  [2, []],
])('a work stands for %i things', (count, expected) => expect(told({ work: [{ id: 'w', count }] })).toEqual(expected));

describe('lines of money of one name', () => {
  const line = (id: string, more: object = {}) => ({
    id,
    work: 'w',
    kind: 'disbursement',
    amount: q('1 đồng'),
    ...more,
  });
  it.each<[string, readonly object[], readonly string[]]>([
    ['of their period', [line('a'), line('b', { reach: 'period' })], []],
    ['to date', [line('a', { reach: 'to-date' }), line('b', { reach: 'to-date' })], []],
    ['of both kinds', [line('a', { reach: 'to-date' }), line('b')], ['funding.mixed-reach funding/b reach']],
    [
      'of both kinds, the other way round',
      [line('a'), line('b', { reach: 'to-date' })],
      ['funding.mixed-reach funding/a reach'],
    ],
    ['of both kinds in two years', [line('a', { reach: 'to-date', year: '2021' }), line('b', { year: '2022' })], []],
    ['of both kinds of two moneys', [line('a', { reach: 'to-date' }), line('b', { kind: 'plan' })], []],
  ])('%s', (_, funding, expected) =>
    expect(
      told({ work: [{ id: 'w' }], funding: funding as never }).filter((one) => one.startsWith('funding.')),
    ).toEqual(expected),
  );
});
