import { describe, expect, it } from 'vitest';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import { documentsAnswer } from '#core/query/documents.ts';
import { placesObserved, placesWith, periodsWith } from '#core/query/observations.ts';
import { workAnswer } from '#core/query/work.ts';
import { shippedCalendar } from '#app/shipped.ts';
import { opened } from '#testing/opened.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const CALENDAR: PublicCalendar = await shippedCalendar();
const PROCEDURES = { names: new Map(), all: [] };
const GIVEN: GivenRecords = {
  objective: [{ id: 'p/1', kind: 'task' }],
  document: [
    { id: 'basis', kind: 'resolution' },
    { id: 'closes', kind: 'decision' },
  ],
  place: [{ id: 'ward', kind: 'ward', parent: 'city' }],
  work: [
    { id: 'w', objective: 'p/1', places: ['ward', 'nowhere'], basis: ['basis', 'closes'], partOf: 'all', name: 'Cầu' },
    { id: 'all' },
    { id: 'part', partOf: 'w' },
    { id: 'many', count: 4 },
    { id: 'other' },
  ],
  progress: [
    { id: '1', work: 'w', since: '2021', status: 'ongoing', expectedFinish: '2022-06-30' },
    { id: '2', work: 'w', since: '2022-01', expectedFinish: '2022-12-31' },
    { id: '3', work: 'part', since: '2022-01', status: 'completed' },
  ],
  step: [
    { id: 's', work: 'w', step: 'approved', state: 'done', decision: 'closes' },
    { id: 'of-other', work: 'other', step: 'approved', state: 'done', decision: 'closes' },
  ],
  funding: [
    { id: 'a', work: 'w', kind: 'plan', capital: 'central', amount: q('2 tỷ đồng'), year: '2022' },
    { id: 'b', work: 'w', kind: 'plan', capital: 'city', amount: q('1 tỷ đồng'), year: '2022' },
    { id: 'c', work: 'w', kind: 'disbursement', capital: 'city', amount: q('1 tỷ đồng'), year: '2022' },
    { id: 'd', work: 'other', kind: 'plan', capital: 'city', amount: q('9 tỷ đồng') },
  ],
  extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'cleared', value: q('5 ha') }],
  obstacle: [
    { id: 'open', work: 'w', since: '2022' },
    { id: 'gone', work: 'w', since: '2021', lifted: '2022-01-01' },
    { id: 'elsewhere', work: 'other', since: '2022' },
  ],
  contribution: [{ id: 'g', work: 'w' }],
};
const asked = (id: string, day = '2023-05-31') => workAnswer(opened(GIVEN, day), id, PROCEDURES, CALENDAR);
const told = (id: string, day?: string) => {
  const found = asked(id, day);
  if (!found.ok) throw new Error(id);
  return found.value;
};
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('one work', () => {
  it('with its money by kind and source, and nothing of other works', () => {
    const { funding } = told('w');
    expect(
      funding.map(({ kind, total, sources, rows }) => [
        kind,
        total.value?.amount,
        sources.map(({ source }) => source),
        rows.length,
      ]),
    ).toEqual([
      ['plan', '3000000000', expect.arrayContaining(['central', 'city']), 2],
      ['disbursement', '1000000000', ['city'], 1],
    ]);
    expect(funding[0]?.sources.map(({ source, figure }) => [source, figure.value?.amount])).toEqual(
      expect.arrayContaining([
        ['central', '2000000000'],
        ['city', '1000000000'],
      ]),
    );
    expect(told('all').funding).toEqual([]);
  });
  it('its place in the tree and among works', () => {
    const { objective, whole, parts, places } = told('w');
    expect([objective?.id, whole?.id, parts.map(({ work, state }) => `${work.id} ${state.status ?? ''}`)]).toEqual([
      'p/1',
      'all',
      ['part completed'],
    ]);
    // A place that is not on record is no place.
    expect(places.map(({ place }) => place.id)).toEqual(['ward']);
    expect([told('all').objective, told('all').whole]).toEqual([undefined, undefined]);
  });
  it('documents it stands on, then those that closed its steps, each once', () => {
    expect(idsOf(told('w').documents)).toEqual(['basis', 'closes']);
    expect(idsOf(told('other').documents)).toEqual(['closes']);
    expect(told('other').steps).toHaveLength(1);
  });
  it('obstacles, those too that are lifted, and gifts and sizes of its own', () => {
    const { obstacles, contributions, extents } = told('w');
    expect(obstacles.map(({ obstacle, open }) => [obstacle.id, open])).toEqual(
      expect.arrayContaining([
        ['open', true],
        ['gone', false],
      ]),
    );
    expect(obstacles).toHaveLength(2);
    expect([idsOf(contributions), extents.map(({ figure }) => figure.value?.amount)]).toEqual([['g'], ['5']]);
  });
  it.each([
    ['2022-12-31', undefined, '2022-06-30'],
    ['2023-01-01', '1', '2022-06-30'],
    ['2021-12-31', undefined, undefined],
  ])('as of %s: late %s days, put off from %s', (day, days, first) => {
    const { late, firstFinish } = told('w', day);
    expect([late?.value?.amount, firstFinish?.date]).toEqual([days, first]);
  });
  it('how many it stands for is told where it is more than one', () =>
    expect([told('many').count?.value?.amount, told('w').count]).toEqual(['4', undefined]));
  it('remarks on itself and on what belongs to it, none on others', () => {
    expect(told('w').remarks.map(({ code, id }) => `${code} ${id}`)).toEqual(
      expect.arrayContaining(['funding.no-total w', 'work.put-off w', 'obstacle.no-owner open']),
    );
    expect(told('w').remarks.some(({ id }) => id === 'elsewhere' || id === 'other')).toBe(false);
  });
  it('one that is none is refused', () =>
    expect(asked('x')).toMatchObject({ ok: false, problems: [{ code: 'work.unknown', data: { work: 'x' } }] }));
});

describe('the register of documents', () => {
  const given: GivenRecords = {
    agency: [{ id: 'u' }, { id: 'v' }],
    document: [
      { id: 'old', kind: 'decision', symbol: '1/QĐ-UBND', issuer: 'u', date: '2020-01-01', subject: 'Đất đai' },
      { id: 'new', kind: 'plan', symbol: '2/KH-UBND', issuer: 'u', date: '2022-01-01', subject: 'Giao thông' },
      {
        id: 'ends',
        kind: 'decision',
        symbol: '3/QĐ-UBND',
        issuer: 'v',
        date: '2021-01-01',
        subject: 'Bãi bỏ',
        relations: [{ type: 'revokes', document: 'old' }],
      },
      { id: 'undated', kind: 'plan', symbol: undefined, date: undefined, subject: 'An ninh' },
    ],
  };
  const listed = (question: Parameters<typeof documentsAnswer>[1]) =>
    documentsAnswer({ view: view(given) }, question).lines.map(({ document }) => document.id);
  it('newest first, those without a date last', () =>
    expect(listed({}).filter((id) => id !== 'source')).toEqual(['new', 'ends', 'old', 'undated']));
  it.each<[Parameters<typeof documentsAnswer>[1], readonly string[]]>([
    [{ kind: 'decision' }, ['ends', 'old']],
    [{ issuer: 'v' }, ['ends']],
    [{ kind: 'plan', issuer: 'u' }, ['new']],
    [{ standing: 'revoked' }, ['old']],
    [{ text: 'dat dai' }, ['old']],
    [{ text: '2/KH' }, ['new']],
    [{ text: 'nothing' }, []],
  ])('%j: %j', (question, ids) => expect(listed(question)).toEqual(ids));
  it('is counted, unless kind or issuer name what there is not', () => {
    const answer = (question: Parameters<typeof documentsAnswer>[1]) =>
      documentsAnswer({ view: view(given) }, question);
    expect(answer({ kind: 'decision' }).count?.value?.amount).toBe('2');
    expect(answer({ kind: 'nothing' }).count).toBeUndefined();
    expect(answer({ issuer: 'nobody' }).count).toBeUndefined();
    expect(idsOf(answer({}).issuers)).toEqual(['u', 'v']);
    expect(answer({}).kinds).toEqual(expect.arrayContaining(['decision', 'plan']));
    expect(answer({}).standings).toContain('revoked');
  });
});

it('of which places and periods something is on record', () => {
  const value = (place: string, period: string, kind: string) => ({
    measure: 'm',
    place,
    period,
    kind,
    value: q('1 hộ'),
  });
  const on = view({
    place: [
      { id: 'b', kind: 'ward' },
      { id: 'a', kind: 'ward' },
    ],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    observation: [value('b', '2022', 'actual'), value('a', '2021', 'plan'), value('a', '2022', 'plan')],
  });
  expect([...placesWith(on, 'm')]).toEqual(['a', 'b']);
  expect([...placesWith(on, 'n')]).toEqual([]);
  expect([...placesObserved(on)].toSorted()).toEqual(['a', 'b']);
  expect([...periodsWith(on, 'm', 'actual')]).toEqual(['2022']);
  expect([...periodsWith(on, 'm', 'plan')].toSorted()).toEqual(['2021', '2022']);
});
