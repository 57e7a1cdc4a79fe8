import { text } from 'node:stream/consumers';
import { formatAddress } from '#core/address/address.ts';
import { describe, expect, test } from 'vitest';
import { workAnswer } from '#core/query/work.ts';
import { mapWorks, worksAnswer, workLine, type WorksQuestion } from '#core/query/works.ts';
import { worksCsv } from '#app/read/tables/works-csv.ts';
import { shippedCalendar } from '#app/shipped.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { asDay } from '#core/value/day.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const CALENDAR = await shippedCalendar();
const PROCEDURES = {
  names: new Map([
    ['task', { vi: 'Nhiệm vụ', en: 'Task' }],
    ['approved', { vi: 'Phê duyệt', en: 'Approved' }],
  ]),
  all: [
    {
      id: 'planning',
      title: { vi: 'Quy hoạch', en: 'Planning' },
      validFrom: asDay('2010-01-01'),
      status: 'read' as const,
      source: 'x',
      steps: [
        { code: 'task', limits: [] },
        { code: 'approved', limits: [] },
      ],
    },
  ],
};

const programme = opened({
  place: [
    { id: 'ward', kind: 'ward', name: 'phường A', parent: 'city' },
    { id: 'street', kind: 'street', name: 'đường B', parent: 'ward' },
    { id: 'far', kind: 'street', name: 'đường xa' },
  ],
  boundary: [{ id: 'ward-line', place: 'ward' }],
  objective: [{ id: 'p/1' }, { id: 'p/1.1', parent: 'p/1' }, { id: 'p/2' }],
  agency: [{ id: 'ministry', name: 'Bộ' }],
  document: [
    { id: 'basis', kind: 'resolution' },
    { id: 'decision', kind: 'decision', symbol: '1/QĐ-UBND' },
  ],
  work: [
    {
      id: 'school',
      name: 'Trường học',
      kind: 'infrastructure',
      sector: 'school',
      objective: 'p/1.1',
      places: ['street'],
      basis: ['basis'],
    },
    { id: 'road', name: 'Đường', kind: 'infrastructure', sector: 'road', objective: 'p/2', places: ['far'] },
    { id: 'plan', name: 'Quy hoạch', kind: 'planning', sector: 'zoning-plan', objective: 'p/1', procedure: 'planning' },
    { id: 'lane', name: 'Nhánh', kind: 'infrastructure', sector: 'road', objective: 'p/2', partOf: 'road' },
  ],
  progress: [
    { id: 'a', work: 'school', status: 'ongoing', expectedFinish: '2023-05-01', statement: 'đang xây' },
    { id: 'b', work: 'road', status: 'completed', completed: '2022-06' },
  ],
  funding: [{ id: 'f', work: 'school', kind: 'total', capital: 'city', amount: q('khoảng 5 tỷ đồng') }],
  obstacle: [{ id: 'o', work: 'plan', statement: 'chưa có tài trợ', owner: 'ministry' }],
  step: [{ id: 's', work: 'plan', step: 'approved', state: 'done', on: '2022-11-18', decision: 'decision' }],
});
const ids = (question: WorksQuestion): readonly string[] =>
  worksAnswer(programme, question).works.map((work) => work.id);

describe('the list of works', () => {
  test('stands in the order of the objectives', () => expect(ids({})).toEqual(['plan', 'school', 'lane', 'road']));
  test.each<[WorksQuestion, readonly string[]]>([
    [{ objective: 'p/1' }, ['plan', 'school']],
    [{ status: 'completed' }, ['lane', 'road']],
    [{ status: 'unknown' }, ['plan']],
    [{ kind: 'planning' }, ['plan']],
    [{ sector: 'road' }, ['lane', 'road']],
    [{ place: 'street' }, ['school']],
    [{ text: 'truong' }, ['school']],
    [{ text: 'dang xay' }, ['school']],
    [{ trouble: 'late' }, ['school']],
    [{ trouble: 'stuck' }, ['plan']],
    [{ missing: 'finish' }, ['plan', 'lane']],
    [{ missing: 'funding' }, ['plan', 'lane', 'road']],
    [{ missing: 'owner', objective: 'p/1' }, ['plan', 'school']],
    [{ status: 'completed', objective: 'p/1' }, []],
  ])('is filtered by %j', (question, found) => expect(ids(question)).toEqual(found));
  test('counts what the filters name, a part with its whole as one; words are not counted', () => {
    expect(worksAnswer(programme, { sector: 'road' }).count?.value?.amount).toBe('1');
    expect([worksAnswer(programme, { text: 'x' }).count, worksAnswer(programme, { missing: 'owner' }).count]).toEqual([
      undefined,
      undefined,
    ]);
    expect(worksAnswer(programme, { sector: 'road' }).countOf('completed')?.address.filters).toContainEqual({
      key: 'status',
      value: 'completed',
    });
  });
  test('offers what the works of the programme have: states, kinds, sectors, nodes and places above them', () => {
    const { statuses, kinds, sectors, objectives, places } = worksAnswer(programme, {});
    expect({ statuses, kinds, sectors }).toEqual({
      statuses: ['completed', 'ongoing', 'unknown'],
      kinds: ['infrastructure', 'planning'],
      sectors: ['road', 'school', 'zoning-plan'],
    });
    expect(objectives.map((one) => one.id)).toEqual(['p/1', 'p/1.1', 'p/2']);
    expect(places.map((one) => one.name)).toEqual(['đường B', 'đường xa', 'phường A', 'thành phố']);
  });
  test('offers nothing of another programme', () => {
    const { works, statuses, objectives, places } = worksAnswer(opened({ work: [{ id: 'w', programme: 'q' }] }), {});
    expect([works, statuses, objectives, places]).toEqual([[], [], [], []]);
  });
  test.each<[string, object, readonly string[]]>([
    ['on a day that is past', { expectedFinish: '2023-05-01' }, ['late']],
    ['in a month that is past: no days are told', { expectedFinish: '2023-04' }, []],
    ['on a day that has not come', { expectedFinish: '2023-05-31' }, []],
  ])('a work due %s', (_, more, told) => {
    const at = opened({ work: [{ id: 'w' }], progress: [{ id: 'a', work: 'w', status: 'ongoing', ...more }] });
    const [work] = at.view.all('work');
    const line = work && workLine(at.view, work);
    expect(Object.keys(line ?? {}).filter((name) => name === 'late' || name === 'firstFinish')).toEqual(told);
  });
  test('a work that was put off tells its first day, and its node where it is there', () => {
    const at = opened({
      objective: [{ id: 'p/1' }],
      work: [
        { id: 'w', objective: 'p/1' },
        { id: 'x', objective: 'p/9' },
      ],
      progress: [
        { id: 'a', work: 'w', since: '2021', expectedFinish: '2023' },
        { id: 'b', work: 'w', since: '2022', expectedFinish: '2024' },
      ],
    });
    const [moved, other] = at.view.all('work').map((work) => workLine(at.view, work));
    expect([moved?.firstFinish?.date, moved?.objective?.id]).toEqual(['2023', 'p/1']);
    expect([other && 'firstFinish' in other, other && 'objective' in other]).toEqual([false, false]);
  });
  test('says what it costs as it is known', () => {
    const [plan, school] = worksAnswer(programme, {}).works.map((work) => workLine(programme.view, work));
    expect([plan?.funding.value, school?.funding.value?.approx]).toEqual([undefined, ['about']]);
  });
  test('as a table keeps absent apart from zero', async () => {
    const [head = '', plan = '', school = ''] = (await text(worksCsv(programme, worksAnswer(programme, {}).works)))
      .replace('\ufeff', '')
      .split('\r\n');
    const cell = (line: string, name: string): string | undefined => line.split(',')[head.split(',').indexOf(name)];
    expect([
      cell(plan, 'total_investment'),
      cell(school, 'total_investment'),
      cell(school, 'days_late'),
      cell(plan, 'days_late'),
    ]).toEqual(['', '5000000000', '30', '']);
  });
});

describe('the map of works', () => {
  const map = () => mapWorks(programme.view, worksAnswer(programme, {}).works);
  test('puts a work into the outline that its place lies in', () =>
    expect(map().outlines.map((one) => [one.place?.id, one.works.map((work) => work.id)])).toEqual([
      ['ward', ['school']],
    ]));
  test('lists the others by place, those without one first', () =>
    expect(map().elsewhere.map((one) => [one.place?.id, one.works.map((work) => work.id)])).toEqual([
      [undefined, ['plan', 'lane']],
      ['far', ['road']],
    ]));
});

describe('one work', () => {
  const seen = (id: string) => orRefuse(workAnswer(programme, id, PROCEDURES, CALENDAR));
  test('shows the steps of its procedure, also those that nobody recorded', () =>
    expect(seen('plan').steps.map((point) => [point.code, point.step?.state])).toEqual([
      ['task', undefined],
      ['approved', 'done'],
    ]));
  test('names documents it stands on and those that closed its steps', () =>
    expect([seen('school').documents[0]?.id, seen('plan').documents[0]?.id]).toEqual(['basis', 'decision']));
  test('tells its obstacles, its parts and its whole', () => {
    expect(seen('plan').obstacles.map((one) => [one.obstacle.id, one.open])).toEqual([['o', true]]);
    expect([seen('road').parts.map((one) => one.work.id), seen('lane').whole?.id]).toEqual([['lane'], 'road']);
  });
  test('collects the remarks that concern it', () =>
    expect(seen('plan').remarks.map((one) => one.code)).toContain('work.no-status'));
  test('money by source, each part a figure', () =>
    expect(
      seen('school').funding.map((one) => [one.kind, one.sources.map((part) => formatAddress(part.figure.address))]),
    ).toEqual([['total', ['work:school funding[kind=total,source=city]']]]));
  test('an unknown one is refused', () => expect(() => seen('nothing')).toThrow(Refusal));
});
