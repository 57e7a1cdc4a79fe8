import { expect, it } from 'vitest';
import { q, type GivenRecords } from '#testing/records.ts';
import { told } from '#testing/told.ts';

const BASE: GivenRecords = { objective: [{ id: 'p/1', kind: 'task' }], work: [{ id: 'w', objective: 'p/1' }] };
const STATED = { status: 'ongoing' };

it('progress is a work’s or an objective’s, one of them', () => {
  expect(
    told({
      ...BASE,
      progress: [
        { id: 'a', work: 'w', ...STATED },
        { id: 'b', objective: 'p/1', ...STATED },
      ],
    }),
  ).toEqual([]);
  expect(told({ ...BASE, progress: [{ id: 'a', ...STATED }] })).toEqual(['belonging.none progress/a work']);
  expect(told({ ...BASE, progress: [{ id: 'a', work: 'w', objective: 'p/1', ...STATED }] })).toEqual([
    'belonging.both progress/a objective',
  ]);
});
it('an obstacle and a gift belong to something', () => {
  expect(told({ ...BASE, obstacle: [{ id: 'a' }] })).toEqual(['belonging.none obstacle/a work']);
  expect(told({ ...BASE, contribution: [{ id: 'a' }] })).toEqual(['belonging.none contribution/a objective']);
  expect(
    told({
      ...BASE,
      obstacle: [{ id: 'a', work: 'w' }],
      contribution: [
        { id: 'a', objective: 'p/1' },
        { id: 'b', work: 'w' },
      ],
    }),
  ).toEqual([]);
});
it('money may be the programme’s as a whole', () =>
  expect(told({ funding: [{ id: 'a', amount: q('1 tỷ đồng') }] })).toEqual([]));
it('a record of progress or a task that says nothing is none', () => {
  expect(told({ ...BASE, progress: [{ id: 'a', work: 'w' }] })).toEqual(['record.empty progress/a ']);
  expect(
    told({
      ...BASE,
      progress: [
        { id: 'a', work: 'w', statement: 'đang thi công' },
        { id: 'b', work: 'w', expectedFinish: '2024' },
      ],
    }),
  ).toEqual([]);
  expect(told({ task: [{ id: 't' }] })).toEqual(['record.empty task/t statements']);
  expect(told({ task: [{ id: 't', statements: ['làm'] }] })).toEqual([]);
});
it('only a cause explains, and only a limit is explained', () => {
  const findings = (of: string, kind = 'cause') => ({
    finding: [
      { id: 'l', kind: 'limit' },
      { id: 's', kind: 'strength' },
      { id: 'f', kind, of },
    ],
  });
  expect(told(findings('l'))).toEqual([]);
  expect(told(findings('s'))).toEqual(['finding.of finding/f of']);
  expect(told(findings('l', 'recommendation'))).toEqual(['finding.of finding/f of']);
});
it('an observation without a value says why: nothing known is not the same as not applicable', () => {
  const one = (more: object) =>
    told({
      measure: [{ id: 'm', unit: 'ha' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', ...more }],
    });
  expect(one({ value: q('1 ha') })).toEqual([]);
  expect(one({ note: 'địa bàn không có ruộng' })).toEqual([]);
  expect(one({})).toEqual(['observation.no-value observation/m@city#2022/actual value']);
});
