import { expect, it } from 'vitest';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { records, type GivenRecords } from '#testing/records.ts';

const OTHER = { programme: 'q' };
const told = (given: GivenRecords): readonly string[] =>
  programmeDrafts(records({ agency: [{ id: 'office' }], ...given }), 'p')
    .map(({ subject, id }) => `${subject}/${id}`)
    .filter((one) => !['place/city', 'document/source', 'programme/p', 'agency/office'].includes(one));

it('a programme takes along its own records, not those of others', () => {
  expect(
    told({
      work: [
        { id: 'mine', objective: 'p/1' },
        { id: 'theirs', ...OTHER },
      ],
      objective: [{ id: 'p/1' }, { id: 'q/1', ...OTHER }],
      place: [{ id: 'a' }, { id: 'b', ...OTHER }],
    }),
  ).toEqual(['place/a', 'objective/p/1', 'work/mine']);
});
it('and of what is shared all that it refers to, and so on', () => {
  const given = {
    objective: [{ id: 'p/1' }],
    work: [{ id: 'w', objective: 'p/1', places: ['a'], source: { document: 'd' } }],
    place: [
      { id: 'a', ...OTHER, parent: 'b' },
      { id: 'b', ...OTHER },
      { id: 'c', ...OTHER },
    ],
    document: [
      { id: 'd', ...OTHER, issuer: 'u' },
      { id: 'e', ...OTHER },
    ],
    agency: [{ id: 'office' }, { id: 'u', ...OTHER }, { id: 'v', ...OTHER }],
  };
  expect(told(given)).toEqual(['place/a', 'place/b', 'agency/u', 'document/d', 'objective/p/1', 'work/w']);
});
it('a measure comes with what was observed of it, be it named by an address alone', () => {
  const given = {
    finding: [{ id: 'f', figures: ['measure:m @a #2022'] }],
    measure: [
      { id: 'm', ...OTHER, unit: 'ha' },
      { id: 'n', ...OTHER, unit: 'ha' },
    ],
    observation: [
      { measure: 'm', place: 'b', ...OTHER },
      { measure: 'n', place: 'c', ...OTHER },
    ],
    place: [
      { id: 'a', ...OTHER },
      { id: 'b', ...OTHER },
      { id: 'c', ...OTHER },
    ],
  };
  expect(told(given)).toEqual(['place/a', 'place/b', 'measure/m', 'observation/m@b#2022/actual', 'finding/f']);
});
it('where observations are not at hand it is enough to know what they name', () => {
  const given = records({
    agency: [{ id: 'office' }],
    measure: [
      { id: 'm', ...OTHER, unit: 'ha' },
      { id: 'n', ...OTHER, unit: 'ha' },
    ],
    place: [
      { id: 'a', ...OTHER },
      { id: 'b', ...OTHER },
    ],
  });
  const observed = { own: ['m'], namedWith: (measure: string) => [measure === 'm' ? 'place/a' : 'place/b'] as const };
  const ids = programmeDrafts(given, 'p', observed).map(({ subject, id }) => `${subject}/${id}`);
  expect(ids).toEqual(expect.arrayContaining(['measure/m', 'place/a']));
  expect(ids).not.toEqual(expect.arrayContaining(['measure/n']));
  expect(ids).not.toEqual(expect.arrayContaining(['place/b']));
});
it('a scenario comes with what is known of its city', () => {
  const given = {
    scenario: [{ id: 's', place: 'a' }],
    place: [
      { id: 'a', ...OTHER },
      { id: 'b', ...OTHER },
    ],
    urban: [
      { place: 'a', aim: 'II', ...OTHER },
      { place: 'b', aim: 'II', ...OTHER },
    ],
    input: [{ place: 'a', standard: 'x', ...OTHER }],
  };
  expect(told(given)).toEqual(['place/a', 'urban/a', 'input/a/x', 'scenario/s']);
});
it('corrections of the law are everybody’s', () =>
  expect(told({ correction: [{ id: 'c', ...OTHER }] })).toEqual(['correction/c']));

it.each<[string, GivenRecords, readonly string[]]>([
  ['an address names its record', { finding: [{ id: 'f', figures: ['urban:far points'] }] }, ['urban/far']],
  ['a count names nothing', { finding: [{ id: 'f', figures: ['count work'] }] }, []],
  [
    'a text that looks like an address is none',
    { finding: [{ id: 'f', statement: 'urban:far points', figures: [] }] },
    [],
  ],
  ['no address names nothing', { finding: [{ id: 'f', figures: ['no address'] }] }, []],
])('%s', (_, given, names) =>
  expect(
    told({ ...given, place: [{ id: 'far', ...OTHER }], urban: [{ place: 'far', aim: 'II', ...OTHER }] }).filter(
      (one) => one !== 'finding/f' && !one.startsWith('place/'),
    ),
  ).toEqual(names),
);
it('what a programme has is its own in the files, what is shared is nobody’s', () =>
  expect(
    programmeDrafts(records({ work: [{ id: 'w' }], place: [{ id: 'a' }] }), 'p')
      .filter(({ subject }) => subject === 'work' || subject === 'place')
      .map((draft) => [draft.subject, draft.programme]),
  ).toEqual([
    ['place', undefined],
    ['place', undefined],
    ['work', 'p'],
  ]));
