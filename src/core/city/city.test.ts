import { describe, expect, it } from 'vitest';
import { cityContext, cityInputs, fitsUnit, heldPacks, packOf, scoreCity } from '#core/city/city.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf } from '#core/facts/view.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { asDay } from '#core/value/day.ts';
import { compiledClass, shippedPack, shippedPacks } from '#testing/packs.ts';
import { q, records, type GivenRecords } from '#testing/records.ts';

const PACK = shippedPack('111-2025');
const SHARE = compiledClass('111-2025', 'II').standards.find(
  ({ standard }) => standard.unit === '%' && standard.scale === undefined,
)?.standard;
if (!SHARE) throw new Error('no standard');
const seen = (given: GivenRecords, asOf = '2026-06-30') =>
  viewAsOf(wholeFacts(records(given)), asDay(asOf), shippedPacks);
const recorded = (more: object): GivenRecords => ({
  input: [{ place: 'city', standard: SHARE.id, source: { document: 'source', at: 'Biểu 2' }, ...more }] as never,
});
const asked = (given: GivenRecords, more: object = {}, figure?: Quantity) =>
  cityInputs(seen(given), { place: 'city', pack: PACK, classId: 'II', ...more }, () => figure);
const told = (...args: Parameters<typeof asked>) => {
  const found = asked(...args);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return { input: found.value.inputs[SHARE.id], likely: found.value.likely[SHARE.id] };
};

describe('what is on record of a standard', () => {
  it('a value, with where it comes from', () =>
    expect(told(recorded({ value: '95,5' })).input).toEqual({
      kind: 'known',
      value: '95.5',
      evidence: { document: 'source', place: 'Biểu 2', date: '2023-05-31' },
    }));
  it.each<[string, object, object]>([
    ['since a day', { since: '2024-06' }, { date: '2024-06-30' }],
    ['in a file', { file: 'a.pdf' }, { file: 'a.pdf' }],
    ['with a doubt', { caveat: 'territory-differs' }, { caveat: 'territory-differs' }],
    ['told by an agency', { source: { agency: 'u' } }, {}],
  ])('%s', (_, more, evidence) =>
    expect(told(recorded({ value: '95', ...more })).input?.evidence).toMatchObject(evidence),
  );
  it('told by an agency it has no document and no day', () =>
    expect(told(recorded({ value: '95', source: { agency: 'u' } })).input?.evidence).toEqual({}));
  it.each([
    ['cannot be read', 'nhiều'],
    ['cannot be', '101'],
  ])('what %s is unknown', (_, value) => expect(told(recorded({ value })).input?.kind).toBe('unknown'));
  it('nothing: no input at all', () => expect(told({}).input).toBeUndefined());
  it('of another place, or another standard, is none', () => {
    expect(told(recorded({ value: '95', place: 'elsewhere' })).input).toBeUndefined();
    expect(told(recorded({ value: '95', standard: 'nothing' })).input).toBeUndefined();
  });
  it.each<[string, Quantity | undefined, object]>([
    ['its value', q('95%'), { kind: 'known', value: '95' }],
    ['what is over it', q('trên 95%'), { kind: 'interval', low: '95', lowOpen: true }],
    ['in another unit', q('95 hộ'), { kind: 'unknown' }],
    ['in money', q('95 đồng'), { kind: 'unknown' }],
    ['unknown', undefined, { kind: 'unknown' }],
  ])('a figure: %s', (_, figure, input) =>
    expect(told(recorded({ value: undefined, figure: 'measure:m @city' }), {}, figure).input).toMatchObject(input),
  );
  it('what the office holds for likely stands beside it', () => {
    expect(told(recorded({ value: undefined, likely: '90' })).likely).toMatchObject({ value: '90' });
    expect(told(recorded({ value: undefined, likely: 'x' })).likely).toBeUndefined();
    expect(told(recorded({ value: undefined })).likely).toBeUndefined();
  });
});

describe('a trial', () => {
  const change = (value: string) => ({ changes: [{ standard: SHARE.id, value }] });
  it('takes the place of what is on record, and of what is likely', () => {
    const { input, likely } = told(recorded({ value: '95', likely: '90' }), change('80'));
    expect(input).toEqual({ kind: 'known', value: '80' });
    expect(likely).toBeUndefined();
  });
  it('of several the last', () =>
    expect(
      told(recorded({ value: '95' }), { changes: [...change('80').changes, ...change('70').changes] }).input,
    ).toEqual({ kind: 'known', value: '70' }));
  it('that is empty says unknown', () =>
    expect(told(recorded({ value: '95' }), change('')).input?.kind).toBe('unknown'));
  it.each([
    ['nhiều', 'input.not-a-number'],
    ['101', 'input.above-possible'],
  ])('of %s is refused at its standard: %s', (value, code) =>
    expect(asked(recorded({ value: '95' }), change(value))).toMatchObject({
      ok: false,
      problems: [{ code, where: { field: SHARE.id } }],
    }),
  );
  it('of another standard changes nothing here', () =>
    expect(told(recorded({ value: '95' }), { changes: [{ standard: 'nothing', value: '1' }] }).input).toMatchObject({
      value: '95',
    }));
});

it.each([
  ['%', '%', true],
  ['%', 'hộ', false],
  ['people', 'người', true],
  ['people', 'hộ', false],
  ['people/km2', 'người/km²', true],
  ['km/km2', 'km/km²', true],
  ['m2/person', 'm²/người', true],
  ['m2/person', 'm²', false],
  ['works', 'công trình', true],
  ['works', '%', false],
  ['works', 'đồng', false],
  [undefined, 'hộ', true],
  [undefined, '%', false],
])('a standard in %s takes a figure in %s: %s', (unit, given, expected) =>
  expect(fitsUnit({ ...SHARE, unit } as never, given)).toBe(expected),
);

describe('the law as the workspace holds it', () => {
  it('the pack that is asked for, or the one in force on the day, or none', () => {
    expect(packOf(seen({}), '111-2025')?.id).toBe('111-2025');
    expect(packOf(seen({}), 'nothing')).toBeUndefined();
    expect(packOf(seen({}, '1990-01-01'), undefined)).toBeUndefined();
    expect(packOf(seen({}), undefined)?.id).toBeDefined();
  });
  it('each without corrections is as it ships', () => {
    for (const { pack, shipped, corrections, problems } of heldPacks(seen({})))
      expect([pack === shipped || JSON.stringify(pack) === JSON.stringify(shipped), corrections, problems]).toEqual([
        true,
        [],
        [],
      ]);
  });
  it('a correction that does not fit leaves the pack as it ships, and says so', () => {
    const [bad] = heldPacks(
      seen({ correction: [{ id: 'c', pack: '111-2025', path: 'no.such.path', value: '1' }] }),
    ).filter(({ shipped }) => shipped.id === '111-2025');
    expect(bad?.problems.length).toBeGreaterThan(0);
    expect(bad?.pack).toBe(bad?.shipped);
  });
  it('of what holds for a city only what the pack knows', () => {
    const [reduction] = PACK.reductions;
    const urban = {
      reductions: [reduction?.id ?? '', 'of another pack'],
      notConsidered: [SHARE.id, 'of another pack'],
      adminUnits: 3,
    };
    expect(cityContext(PACK, urban as never)).toEqual({
      reductions: reduction ? [reduction.id] : [],
      notConsidered: [SHARE.id],
      adminUnits: 3,
    });
    expect(cityContext(PACK, undefined)).toEqual({ reductions: [], notConsidered: [] });
  });
});

describe('the day that evidence is of', () => {
  const DATED = { document: [{ id: 'd', kind: 'report', date: '2024-03', cutoff: undefined }] };
  const of = (document: object, more: object = {}) =>
    told({
      ...recorded({ value: '95', source: { document: 'd', at: 'I' }, ...more }),
      document: [{ ...DATED.document[0], ...document }] as never,
    }).input?.evidence?.date;
  it.each<[string, object, object, string | undefined]>([
    ['is that of the input itself', { cutoff: '2024-05-31' }, { since: '2024-04' }, '2024-04-30'],
    ['or the day up to which the document tells', { cutoff: '2024-05-31' }, {}, '2024-05-31'],
    ['or the last day on which it can have been issued', {}, {}, '2024-03-31'],
    ['and none where nobody has said', { date: undefined }, {}, undefined],
  ])('%s', (_, document, more, date) => expect(of(document, more)).toBe(date));
});

describe('the sheet of a place', () => {
  const sheet = (asOf: string, given: GivenRecords, question: object = {}) =>
    scoreCity(seen(given, asOf), { place: 'city', pack: PACK, classId: 'II', ...question }, () => undefined);
  const state = (asOf: string, urban: object = {}): string | undefined => {
    const found = sheet(asOf, {
      ...recorded({ value: '95', since: '2025-06-30' }),
      urban: [{ place: 'city', ...urban }] as never,
    });
    return found.ok ? found.value.standards.find(({ id }) => id === SHARE.id)?.evidence.state : undefined;
  };
  it.each<[string, string, object, string]>([
    ['not there the day before it is of', '2025-06-29', {}, 'no-input'],
    ['on the day', '2025-06-30', {}, 'current'],
    ['after 366 days', '2026-07-01', {}, 'current'],
    ['after 367 days', '2026-07-02', {}, 'old'],
    ['after as many days as the office allows', '2025-07-10', { evidenceDays: 10 }, 'current'],
    ['after a day more', '2025-07-11', { evidenceDays: 10 }, 'old'],
    ['after more than a year, where the office allows it', '2027-06-29', { evidenceDays: 730 }, 'current'],
  ])('evidence is %s', (_, asOf, urban, expected) => expect(state(asOf, urban)).toBe(expected));
  it('a class that the law does not know, or an input that is tried and cannot be read, is refused', () => {
    expect(sheet('2026-06-30', {}, { classId: 'IX' })).toMatchObject({ ok: false });
    expect(sheet('2026-06-30', {}, { changes: [{ standard: SHARE.id, value: 'x' }] })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.not-a-number', where: { field: SHARE.id } }],
    });
  });
  it('of a class that it does not know no input is read', () =>
    expect(asked(recorded({ value: '95' }), { classId: 'IX' })).toMatchObject({ ok: true, value: { inputs: {} } }));
});
