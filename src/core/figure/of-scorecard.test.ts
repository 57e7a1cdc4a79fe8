import { describe, expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { scorecards } from '#core/query/scorecards.ts';
import { q, view as viewOf, type GivenRecords } from '#testing/records.ts';

const line = (id: string, more: object) => ({ id, scorecard: 's', most: q('10 điểm'), way: 'share', ...more });
const grades = [
  { name: 'tốt', from: q('80 điểm') },
  { name: 'khá', from: q('60 điểm') },
];
const given = (lines: readonly object[], more: GivenRecords = {}): GivenRecords => ({
  agency: [{ id: 'office', name: 'Văn phòng' }],
  measure: [{ id: 'm', unit: '%' }],
  observation: [
    { measure: 'm', place: 'city', period: '2022', value: q('50%') },
    { measure: 'm', place: 'city', period: '2023', value: q('90%') },
  ],
  scorecard: [{ id: 's', agency: 'office', period: '2022', grades }],
  scoreline: lines as NonNullable<GivenRecords['scoreline']>,
  ...more,
});
const DAY = '2024-06-30';
const figure = (records: GivenRecords, text: string, asOf = DAY): Figure => {
  const address = parseAddress(text);
  const found = address.ok ? evaluateFigure(viewOf(records, asOf), address.value) : address;
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

describe('a criterion', () => {
  it('has its points by the figure that proves it, which stands in its trace', () => {
    const points = figure(given([line('a', { evidence: 'measure:m @city' })]), 'scoreline:a points');
    expect([points.value, points.state, points.parts.length]).toEqual([q('5 điểm'), 'known', 1]);
  });
  it('is of the period of its sheet: what came later changes nothing', () => {
    const records = given([line('a', { evidence: 'measure:m @city' })]);
    expect(figure(records, 'scoreline:a points', '2022-12-31').value).toEqual(q('5 điểm'));
    expect(figure(records, 'scoreline:a points', '2024-01-01').value).toEqual(q('5 điểm'));
    const next = { ...records, scorecard: [{ id: 's', agency: 'office', period: '2023', grades }] };
    expect(figure(next, 'scoreline:a points').value).toEqual(q('9 điểm'));
  });
  it('has none, and says what is missing, where its proof has no value', () => {
    const points = figure(given([line('a', { evidence: 'measure:m @city #2021' })]), 'scoreline:a points');
    expect([points.value, points.state, points.missing.length]).toEqual([undefined, 'absent', 1]);
  });
  it('names itself as missing where it has no proof, or one of another unit', () => {
    expect(figure(given([line('a', {})]), 'scoreline:a points').missing).toEqual(['a']);
    const other = line('a', { evidence: 'measure:m @city', goal: q('5 xã') });
    expect(figure(given([other]), 'scoreline:a points').missing).toEqual(['a']);
  });
  it('names itself as missing where its proof is on record no more, and the sheet stands', () => {
    const records = given([line('a', { evidence: 'objective:closed statement-count' }), line('b', { way: 'told' })]);
    expect(figure(records, 'scoreline:a points').missing).toEqual(['a']);
    expect(figure(records, 'scorecard:s points').state).toBe('incomplete');
  });
  it('that proves itself is refused', () => {
    const records = given([line('a', { evidence: 'scorecard:s points' })]);
    expect(() => figure(records, 'scorecard:s points')).toThrow('figure.circular');
  });
  it('that does not apply has no points and lacks none', () => {
    const points = figure(given([line('a', { excused: 'không có' })]), 'scoreline:a points');
    expect([points.state, points.missing]).toEqual(['not-applicable', []]);
  });
});

const told = (id: string, most: string, points: string | undefined, more: object = {}) =>
  line(id, {
    way: 'told',
    most: q(`${most} điểm`),
    ...(points !== undefined && { told: q(`${points} điểm`) }),
    ...more,
  });

describe('a sheet', () => {
  it('is the sum of its criteria, each a part of it', () => {
    const total = figure(given([told('a', '60', '55'), told('b', '40', '30,5')]), 'scorecard:s points');
    expect([total.value, total.state, total.parts.length]).toEqual([q('85,5 điểm'), 'known', 2]);
  });
  it('is incomplete while a criterion has no points, and tells between what it lies', () => {
    const records = given([told('a', '60', '55'), told('b', '40', undefined)]);
    expect([figure(records, 'scorecard:s points').state, figure(records, 'scorecard:s points').missing]).toEqual([
      'incomplete',
      ['b'],
    ]);
    expect(figure(records, 'scorecard:s least').value).toEqual(q('55 điểm'));
    expect(figure(records, 'scorecard:s best').value).toEqual(q('95 điểm'));
  });
  it('of another sheet’s criteria takes none', () => {
    const records = given([told('a', '60', '55'), told('b', '40', '40', { scorecard: 't' })]);
    const both = {
      ...records,
      scorecard: [...(records.scorecard ?? []), { id: 't', agency: 'office', period: '2022' }],
    };
    expect(figure(both, 'scorecard:s points').value).toEqual(q('55 điểm'));
  });
  it('without criteria has no points, which are not nought', () => {
    expect(figure(given([]), 'scorecard:s points').state).toBe('not-applicable');
  });
  it('knows no other question', () => {
    expect(() => figure(given([]), 'scorecard:s most')).toThrow('figure.property');
    expect(() => figure(given([told('a', '1', '1')]), 'scoreline:a least')).toThrow('figure.property');
  });
});

describe('its grade', () => {
  const gradeOf = (lines: readonly object[]) => {
    const view = viewOf(given(lines), DAY);
    const [programme] = view.all('programme');
    if (!programme) throw new Error('no programme');
    return scorecards({ view, programme }).map(({ settled, missing }) => [
      settled ? (settled.grade ?? 'below') : undefined,
      missing,
    ]);
  };
  it('is told where nothing can change it', () => {
    expect(gradeOf([told('a', '100', '80')])).toEqual([['tốt', 0]]);
    expect(gradeOf([told('a', '100', '79,99')])).toEqual([['khá', 0]]);
    expect(gradeOf([told('a', '95', '80'), told('b', '5', undefined)])).toEqual([['tốt', 1]]);
  });
  it('is none where less is reached than any asks for', () => {
    expect(gradeOf([told('a', '100', '59,99')])).toEqual([['below', 0]]);
    expect(gradeOf([told('a', '98', '50'), told('b', '2', undefined)])).toEqual([['below', 1]]);
  });
  it('is left open where what is missing decides', () => {
    expect(gradeOf([told('a', '90', '75'), told('b', '10', undefined)])).toEqual([[undefined, 1]]);
    expect(gradeOf([])).toEqual([[undefined, 0]]);
  });
});
