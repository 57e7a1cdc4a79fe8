/** A decision on a remark is bound to its key: no two remarks of a programme share one. */
import { describe, expect, it } from 'vitest';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import {
  readRemarkKey,
  remark,
  remarkKey,
  remarksOnceKeyed,
  type Remark,
  type RemarkCode,
} from '#core/remark/remark.ts';
import { composeReport } from '#core/report/compose.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { reportRemarks } from '#core/report/remarks.ts';
import { asDay } from '#core/value/day.ts';
import { openLarge } from '#testing/large/opened.ts';
import { shippedPacks } from '#testing/packs.ts';
import { readTestProgramme } from '#testing/programmes/open.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { readSample, sampleRecords } from '#testing/sample.ts';

/** Of each report of each programme. */
const remarksOn = (seen: View): readonly (readonly Remark[])[] =>
  seen.all('programme').flatMap((programme) =>
    seen
      .all('report')
      .filter((one) => one.programme === programme.id)
      .map((template) => {
        const units = unitsIn(seen.records);
        return reportRemarks(seen, {
          programme,
          template,
          text: composeReport(seen, programme, template, units, 'layout'),
          outline: outlineReport(seen, programme, template, units),
          units,
          path: undefined,
          layout: { profile: { key: 'layout' } },
          workday: (day) => day,
          lawOf: seen.asOf,
        });
      }),
  );

const twice = (remarks: readonly Remark[]): readonly string[] =>
  [...Map.groupBy(remarks, remarkKey)].flatMap(([key, { length }]) => (length > 1 ? [`${length} ${key}`] : []));

/** Of each thing that may be remarked on a record several at once. */
const MANY: GivenRecords = {
  report: [
    {
      id: 'r',
      voice: 'Ủy ban',
      parts: [
        { part: 'results', title: 'Kết quả' },
        { part: 'assessment', title: 'Đánh giá' },
      ],
    },
  ],
  place: ['a', 'b'].map((id) => ({ id, kind: 'ward', name: `phường ${id}`, parent: 'city' })),
  agency: [
    { id: 'x', name: 'Phòng X ㎡', short: 'Phòng ㎡ X' },
    { id: 'y', name: 'Phòng Y' },
  ],
  objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ ㎡', statements: ['Làm ㎡'] }],
  measure: [
    { id: 'm', name: 'Số hộ', unit: 'hộ', aggregation: 'sum', parts: ['m1', 'm2'], objective: 'p/1' },
    { id: 'm1', unit: 'hộ', aggregation: 'sum', objective: 'p/1' },
    { id: 'm2', unit: 'hộ', aggregation: 'sum', objective: 'p/1' },
    { id: 's', unit: 'hộ', aggregation: 'sum', objective: 'p/1' },
  ],
  observation: ['2021', '2022'].flatMap((period) => [
    { measure: 'm', place: 'city', period, kind: 'actual', value: q('100 hộ') },
    { measure: 'm1', place: 'city', period, kind: 'actual', value: q('1 hộ') },
    { measure: 'm2', place: 'city', period, kind: 'actual', value: q('2 hộ') },
    { measure: 'm', place: 'city', period, kind: 'actual', value: q('90 hộ'), measurer: 'x' },
    { measure: 'm', place: 'city', period, kind: 'actual', value: q('80 hộ'), measurer: 'y' },
    { measure: 's', place: 'a', period, kind: 'actual', value: q('5 hộ') },
  ]),
  work: [{ id: 'w', name: 'Đường ㎡', objective: 'p/1' }],
  funding: ['2021', '2022'].flatMap((year) =>
    ['plan', 'disbursement'].map((kind) => ({
      id: `${kind}-${year}`,
      work: 'w',
      kind,
      year,
      capital: 'central',
      amount: q(kind === 'plan' ? '5 tỷ đồng' : '6 tỷ đồng'),
    })),
  ),
  extent: [
    ...['đường', 'hè'].flatMap((label) => [
      { id: `${label}-1`, label, extent: 'length', stage: 'done', value: q('9 km'), since: '2022-01-01' },
      { id: `${label}-2`, label, extent: 'length', stage: 'done', value: q('8 km'), since: '2022-06-01' },
    ]),
    { id: 'goal', extent: 'length', stage: 'goal', label: 'đường', value: q('5 km'), since: '2021-01-01' },
    { id: 'area', extent: 'area', stage: 'done', label: 'đường', value: q('5 ha'), since: '2021-01-01' },
    { id: 'area-goal', extent: 'area', stage: 'goal', label: 'đường', value: q('4 ha'), since: '2021-01-01' },
  ].map((one) => ({ ...one, work: 'w', source: { document: 'source', at: 'I' } })),
};

describe('no two remarks share a key', () => {
  it.each(['bac-kan', 'thanh-pho-mau'])('of the sample %s', async (name) => {
    const records = sampleRecords(await readSample(name));
    for (const day of ['2021-01-01', '2023-05-31', '2026-11-30'])
      for (const remarks of remarksOn(viewAsOf(wholeFacts(records), asDay(day), shippedPacks)))
        expect(twice(remarks)).toEqual([]);
  });
  it.each(['an-toan-phuong', 'chuyen-doi-so-tinh', 'dai-hoi-xa', 'nong-thon-moi-huyen', 'y-te-giao-duc-xa'])(
    'of the programme %s',
    async (name) => {
      const records = sampleRecords(await readTestProgramme(name));
      const all = remarksOn(viewAsOf(wholeFacts(records), asDay('2026-11-30'), shippedPacks));
      expect(all.length).toBeGreaterThan(0);
      for (const remarks of all) expect(twice(remarks)).toEqual([]);
    },
  );
  it('of a programme of many records', () => {
    const few = { works: 150, fundings: 900, observations: 3000, places: 6, documents: 30, outlines: false };
    for (const remarks of remarksOn(openLarge(few).view)) expect(twice(remarks)).toEqual([]);
  });
  it('of records on each of which several things are to be said', () => {
    const [remarks = []] = remarksOn(view(MANY, '2023-05-31'));
    const counts = Map.groupBy(remarks, ({ code, id }) => `${code} ${id}`);
    for (const several of [
      'measure.parts-differ m',
      'measure.told-otherwise m',
      'funding.paid-over-plan w',
      'extent.fell w',
      'extent.beyond-goal w',
    ])
      expect([several, counts.get(several)?.length ?? 0]).toEqual([several, expect.toSatisfy((n: number) => n > 1)]);
    expect(twice(remarks)).toEqual([]);
  });
});

describe('a decision under an older key', () => {
  const of = (code: RemarkCode, id: string, which?: string): Remark => ({
    ...remark(code, { ref: { subject: 'work', id } }, id),
    ...(which !== undefined && { of: which }),
  });
  const meant = (...remarks: readonly Remark[]) =>
    [...remarksOnceKeyed(remarks)].map(([key, one]) => [key, remarkKey(one)]);
  it('is on the one remark that it can mean', () =>
    expect(meant(of('extent.fell', 'w', 'e1'), of('extent.fell', 'x', 'e2'))).toEqual([
      ['remark:extent.fell/work/w', 'remark:extent.fell/work/w/e1'],
      ['remark:extent.fell/work/x', 'remark:extent.fell/work/x/e2'],
    ]));
  it('is on none of several', () =>
    expect(meant(of('extent.fell', 'w', 'e1'), of('extent.fell', 'w', 'e2'))).toEqual([]));
  it('is on none that never had such a key, nor on one that is of all records together', () =>
    expect(
      meant(of('measure.told-otherwise', 'w', 'a'), of('report.untold', 'w', 'b'), of('work.put-off', 'w')),
    ).toEqual([]));
});

describe('a remark on several records together', () => {
  const key = (...ids: readonly string[]) =>
    findRemarks(view({ task: ids.map((id, order) => ({ id, order: order + 1, statements: [id] })) }), 'p')
      .filter(({ code }) => code === 'task.unclear')
      .map(remarkKey);
  it('is another with one more, and the same in another order', () => {
    expect(key('a')).toHaveLength(1);
    expect(key('a', 'b')).not.toEqual(key('a'));
    expect(key('a', 'b')).toEqual(key('a', 'b'));
  });
});

it('a key is read again, whatever its record is called', () => {
  expect(readRemarkKey('remark:extent.fell/work/w/e1')).toEqual({
    code: 'extent.fell',
    subject: 'work',
    ids: ['w/e1', 'w'],
  });
  expect(readRemarkKey('remark:objective.silent/objective/p/2.1').ids).toEqual(['p/2.1', 'p']);
  expect(readRemarkKey('x')).toEqual({ code: 'x', subject: '', ids: [] });
});
