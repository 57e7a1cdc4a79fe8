import { expect, it } from 'vitest';
import { checkUnique } from '#core/rules/check-unique.ts';
import { checkScorecards } from '#core/rules/check-scorecards.ts';
import { makeDraft } from '#core/subjects/subjects.ts';
import { q } from '#testing/records.ts';

const problems = (record: object) =>
  checkScorecards([makeDraft('scoreline', 'l', { most: q('10 điểm'), way: 'told', ...record }, 'p')]).map(
    ({ code, where }) => `${code} ${where.field}`,
  );

it.each([
  [{}, []],
  [{ told: q('0 điểm') }, []],
  [{ told: q('10 điểm') }, []],
  [{ told: q('10,01 điểm') }, ['score.over-most told']],
  [{ told: q('-1 điểm') }, ['score.unit told']],
  [{ told: q('10%') }, ['score.unit told']],
  [{ most: q('10 xã') }, ['score.unit most']],
  [{ way: 'each' }, ['score.each-needed each']],
  [{ way: 'each', each: q('1 điểm') }, []],
  [{ way: 'each', each: q('1 lần') }, ['score.unit each']],
  [{ way: 'share' }, []],
])('%j: %j', (record, expected) => expect(problems(record)).toEqual(expected));

it('grades begin at points', () => {
  const sheet = makeDraft('scorecard', 's', { grades: [{ name: 'tốt', from: q('80%') }] }, 'p');
  expect(checkScorecards([sheet])).toEqual([
    { code: 'score.unit', where: { record: 'scorecard/s', field: 'grades[0].from' }, data: { unit: '%' } },
  ]);
});

const SHEET = { agency: 'u', period: '2026', grades: [] };
it.each([
  ['the same again', {}, ['score.sheet-twice scorecard/t period']],
  ['of another period', { period: '2027' }, []],
  ['of a quarter of it', { period: '2026-Q1' }, []],
  ['of another agency', { agency: 'v' }, []],
  ['under other rules', { rules: 'hd-36' }, []],
  ['of one line', { audience: 'party' }, []],
] as const)('of two sheets of one agency the second is %s', (_, record, expected) => {
  const sheets = [makeDraft('scorecard', 's', SHEET, 'p'), makeDraft('scorecard', 't', { ...SHEET, ...record }, 'p')];
  expect(checkUnique(sheets).map(({ code, where }) => `${code} ${where.record} ${where.field}`)).toEqual(expected);
});
