/** Which duties a collection asks for, whose return is the last, and which collection an id names. */
import { describe, expect, it } from 'vitest';
import {
  collectionFrom,
  collectionsOf,
  collectionWith,
  dutiesOf,
  lastReturn,
  owingAgencies,
  returnsOf,
} from '#core/collecting/collections.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { view, type GivenRecords } from '#testing/records.ts';

const DUTY = { agency: 'kt', owes: 'task', often: 'quarter', from: '2026', dueDay: 5 };
const ASKED = { programme: 'p', often: 'quarter', period: asPeriod('2026-Q2'), agencies: [] } as const;

describe('a duty is asked for', () => {
  const asks = (duty: object, asked: object = {}, agency?: string): boolean =>
    dutiesOf(view({ duty: [{ id: 'd', ...DUTY, ...duty }] }), { ...ASKED, ...asked }, agency).length === 1;
  it.each<[string, object, object, boolean]>([
    ['of its programme', {}, {}, true],
    ['not of another', { programme: 'q' }, {}, false],
    ['in its rhythm', {}, { often: 'half', period: asPeriod('2026-H1') }, false],
    ['in its regime', { regime: 'Nghị định 09/2019' }, { regime: 'Nghị định 09/2019' }, true],
    ['not beside it', { regime: 'Nghị định 09/2019' }, {}, false],
    ['nor another in it', {}, { regime: 'Nghị định 09/2019' }, false],
    ['where all are asked', {}, { agencies: [] }, true],
    ['where its agency is among those', {}, { agencies: ['hd', 'kt'] }, true],
    ['not where it is not', {}, { agencies: ['hd'] }, false],
    ['from its first period', { from: '2026-04-01' }, {}, true],
    ['not before it', { from: '2026-07-01' }, {}, false],
    ['until its last period', { to: '2026-06-30' }, {}, true],
    ['not behind it', { to: '2026-06-29' }, {}, false],
    ['of the period alone that it has', { from: '2026-05-01' }, {}, false],
  ])('%s', (_, duty, asked, expected) => expect(asks(duty, asked)).toBe(expected));
  it.each([
    [undefined, true],
    ['kt', true],
    ['hd', false],
  ])('of the agency %s', (agency, expected) => expect(asks({}, {}, agency)).toBe(expected));
  it('who owes something stands once, by id', () =>
    expect(
      owingAgencies(
        view({
          duty: [
            { id: 'a', ...DUTY, agency: 'b' },
            { id: 'b', ...DUTY, agency: 'a' },
            { id: 'c', ...DUTY, agency: 'b' },
            { id: 'd', ...DUTY, agency: 'c', from: '2027' },
          ],
        }),
        { ...ASKED, id: 'x', isOpen: true, due: asDay('2026-07-05') },
      ),
    ).toEqual(['a', 'b']));
});

describe('returns', () => {
  const given: GivenRecords = {
    return: [
      { collection: 'x', agency: 'kt', number: 2, steps: [] },
      { collection: 'x', agency: 'kt', number: 1, steps: [] },
      { collection: 'x', agency: 'kt', number: 3, steps: [] },
      { collection: 'x', agency: 'hd', number: 1, steps: [] },
      { collection: 'y', agency: 'kt', number: 9, steps: [] },
    ],
  };
  it.each([
    ['x', 'kt', 3],
    ['x', 'hd', 1],
    ['y', 'kt', 9],
    ['y', 'hd', undefined],
    ['z', 'kt', undefined],
  ])('the last of %s by %s: %s', (collection, agency, number) =>
    expect(lastReturn(view(given), collection, agency)?.number).toBe(number),
  );
  it('stand by agency, the last number last', () =>
    expect([...returnsOf(view(given), 'x')].map(([agency, all]) => [agency, all.map((one) => one.number)])).toEqual([
      ['hd', [1]],
      ['kt', [1, 2, 3]],
    ]));
});

describe('a collection by its id', () => {
  const kept = { id: 'p.2026-q1', often: 'quarter', period: '2026-Q1', due: '2026-04-20', agencies: [], steps: [] };
  const given: GivenRecords = { duty: [{ id: 'd', ...DUTY }], collection: [kept] };
  const due = (programme: string, id: string, day = '2026-07-31') =>
    collectionWith(view(given), programme, id, asDay(day))?.due;
  it.each([
    ['on record', 'p', 'p.2026-q1', '2026-04-20'],
    ['due by itself', 'p', 'p.2026-q2', '2026-07-05'],
    ['not over yet', 'p', 'p.2026-q3', undefined],
    ['of another programme', 'q', 'p.2026-q1', undefined],
    ['of none', 'p', 'p.2025-q1', undefined],
  ])('%s', (_, programme, id, day) => expect(due(programme, id)).toBe(day));
  it('on record it is as it was opened, whatever its duties say since', () =>
    expect(collectionsOf(view(given), 'p', asDay('2026-04-30')).map((one) => [one.id, one.due])).toEqual([
      ['p.2026-q1', '2026-04-20'],
    ]));
  it('keeps what its record says, and no more', () => {
    const all = view({
      collection: [
        { ...kept, programme: 'q', regime: 'Nghị định 09/2019', cut: '2025-12-15..2026-03-14', agencies: ['kt'] },
        { ...kept, id: 'plain' },
      ],
    }).all('collection');
    const [full, plain] = all.map((one) => ({ ...collectionFrom(one), record: undefined }));
    expect(full).toMatchObject({
      programme: 'q',
      regime: 'Nghị định 09/2019',
      cut: '2025-12-15..2026-03-14',
      agencies: ['kt'],
    });
    expect([plain && 'regime' in plain, plain && 'cut' in plain, plain?.agencies]).toEqual([false, false, []]);
  });
  it('of one period and one day the later period stands first, then the id', () => {
    const also = (id: string, period: string) => ({ ...kept, id, period, due: '2026-09-05' });
    const collection = [
      also('b', '2026-06'),
      also('a', '2026-06'),
      also('c', '2026-07'),
      { ...kept, due: '2026-09-06' },
    ];
    expect(collectionsOf(view({ collection }), 'p', asDay('2026-12-31')).map(({ id }) => id)).toEqual([
      'p.2026-q1',
      'c',
      'a',
      'b',
    ]);
  });
});
