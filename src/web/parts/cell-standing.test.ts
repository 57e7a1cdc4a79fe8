/** What a cell says of its standing where one looks at more than what is approved. */
import { describe, expect, it } from 'vitest';
import type { FindIssued } from '#app/read/report/issued-with.ts';
import { viewWith } from '#core/collecting/submitted.ts';
import { measureAddress, sumAddress } from '#core/figure/build-address.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { reportingView } from '#testing/collecting.ts';
import { q } from '#testing/records.ts';
import { cellsIn } from '#web/parts/cell.ts';

const COLLECTION = { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', agencies: [], steps: [] };
const step = (name: string) => ({ step: name, by: 'A', at: '2026-07-04T02:00:00.000Z', cells: [] });
const WATER = measureAddress('water', { place: 'city', period: '2026-Q2' as never });
const BEFORE = measureAddress('water', { place: 'city', period: '2026-Q1' as never });
const PAID = sumAddress('funding', { kind: 'disbursement' });
const NONE: FindIssued = () => [];

const cellsOf = (agency: string, row: object, steps: readonly object[], issued: FindIssued = NONE) => {
  const approved = reportingView({
    collection: [COLLECTION],
    return: [{ collection: COLLECTION.id, agency, number: 1, steps }],
    cell: [{ return: `${COLLECTION.id}.${agency}.1`, by: 'A', field: 'value', ...row }],
  });
  const returned = viewWith(approved, 'returned');
  return cellsIn('vi', {
    view: viewWith(approved, 'submitted'),
    units: unitsOfMeasure(),
    standings: { approved, ...(returned !== approved && { returned }), issued },
  });
};
const water = { row: 'measure:water@city#2026-Q2', typed: '96', value: q('96%') };
const money = { row: 'money:school/central/2026/period', typed: '1 tỷ', value: q('1 tỷ đồng') };

describe('a cell', () => {
  it.each([
    ['sent', [step('sent')], { on: 'submitted' }],
    ['sent back', [step('sent'), step('returned')], { isReturned: true }],
    ['a draft', [], undefined],
    ['taken back', [step('sent'), step('taken-back')], undefined],
  ] as const)('of a value that is %s', (_, steps, standing) =>
    expect(cellsOf('kt', water, steps).at(WATER).standing).toEqual(standing),
  );
  it.each([
    ['sent', [step('sent')], { on: 'mixed' }],
    ['sent back', [step('sent'), step('returned')], { isReturned: true }],
  ] as const)('of a sum of which a part was %s', (_, steps, standing) =>
    expect(cellsOf('hd', money, steps).at(PAID).standing).toEqual(standing),
  );
  it('names the report that was issued with it, and none that printed another value or was put right', () => {
    const issue = { symbol: '12-BC' } as never;
    const told = (more: object) => () => [{ issue, printed: '95,5%', isSame: true, ...more }];
    const at = (issued: FindIssued) => cellsOf('kt', water, [], issued).at(BEFORE).standing;
    expect(at(told({}))).toEqual({ issued: '12-BC' });
    expect(at(told({ isSame: false }))).toBeUndefined();
    expect(at(told({ correctedBy: issue }))).toBeUndefined();
  });
  it('of what stands on what nobody approved is not issued', () => {
    const issued: FindIssued = () => [{ issue: { symbol: '12-BC' } as never, printed: '96%', isSame: true }];
    expect(cellsOf('kt', water, [step('sent')], issued).at(WATER).standing).toEqual({ on: 'submitted' });
  });
});
