import { addressFrom } from '#testing/figures.ts';
import { describe, expect, it } from 'vitest';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const codes = (given: GivenRecords): readonly string[] =>
  findRemarks(view(given), 'p').map((remark) => `${remark.code} ${remark.id}`);
const TARGET = {
  id: 'p/2.4',
  kind: 'target',
  target: { relation: 'at-least', value: q('100 ha'), extent: 'area', stage: 'cleared' },
};

describe('remarks', () => {
  it('a day before the resolution was passed; a day long after the last fact', () => {
    const programme = [{ id: 'p', short: 'Nghị quyết 1', resolution: 'd' }];
    const at = (day: string, since: string) =>
      findRemarks(
        view(
          {
            programme,
            document: [{ id: 'd', kind: 'resolution', date: '2021-04-20' }],
            work: [{ id: 'w' }],
            progress: [{ id: 'w.p', work: 'w', started: since, status: 'ongoing' }],
          },
          day,
        ),
        'p',
      ).map(({ code, data }) => [code, data]);
    expect(at('2021-04-19', '2021-04-01')).toEqual([['programme.before-resolution', { day: '2021-04-19' }]]);
    expect(at('2021-04-20', '2021-04-01')).toEqual([]);
    expect(at('2023-05-31', '2023-02-28')).toEqual([]);
    expect(at('2023-05-31', '2023-02-27')).toEqual([['programme.stale', { day: '2023-02-27', asOf: '2023-05-31' }]]);
  });
  it('a target answered by a result of another kind', () => {
    const found = findRemarks(
      view({
        objective: [TARGET],
        work: [{ id: 'cluster', objective: 'p/2.4' }],
        progress: [{ id: '1', work: 'cluster', status: 'proposed' }],
        extent: [{ id: 'e', work: 'cluster', extent: 'area', stage: 'registered', value: q('khoảng 70 ha') }],
      }),
      'p',
    );
    expect(found[0]).toMatchObject({
      code: 'target.other-kind',
      figures: ['objective:p/2.4 target', 'work:cluster extent[extent=area,stage=registered]'].map(addressFrom),
      data: { wanted: 'cleared', found: 'registered' },
    });
  });
  it('a target that nothing answers, and an objective on which all are silent', () =>
    expect(codes({ objective: [TARGET] })).toEqual(['target.no-result p/2.4', 'objective.silent p/2.4']));
  it('a target answered in kind gives no remark', () => {
    expect(
      codes({
        objective: [TARGET],
        work: [{ id: 'c', objective: 'p/2.4' }],
        progress: [{ id: '1', work: 'c', status: 'ongoing' }],
        extent: [{ id: 'e', work: 'c', extent: 'area', stage: 'cleared', value: q('10 ha') }],
      }),
    ).toEqual([]);
  });
  it('a total without parts', () =>
    expect(codes({ claim: [{ id: 'all', value: q('trên 500 tỷ đồng'), formula: 'sum' }] })).toEqual([
      'claim.no-parts all',
    ]));
  it('parts that do not add up, and parts that do', () => {
    const contribution = [{ id: 'panels', pledged: q('100 panô'), delivered: q('40 panô'), underway: q('50 panô') }];
    const claim = (value: string) => ({
      id: 'c',
      value: q(value),
      formula: 'sum',
      parts: ['contribution:panels delivered', 'contribution:panels underway'],
    });
    expect(codes({ contribution, claim: [claim('100 panô')] })).toEqual(['claim.differs c']);
    expect(codes({ contribution, claim: [claim('90 panô')] })).toEqual([]);
    expect(codes({ contribution, claim: [claim('trên 80 panô')] })).toEqual([]);
    expect(codes({ contribution, claim: [claim('trên 95 panô')] })).toEqual(['claim.differs c']);
  });
  it('a share whose whole is not on file', () => {
    const given: GivenRecords = {
      measure: [{ id: 'revenue', unit: 'đồng', aggregation: 'none' }],
      observation: [{ measure: 'revenue', place: 'city', period: '2022', kind: 'actual', value: q('153,1 tỷ đồng') }],
      claim: [
        {
          id: 'share',
          value: q('81%'),
          formula: 'share',
          parts: ['measure:revenue @city #2022', 'measure:revenue plan @city #2022'],
        },
      ],
    };
    expect(codes(given)).toEqual(['claim.part-missing share', 'measure.no-definition revenue']);
  });
  it('measures without a definition: few by themselves, many together; a question is asked by itself', () => {
    const measures = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id, unit: 'hộ' }));
    const told = (given: readonly object[]): readonly string[] => codes({ measure: given as never });
    expect(told(measures('a', 'b'))).toEqual(['measure.no-definition a', 'measure.no-definition b']);
    expect(told(measures('a', 'b', 'c'))).toEqual(['measure.no-definition a']);
    expect(told([...measures('a', 'b', 'c', 'd'), { id: 'q', unit: 'hộ', openQuestion: 'Tính thế nào?' }])).toEqual([
      'measure.no-definition q',
      'measure.no-definition a',
    ]);
    expect(told([{ id: 'a', unit: 'hộ', definition: 'Hộ ở xã' }])).toEqual([]);
  });
  it('obstacles without an owner or a date; lifted ones are left alone', () => {
    expect(codes({ obstacle: [{ id: 'o' }, { id: 'l', since: '2022-01-01', lifted: '2022-06-01' }] })).toEqual([
      'obstacle.no-owner o',
      'obstacle.no-date o',
    ]);
  });
  it('an obstacle tells what it holds, for works may be held by the same', () => {
    const on = view({
      objective: [{ id: 'p/1', kind: 'task', short: 'Giao thông' }],
      work: [{ id: 'w', name: 'Cầu Đá', objective: 'p/1' }],
      obstacle: [
        { id: 'a', work: 'w', statement: 'thiếu vốn' },
        { id: 'b', objective: 'p/1', statement: 'thiếu vốn' },
      ],
    });
    expect(
      findRemarks(on, 'p')
        .filter(({ code }) => code === 'obstacle.no-date')
        .map(({ data }) => data['holds']),
    ).toEqual(['Cầu Đá', '1. Giao thông']);
  });
  it('works of which nobody has said how they stand', () =>
    expect(codes({ objective: [{ id: 'p/1', kind: 'task' }], work: [{ id: 'w', objective: 'p/1' }] })).toEqual([
      'work.no-status w',
    ]));
});
