import { describe, expect, it } from 'vitest';
import { isScalable, unitMeant, unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { UnitTerm } from '#core/vocabulary/term.ts';

const term = (code: string, kind: UnitTerm['kind'], more: Partial<UnitTerm> = {}): UnitTerm => ({
  code,
  vi: code,
  en: `${code} (en)`,
  kind,
  ...more,
});
const UNITS = unitsOfMeasure(
  [{ code: 'panô', en: 'hoarding' }],
  [
    term('đồng', 'money'),
    term('ha', 'area', { also: ['hécta', 'hec ta'] }),
    term('kWh', 'energy'),
    term('tấn', 'mass'),
    term('m³', 'volume'),
    term('USD', 'currency'),
    term('MW', 'energy'),
    term('mW', 'energy'),
    term('người', 'count'),
    term('dân', 'count'),
    term('%', 'share', { tight: true }),
    term('đạt/chưa đạt', 'grade', { steps: ['chưa đạt', 'đạt'] }),
    term('mức', 'grade', { steps: ['thấp', 'cao'] }),
  ],
);

describe('a unit composed of others', () => {
  it.each([
    ['ha/người', 'rate'],
    ['triệu đồng/ha', 'rate'],
    ['triệu đồng/người/dân', 'rate'],
    ['nghìn tỷ đồng/ha', 'rate'],
    ['nghìn tấn/ha', 'rate'],
    ['nghìn kWh/người', 'rate'],
    ['triệu m³/ha', 'rate'],
    ['người/10.000 dân', 'rate'],
    ['người/vạn dân', 'rate'],
    ['người/1.000 dân', 'rate'],
    ['lượt người', 'count'],
  ])('%s is known, as a %s', (code, kind) => {
    expect(UNITS.get(code)).toMatchObject({ code, kind });
    expect(UNITS.has(code)).toBe(true);
  });
  it.each([
    ['of what is not known', 'quả/ha'],
    ['for what is not known', 'ha/quả'],
    ['for thousands that are not grouped', 'người/10000 dân'],
    ['in thousands of what is not told in thousands', 'triệu ha/người'],
    ['in thousands of shares', 'triệu %/người'],
    ['of grades', 'mức/người'],
    ['of nothing', '/người'],
    ['for nothing', 'người/'],
    ['each time of what is not counted', 'lượt ha'],
    ['each time of what is not known', 'lượt quả'],
    ['each time of nothing', 'lượt '],
  ])('%s is none: %s', (_, code) => {
    expect(UNITS.get(code)).toBeUndefined();
    expect(UNITS.has(code)).toBe(false);
  });
  it('each time says so in English, too', () => expect(UNITS.get('lượt panô')?.en).toBe('hoarding, each time'));
});

describe('the unit that a word means', () => {
  it.each([
    ['ha', 'ha'],
    ['Ha', 'ha'],
    ['hécta', 'ha'],
    [' HEC   TA ', 'ha'],
    ['kwh', 'kWh'],
    ['㎥', 'm³'],
    ['panô', 'panô'],
    ['Triệu đồng/HA', 'triệu đồng/ha'],
    ['hécta/Người', 'ha/người'],
    ['người / 10.000 Dân', 'người/10.000 dân'],
    ['MW', 'MW'],
    ['mW', 'mW'],
  ])('“%s”: %s', (text, code) => expect(unitMeant(text, UNITS)?.code).toBe(code));
  it.each([
    ['two are written so', 'mw'],
    ['no unit', 'quả'],
    ['a part is no unit', 'quả/ha'],
    ['the last part is no unit', 'ha/quả'],
    ['nothing', ''],
  ])('%s: none, “%s”', (_, text) => expect(unitMeant(text, UNITS)).toBeUndefined());
});

describe('thousands and millions are told', () => {
  it.each([
    ['money', true],
    ['currency', true],
    ['count', true],
    ['energy', true],
    ['mass', true],
    ['volume', true],
    ['area', false],
    ['share', false],
    ['rate', false],
    ['rank', false],
  ] as const)('of a %s: %s', (kind, expected) => expect(isScalable(term('x', kind))).toBe(expected));
});

it("a programme's own word is a count, named in English by itself unless told", () => {
  const units = unitsOfMeasure([{ code: 'mô hi\u0300nh' }], []);
  expect(units.get('mô hình')).toEqual({ code: 'mô hình', en: 'mô hình', kind: 'count' });
});
