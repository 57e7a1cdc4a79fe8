import { describe, expect, it } from 'vitest';
import { groundOf } from '#core/rules/ground.ts';
import { usersOf } from '#core/rules/users.ts';
import { programmeWhole, standingOn } from '#core/rules/standing-on.ts';
import { writeActionOf } from '#core/rules/write-action.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { q, records, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  objective: [{ id: 'p/1', kind: 'task' }],
  agency: [{ id: 'u' }],
  measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
  place: [
    { id: 'ward', kind: 'ward', parent: 'city' },
    { id: 'far', kind: 'ward' },
  ],
  work: [
    { id: 'w', objective: 'p/1' },
    { id: 'part', partOf: 'w' },
  ],
  progress: [
    { id: 'of-w', work: 'w', status: 'ongoing' },
    { id: 'of-both', work: 'w', objective: 'p/1', status: 'ongoing' },
  ],
  extent: [{ id: 'e', work: 'w' }],
  funding: [{ id: 'f', work: 'w', amount: q('1 đồng') }],
  observation: [
    { measure: 'm', place: 'ward', period: '2022', kind: 'actual', value: q('1 hộ') },
    { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') },
  ],
  claim: [
    { id: 'of-work', formula: 'sum', parts: ['work:w funding'] },
    { id: 'of-measure', formula: 'sum', parts: ['measure:m @ward #2022'] },
    { id: 'of-filter', formula: 'sum', parts: ['sum funding[work=w]'] },
    { id: 'of-line', formula: 'sum', parts: ['funding:f amount'] },
    { id: 'of-none', formula: 'sum', parts: ['measure:m @far #2022'] },
  ],
};
const on = (given: GivenRecords = GIVEN) => groundOf(records(given));
const names = (list: readonly { readonly ref: { readonly subject: Subject; readonly id: string } }[]) =>
  list.map(({ ref }) => `${ref.subject}/${ref.id}`).toSorted();
const standing = (subject: Subject, id: string, given?: GivenRecords) => {
  const { owned, mentions } = standingOn(on(given), subject, id);
  return { owned: names(owned), mentions: names(mentions) };
};

describe('what goes with a record, and what must be mended first', () => {
  it('facts of a work go with it; what stands on an objective, too, stays; its parts and claims only mention it', () =>
    expect(standing('work', 'w')).toEqual({
      owned: ['extent/e', 'funding/f', 'progress/of-w'],
      mentions: ['claim/of-filter', 'claim/of-line', 'claim/of-work', 'progress/of-both', 'work/part'],
    }));
  it('values go with their measure, and are mentioned by claims', () =>
    expect(standing('measure', 'm')).toEqual({
      owned: expect.arrayContaining([expect.stringContaining('observation/')]) as string[],
      mentions: ['claim/of-measure', 'claim/of-none'],
    }));
  it('both values of the measure', () => expect(standing('measure', 'm').owned).toHaveLength(2));
  it('values of a place only mention it, and so do claims that name it', () => {
    const { owned, mentions } = standing('place', 'ward');
    expect(owned).toEqual([]);
    expect(mentions).toHaveLength(2);
    expect(mentions[0]).toBe('claim/of-measure');
    expect(mentions[1]).toContain('observation/');
  });
  it('of a place that nothing names but a claim', () =>
    expect(standing('place', 'far')).toEqual({ owned: [], mentions: ['claim/of-none'] }));
  it('what a document tells only mentions it', () => {
    const { owned, mentions } = standing('document', 'source', {
      work: [{ id: 'w' }],
      progress: [{ id: 'a', work: 'w' }],
    });
    expect(owned).toEqual([]);
    expect(mentions).toEqual(expect.arrayContaining(['progress/a', 'work/w', 'programme/p']));
  });
  it('what needs what goes is mentioned, and what would go besides is not', () => {
    const works: GivenRecords = {
      work: [{ id: 'w' }, { id: 'other' }],
      bond: [
        { work: 'w', needs: [] },
        { work: 'other', needs: ['w'] },
      ],
    };
    expect(standing('work', 'w', works)).toEqual({ owned: ['bond/w'], mentions: ['bond/other'] });
    expect(standing('work', 'other', works)).toEqual({ owned: ['bond/other'], mentions: [] });
  });
  it('what is not on record has nothing that stands on it', () =>
    expect(standing('work', 'gone', { work: [{ id: 'w' }] })).toEqual({ owned: [], mentions: [] }));
  it('a boundary goes with its place', () =>
    expect(
      standing('place', 'far', { place: [{ id: 'far', kind: 'ward' }], boundary: [{ id: 'b', place: 'far' }] }),
    ).toEqual({ owned: ['boundary/b'], mentions: [] }));
  it('what was decided on the proposals of a report goes with it', () => {
    const report = { id: 'bc', kind: 'report' };
    const proposal = { report: 'bc', file: 'f', mark: 'm', sentence: 'Câu.' };
    expect(standing('document', 'bc', { document: [report], proposal: [proposal] })).toEqual({
      owned: ['proposal/bc m'],
      mentions: [],
    });
  });
  it('on a record that nothing names nothing stands', () =>
    expect(standing('agency', 'u')).toEqual({ owned: [], mentions: [] }));
  it.each([
    ['reports it', { source: { document: 'source', agency: 'u' } }],
    ['measured it', { measurer: 'u' }],
    ['measured and reports it', { measurer: 'u', source: { document: 'source', agency: 'u' } }],
    ['set it', { kind: 'plan', assigner: 'u' }],
  ])('a value mentions once who %s', (_, more) =>
    expect(
      [
        ...usersOf(
          on({
            agency: [{ id: 'u' }],
            observation: [
              { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ'), ...more },
              { measure: 'm', place: 'city', period: '2021', kind: 'actual', value: q('1 hộ') },
            ],
          }),
          'agency',
          'u',
        ),
      ].map(({ ref }) => ref.subject),
    ).toEqual(['observation']),
  );
  it('who told a value is mentioned', () =>
    expect(
      standing('agency', 'u', {
        agency: [{ id: 'u' }],
        measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
        observation: [
          {
            measure: 'm',
            place: 'city',
            period: '2022',
            kind: 'actual',
            value: q('1 hộ'),
            source: { document: 'source', agency: 'u' },
          },
        ],
      }).mentions,
    ).toHaveLength(1));
});

describe('what names a value by where it stands', () => {
  const [WARD, CITY] = ['m@ward#2022/actual', 'm@city#2022/actual'];
  const told: GivenRecords = {
    ...GIVEN,
    claim: [
      { id: 'of-ward', formula: 'sum', parts: ['measure:m @ward #2022'] },
      { id: 'is-ward', formula: 'sum', of: 'measure:m @ward', parts: [] },
      { id: 'of-year-before', formula: 'sum', parts: ['measure:m @ward #2021'] },
      { id: 'of-plan', formula: 'sum', parts: ['measure:m plan @ward #2022'] },
      { id: 'of-other', formula: 'sum', parts: ['measure:n @ward #2022'] },
    ],
    finding: [
      { id: 'of-city', kind: 'limit', figures: ['work:w funding', 'measure:m @city #2022'] },
      { id: 'of-nothing', kind: 'limit', figures: [] },
    ],
    input: [{ id: 'i', figure: 'measure:m @city' }],
    progress: [{ id: 'says', work: 'w', figures: ['measure:m share @city #2022'] }],
  };
  it.each([
    [WARD, ['claim/is-ward', 'claim/of-ward']],
    [CITY, ['finding/of-city', expect.stringMatching(/^input\//u), 'progress/says']],
  ])('on %s stand %j', (id, mentions) => expect(standing('observation', id, told)).toEqual({ owned: [], mentions }));
  it('on a value that no address names nothing stands', () =>
    expect(standing('observation', WARD, { ...told, claim: [] })).toEqual({ owned: [], mentions: [] }));
  it('a value that goes with its measure is named by no one else', () =>
    expect(standing('measure', 'm', told).mentions).not.toContain('claim/of-other'));
});

describe('what names a record otherwise than by its subject', () => {
  const told = (address: string): GivenRecords => ({
    objective: [{ id: 'p/1', kind: 'task' }],
    agency: [{ id: 'u' }],
    document: [{ id: 'd' }, { id: 'p/1' }],
    claim: [{ id: 'c', label: 'sum funding[owner=u]', formula: 'sum', parts: [address] }],
  });
  it.each<[string, Subject, string, string[]]>([
    ['sum funding[owner=u]', 'agency', 'u', ['claim/c']],
    ['measure:m plan[assigner=u] @city #2022', 'agency', 'u', ['claim/c']],
    ['measure:m actual[measurer=u] @city #2022', 'agency', 'u', ['claim/c']],
    ['count document[issuer=u]', 'agency', 'u', ['claim/c']],
    ['count work[basis=d]', 'document', 'd', ['claim/c']],
    ['sum funding[node=p/1]', 'objective', 'p/1', ['claim/c']],
    ['objective:p/1 result', 'objective', 'p/1', ['claim/c']],
    ['objective:1 result', 'objective', 'p/1', ['claim/c']],
    ['objective:2 result', 'objective', 'p/1', []],
    ['document:1 date', 'document', 'p/1', []],
    ['sum funding[source=u]', 'agency', 'u', []],
    ['count work[kind=u]', 'agency', 'u', []],
    ['no address', 'agency', 'u', []],
  ])('“%s” stands on %s %s: %j', (address, subject, id, mentions) =>
    expect(standing(subject, id, told(address)).mentions).toEqual(mentions),
  );
});

describe('a whole programme', () => {
  const two: GivenRecords = {
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    work: [
      { id: 'w', partOf: 'other' },
      { id: 'other', programme: 'q' },
      { id: 'uses', programme: 'q', partOf: 'w' },
    ],
    observation: [
      { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') },
      { measure: 'm', place: 'city', period: '2021', kind: 'actual', value: q('1 hộ'), programme: 'q' },
    ],
  };
  const whole = () => programmeWhole(on(two), 'p');
  it('is all that it brought in, and nothing else', () => {
    const { owned } = whole();
    expect(names(owned)).toEqual(expect.arrayContaining(['work/w', 'measure/m', 'place/city', 'programme/p']));
    expect(owned.every(({ programme }) => programme === 'p')).toBe(true);
    expect(names(owned).filter((name) => name.startsWith('observation/'))).toHaveLength(1);
  });
  it('goes in an order in which nothing is named that is gone already', () => {
    const order = whole().owned.map(({ ref }) => ref.subject);
    expect(order.indexOf('observation')).toBeLessThan(order.indexOf('measure'));
    expect(order.indexOf('work')).toBeLessThan(order.indexOf('place'));
  });
  it('is mentioned by figures of others: of its works, and of its values of another’s measure and place', () => {
    const other = { programme: 'q', source: { document: 'told' } };
    const claim = (id: string, address: string) => ({ id, ...other, formula: 'sum', parts: [address] });
    const found = programmeWhole(
      on({
        document: [{ id: 'told', programme: 'q' }],
        measure: [{ id: 'm', ...other, unit: 'hộ', aggregation: 'none' }],
        place: [{ id: 'far', ...other }],
        work: [{ id: 'w' }],
        observation: [{ measure: 'm', place: 'far', period: '2022', kind: 'actual', value: q('1 hộ') }],
        claim: [
          claim('of-work', 'work:w funding'),
          claim('of-value', 'measure:m @far #2022'),
          claim('of-year-before', 'measure:m @far #2021'),
          claim('of-other', 'work:other funding'),
          { ...claim('own', 'work:w funding'), programme: 'p' },
        ],
      }),
      'p',
    );
    expect(names(found.mentions)).toEqual(['claim/of-value', 'claim/of-work']);
  });
  it('is mentioned by what others made of it', () => {
    const { mentions } = whole();
    expect(names(mentions)).toContain('work/uses');
    expect(mentions.every(({ programme }) => programme === 'q')).toBe(true);
  });
});

it.each<[Subject, string]>([
  ['work', 'record:write'],
  ['observation', 'record:write'],
  ['scenario', 'scenario:write'],
  ['correction', 'law:correct'],
  ['duty', 'duty:write'],
  ['collection', 'collection:write'],
  ['return', 'return:approve'],
  ['cell', 'return:approve'],
])('who writes a %s needs the right %s', (subject, action) => expect(writeActionOf(subject)).toBe(action));
