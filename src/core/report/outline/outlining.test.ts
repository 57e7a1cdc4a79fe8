/** What agencies said of an objective that a report tells, and which values its footnotes have told. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '#core/report/outline/outlining.ts';
import { outlining, tellingsOfKind } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const say = (id: string, since: string | undefined, more: More = {}) => ({
  id,
  objective: 'p/1',
  statement: `đã làm ${id}`,
  ...(since !== undefined && { since }),
  ...more,
});
const told = (progress: readonly More[], period?: string): readonly string[] =>
  statementsOf(
    outlining(
      { objective: [{ id: 'p/1', part: 'results' }], progress: progress as never },
      { template: period === undefined ? {} : { period } },
    ),
    'p/1',
  ).map(({ id }) => id);

describe('the statements of an objective', () => {
  const YEAR = [say('a', '2022-01-15'), say('b', '2022-06-30'), say('c', '2022-07-01'), say('d', '2022-12-31')];
  it.each<[string, readonly More[], string | undefined, readonly string[]]>([
    ['all of them, in a report of all time', YEAR, undefined, ['a', 'b', 'c', 'd']],
    ['those of its time, its first and last day with it', YEAR, '2022-H1', ['a', 'b']],
    ['those of the other half', YEAR, '2022-H2', ['c', 'd']],
    [
      'the last ones, where none is of its time',
      [say('a', '2022-01-15'), say('b', '2022-02-01'), say('c', '2022-02-01')],
      '2022-H2',
      ['b', 'c'],
    ],
    ['none where nothing was said', [{ id: 'a', objective: 'p/1', status: 'ongoing' }], '2022', []],
    ['not what was said of another', [say('a', '2022-01-15', { objective: 'p/2' })], '2022', []],
    ['of no day by that of its document', [say('a', undefined)], '2023-H1', ['a']],
  ])('%s', (_, progress, period, expected) => expect(told(progress, period)).toEqual(expected));
});

describe('values that footnotes have told', () => {
  const given: GivenRecords = {
    programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
    measure: [{ id: 'm', unit: 'ha', aggregation: 'none', objective: 'p/1' }],
    observation: ['2021', '2022'].map((period) => ({
      measure: 'm',
      place: 'city',
      period,
      kind: 'actual',
      value: q('5 ha'),
    })),
  };
  const noted = (...progress: readonly More[]) =>
    Object.fromEntries(outlining({ ...given, progress: progress as never }).noted);
  const AT = (year: string) => `measure:m @city #${year}`;
  it.each<[string, readonly More[], object]>([
    ['none', [say('a', '2022')], {}],
    ['one', [say('a', '2022', { figures: [AT('2022')] })], { m: 1 }],
    [
      'each once',
      [say('a', '2022', { figures: [AT('2022')] }), say('b', '2022', { figures: [AT('2022'), AT('2021')] })],
      { m: 2 },
    ],
    ['not those of what says nothing', [say('a', '2022', { statement: undefined, figures: [AT('2022')] })], {}],
    ['nor of another programme', [say('a', '2022', { programme: 'q', figures: [AT('2022')] })], {}],
    ['nor of no value', [say('a', '2022', { figures: [AT('2019'), 'work:none count'] })], {}],
  ])('%s', (_, progress, expected) => expect(noted(...progress)).toEqual(expected));
});

describe('what a place is like', () => {
  const situation = (observation: readonly More[]) =>
    tellingsOfKind(
      'measures',
      { measure: [{ id: 'd', name: 'Dân số', unit: 'người', aggregation: 'none' }], observation: observation as never },
      { parts: ['situation'] },
    );
  it('is told where there is a value of it, and not otherwise', () => {
    const value = { measure: 'd', place: 'city', period: '2022', kind: 'actual', value: q('8.764 người') };
    expect(situation([value])).toMatchObject([{ id: 'situation', places: undefined }]);
    expect(situation([value])[0]?.tells).toHaveLength(1);
    expect(situation([])).toEqual([]);
  });
});
