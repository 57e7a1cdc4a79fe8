import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, shippedPack, shippedPacks } from '#testing/packs.ts';
import { decimalOfRational } from '#core/number/rational.ts';
import { writePlainDecimal } from '#core/number/decimal.ts';
import { scoreUnit } from '#core/urban-class/score.ts';
import type { Input } from '#core/urban-class/input.ts';
import { writeScoreAnswer } from '#core/urban-class/table-answer.ts';
import { scoreFile } from '#app/urban-class/score-file.ts';
import { seeded } from '#testing/seeded.ts';

const request = { file: 'units.csv', pack: '111-2025', classId: 'II' };
const IDS = Object.keys(ALL_MINIMA);
const cellOf = (input: Input | undefined): string => (input?.kind === 'known' ? input.value : input?.kind === 'level' ? input.level : '');
const MINIMA = IDS.map((id) => cellOf(ALL_MINIMA[id])).join(',');

const answer = (text: string) => {
  const scored = scoreFile(shippedPacks, { ...request, text });
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return JSON.parse(writeScoreAnswer(scored.value)) as { units: readonly Record<string, unknown>[] };
};
const refusals = (text: string, change: object = {}) => {
  const scored = scoreFile(shippedPacks, { ...request, text, ...change });
  return scored.ok ? [] : scored.problems.map(({ code, where }) => [code, where.line, where.field]);
};

describe('the answer', () => {
  test('has exactly the promised fields', () => {
    const { units } = answer('id,name,2A.I.01,2A.III.08\nbk,Bắc Kạn,,77\n');
    expect(units[0]).toMatchObject({
      id: 'bk', verdict: 'open', total: { min: 0, max: 97 },
      criteria: [{ id: 'I', points: { min: 0, max: 15 }, verdict: 'open' }, { id: 'II', points: { min: 0, max: 20 }, verdict: 'open' }, { id: 'III', points: { min: 0, max: 62 }, verdict: 'open' }],
    });
    expect(Object.keys(units[0] ?? {})).toEqual(['id', 'verdict', 'total', 'criteria', 'standards']);
    const standards = units[0]?.['standards'] as readonly object[];
    expect(standards).toHaveLength(23);
    expect(standards[7]).toEqual({ id: '2A.III.08', input: 77, points: { min: 0, max: 0 }, status: 'below' });
    expect(standards[0]).toEqual({ id: '2A.I.01', input: null, points: { min: 0, max: 7 }, status: 'open' });
  });

  test('all minima pass at exactly 75', () => {
    expect(answer(`id,${IDS.join(',')}\na,${MINIMA}\n`).units[0]).toMatchObject({ verdict: 'passes', total: { min: 75, max: 75 } });
  });

  test('class I counts the standards that are met', () => {
    const scored = scoreFile(shippedPacks, { ...request, classId: 'I', text: 'id,1.I.01,1.I.02\nx,có,3\n' });
    expect(scored.ok && JSON.parse(writeScoreAnswer(scored.value)).units[0].total).toEqual({ min: 2, max: 15 });
  });

  test('is the same as the sheet, unit by unit', () => {
    const random = seeded(7);
    const rows = Array.from({ length: 60 }, (_row, index) => ({ id: `u${index}`, cells: IDS.map((id) => (random.chance(0.15) ? '' : ALL_MINIMA[id]?.kind === 'level' ? cellOf(ALL_MINIMA[id]) : (Number(cellOf(ALL_MINIMA[id])) * (0.9 + random.next() * 0.2)).toFixed(2).replace(/^1\d\d\.\d+$/, '100'))) }));
    const { units } = answer([`id,${IDS.join(',')}`, ...rows.map(({ id, cells }) => [id, ...cells].join(','))].join('\n'));
    for (const [index, { cells }] of rows.entries()) {
      const inputs = Object.fromEntries(cells.flatMap((cell, at): readonly (readonly [string, Input])[] => (cell === '' ? [] : [[IDS[at] ?? '', ALL_MINIMA[IDS[at] ?? '']?.kind === 'level' ? { kind: 'level', level: cell } : { kind: 'known', value: cell }]])));
      const sheet = scoreUnit(shippedPack('111-2025'), 'II', inputs);
      if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
      const { min, max } = sheet.value.total.points;
      expect(units[index]).toMatchObject({ verdict: sheet.value.verdict, total: { min: Number(writePlainDecimal(decimalOfRational(min, 10))), max: Number(writePlainDecimal(decimalOfRational(max, 10))) } });
    }
  });
});

describe('files as offices have them', () => {
  test('semicolons, decimal commas, a byte order mark, Windows lines', () => {
    expect(answer('\uFEFFid;2A.III.08;2A.II.03\r\na;95,5;250.000\r\n').units[0]).toMatchObject({ standards: expect.arrayContaining([{ id: '2A.III.08', input: 95.5, points: { min: 2.55, max: 2.55 }, status: 'reached' }, { id: '2A.II.03', input: 250000, points: { min: 5.75, max: 5.75 }, status: 'reached' }]) });
  });
  test('quoted decimal commas between commas', () => {
    expect(answer('id,2A.III.08\na,"95,5"\n').units[0]).toMatchObject({ total: { min: 2.55 } });
  });
});

describe('what is wrong is refused with file, line, column and reason', () => {
  test.each([
    ['an impossible percentage', 'id,2A.III.08\na,95\nb,101\n', [['input.above-possible', 3, '2A.III.08']]],
    ['a negative value', 'id,2A.II.03\na,-5\n', [['input.negative', 2, '2A.II.03']]],
    ['an unknown column', 'id,2A.III.08,2A.III.99\na,1,2\n', [['table.unknown-column', 1, '2A.III.99']]],
    ['a repeated column', 'id,2A.III.08,2A.III.08\na,1,2\n', [['table.repeated-column', 1, '2A.III.08']]],
    ['a repeated unit', 'id,2A.III.08\na,1\nb,2\na,3\n', [['table.repeated-id', 4, 'id']]],
    ['a unit without id', 'id,2A.III.08\n,1\n', [['table.no-id', 2, 'id']]],
    ['no id column', 'unit,2A.III.08\na,1\n', [['table.no-id-column', 1, 'unit']]],
    ['a doubtful number', 'id,2A.II.03\na,1.500\n', [['input.ambiguous-number', 2, '2A.II.03']]],
    ['a word for a number', 'id,2A.II.03\na,many\n', [['input.not-a-number', 2, '2A.II.03']]],
    ['an unknown level', 'id,2A.I.01\na,galactic\n', [['input.unknown-level', 2, '2A.I.01']]],
    ['too few cells', 'id,2A.I.01,2A.II.03\na,vùng\n', [['table.wrong-cell-count', 2, undefined]]],
    ['an empty file', '', [['table.empty', undefined, undefined]]],
    ['broken quotes', 'id,2A.II.03\na,"5\n', [['file.syntax', 2, undefined]]],
    ['all at once', 'id,2A.III.08\na,-1\na,101\n', [['input.negative', 2, '2A.III.08'], ['table.repeated-id', 3, 'id'], ['input.above-possible', 3, '2A.III.08']]],
  ] as const)('%s', (_title, text, expected) => expect(refusals(text)).toEqual(expected));

  test('a level that is not on the scale is told with those that are', () => {
    const scored = scoreFile(shippedPacks, { ...request, text: 'id,2A.I.01\na,galactic\n' });
    expect(scored.ok ? [] : scored.problems.map(({ data }) => data)).toMatchObject([{ level: 'galactic', known: expect.arrayContaining(['provincial (cấp tỉnh)']) as unknown }]);
  });

  test('an unknown pack, an unknown class', () => {
    expect(refusals('id\na\n', { pack: '99-2099' })).toEqual([['pack.unknown', undefined, undefined]]);
    expect(refusals('id\na\n', { classId: 'VI' })).toEqual([['class.unknown', undefined, undefined]]);
  });
  test('the 49 standards that nobody has read are no column', () => {
    expect(refusals('id,26.V.*\na,1\n', { pack: '26-2022' })).toEqual([['table.column-without-standard', 1, '26.V.*'], ]);
  });
});
