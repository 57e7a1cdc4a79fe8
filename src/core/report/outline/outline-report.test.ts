/** What is told where, before a word is written. */
import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { tellingsOf, type OutlineSection } from '#core/report/outline/outline.ts';
import { wordTelling } from '#core/report/sections/word-telling.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { composed, linesUnder } from '#testing/compose.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { openSample } from '#testing/sample.ts';

const PARTS = ['leadership', 'results', 'assessment', 'next-tasks'].map((part) => ({ part, title: part }));

const outline = (given: GivenRecords, parts: readonly unknown[] = PARTS): readonly OutlineSection[] => {
  const seen = view({ ...given, report: [{ id: 'r', parts }] });
  const [programme] = seen.all('programme');
  const [template] = seen.all('report');
  if (!programme || !template) throw new Error('no programme');
  return outlineReport(seen, programme, template, unitsOfMeasure()).sections;
};

const task = (id: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id: `p/${id}`,
  part: 'results',
  ...given,
});
/** Something is said of each of these objectives: what is silent has no heading. */
const saidOf = (...objectives: readonly string[]) =>
  objectives.map((objective) => ({ id: objective, objective, statement: 'đã làm' }));
const headings = (sections: readonly OutlineSection[]): readonly string[] =>
  sections.flatMap(({ heading, sections: below }) => [
    ...(heading ? [`${heading.level} ${heading.number ?? '–'} ${heading.text}`] : []),
    ...headings(below),
  ]);
/** Each telling by its id with what it tells. */
const told = (given: GivenRecords, parts?: readonly unknown[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(tellingsOf(outline(given, parts)).map(({ id, tells }) => [id, tells]));

describe('headings', () => {
  it('carry a Roman number for each part in the order of the template, Arabic ones below it', () =>
    expect(
      headings(
        outline(
          {
            objective: [
              task('1', { title: 'Một' }),
              task('1.1', { title: 'Một một', parent: 'p/1' }),
              task('1.1.1', { title: 'Sâu', parent: 'p/1.1' }),
              task('2', { title: 'Hai' }),
              { id: 'p/l', part: 'leadership' },
            ],
            progress: saidOf('p/1', 'p/1.1.1', 'p/2', 'p/l'),
          },
          [
            { part: 'results', title: 'Kết quả' },
            { part: 'leadership', title: 'Chỉ đạo' },
          ],
        ),
      ),
    ).toEqual(['1 I Kết quả', '2 1 Một', '3 1.1 Một một', '4 1.1.1 Sâu', '2 2 Hai', '1 II Chỉ đạo']));

  it('of what is silent there are none, neither of a node nor of a part', () =>
    expect(headings(outline({ objective: [task('1'), task('2', { title: 'Hai' })], progress: saidOf('p/2') }))).toEqual(
      ['1 I results', '2 1 Hai'],
    ));

  it('run on where numbers of the records are missing', () =>
    expect(
      headings(
        outline({
          objective: [task('2', { title: 'Hai' }), task('10', { title: 'Mười' })],
          progress: saidOf('p/2', 'p/10'),
        }),
      ),
    ).toContain('2 2 Mười'));

  it('of the assessment are numbered where there are two', () => {
    const limit = [{ id: 'l', kind: 'limit', order: 1, statement: 'Chậm' }];
    expect(headings(outline({ finding: limit }))).toContain('2 – Hạn chế, nguyên nhân');
    expect(headings(outline({ finding: [...limit, { id: 's', kind: 'strength', order: 1 }] }))).toContain(
      '2 2 Hạn chế, nguyên nhân',
    );
  });
});

describe('each record is told in one place', () => {
  const road = { id: 'a', kind: 'infrastructure', sector: 'road', objective: 'p/1' };

  it('what is said, spent, given and measured stands with its objective, in this order', () => {
    const places = told({
      objective: [task('1', { target: { relation: 'at-least', value: q('1 hộ') } })],
      progress: [
        { id: 's', objective: 'p/1', statement: 'đã làm' },
        { id: 't', work: 'a', status: 'ongoing' },
      ],
      claim: [{ id: 'c', objective: 'p/1', value: q('1 hộ'), formula: 'sum' }],
      work: [road],
      measure: [{ id: 'm', objective: 'p/1', unit: 'hộ' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') }],
      funding: [{ id: 'f', objective: 'p/1' }],
      contribution: [{ id: 'g', objective: 'p/1' }],
      obstacle: [{ id: 'o', objective: 'p/1' }],
    });
    expect(Object.entries(places).filter(([id]) => id.startsWith('results/'))).toEqual([
      ['results/1/aim', ['objective/p/1']],
      ['results/1/account', ['progress/s', 'claim/c']],
      ['results/1/works/road', ['work/a', 'progress/t']],
      ['results/1/measures', ['observation/m@city#2022/actual']],
      ['results/1/support', ['funding/f', 'contribution/g']],
      ['results/1/obstacles', ['obstacle/o']],
    ]);
  });

  it('a work is told with its facts, and with its parts on the same node', () =>
    expect(
      told({
        objective: [task('1')],
        work: [road, { ...road, id: 'b', partOf: 'a' }],
        progress: [{ id: 's', work: 'a' }],
        funding: [{ id: 'f', work: 'a' }],
        obstacle: [{ id: 'o', work: 'b' }],
      })['results/1/works/road'],
    ).toEqual(['work/a', 'progress/s', 'funding/f', 'work/b', 'obstacle/o']));

  it('an obstacle of a work is not told with the objective once more', () =>
    expect(
      told({ objective: [task('1')], work: [road], obstacle: [{ id: 'o', work: 'a', objective: 'p/1' }] }),
    ).not.toHaveProperty('results/1/obstacles'));

  it('a measure whose values stand in the footnote of a statement is not listed', () => {
    const given = {
      objective: [task('1')],
      measure: [{ id: 'm', objective: 'p/1', unit: 'hộ' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') }],
    };
    expect(told(given)).toHaveProperty('results/1/measures');
    expect(
      told({ ...given, progress: [{ id: 's', objective: 'p/1', statement: 'x', figures: ['measure:m @city #2022'] }] }),
    ).not.toHaveProperty('results/1/measures');
  });

  it('oversight is told with the task of leadership that it belongs to, else by its unit behind them', () =>
    expect(
      told({
        objective: [{ id: 'p/l.1', part: 'leadership' }, task('1')],
        oversight: [
          { id: 'a', by: 'council', objective: 'p/l.1' },
          { id: 'b', by: 'front' },
          { id: 'c', by: 'front', objective: 'p/1' },
        ],
      }),
    ).toMatchObject({
      'leadership/l.1': ['oversight/a'],
      'leadership/oversight/front': ['oversight/b', 'oversight/c'],
    }));

  it('of another programme nothing is told', () => {
    const other = { programme: 'q' };
    expect(
      tellingsOf(
        outline({
          objective: [{ id: 'q/1', part: 'results', ...other }],
          finding: [{ id: 'f', kind: 'limit', order: 1, ...other }],
          task: [{ id: 't', order: 1, ...other }],
          oversight: [{ id: 'o', by: 'council', ...other }],
        }),
      ).map(({ id }) => id),
    ).toEqual(['opening']);
  });
});

it('a target whose answers are of several units is told as unanswered, and stops no report', () => {
  const extent = (work: string, value: string) => ({
    id: work,
    work,
    extent: 'size',
    label: 'quy mô',
    stage: 'done',
    value: q(value),
  });
  const report = composed({
    objective: [
      {
        id: 'p/1',
        part: 'results',
        kind: 'target',
        title: 'Nhiệm vụ',
        target: { relation: 'at-least', value: q('10 ha'), extent: 'size', stage: 'done' },
      },
    ],
    work: ['a', 'b'].map((id) => ({ id, name: id, kind: 'infrastructure', sector: 'road', objective: 'p/1' })),
    extent: [extent('a', '5 ha'), extent('b', '3 hộ')],
  });
  expect(linesUnder(report, 'Nhiệm vụ').at(-1)).toBe(
    'Mục tiêu đề ra đạt từ 10 ha trở lên. A có quy mô đã thực hiện 5 ha. B có quy mô đã thực hiện 03 hộ.',
  );
});

describe.each([
  ['bac-kan', '2023-05-31'],
  ['thanh-pho-mau', '2026-10-01'],
])('the sample %s', async (name, asOf) => {
  const { view: seen, programme, units } = await openSample(name, asOf);
  const [template] = seen.all('report');
  if (!template) throw new Error('no template');
  const tellings = tellingsOf(outlineReport(seen, programme, template, units).sections);
  const composer = makeComposer(seen, programme, units);

  it('each telling says something, and has an id of its own', () => {
    for (const telling of tellings) expect(wordTelling(composer, telling), telling.id).not.toEqual([]);
    expect(new Set(tellings.map(({ id }) => id)).size).toBe(tellings.length);
  });

  it('a telling says the same whatever was told before it', () => {
    const forwards = tellings.map((telling) => wordTelling(composer, telling));
    const backwards = tellings
      .toReversed()
      .map((telling) => wordTelling(makeComposer(seen, programme, units), telling));
    expect(backwards.toReversed()).toEqual(forwards);
  });
});
