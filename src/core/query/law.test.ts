import { describe, expect, it } from 'vitest';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { attentionLines, leadOf, weighableWorks } from '#core/query/attention.ts';
import { lawAnswer } from '#core/query/law.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { formatAddress } from '#core/address/address.ts';
import { asDay } from '#core/value/day.ts';
import { opened } from '#testing/opened.ts';
import { shippedPacks } from '#testing/packs.ts';
import { records, view, type GivenRecords } from '#testing/records.ts';

describe('the law as it is read', () => {
  const asked = (question: object, given: GivenRecords = {}, asOf = '2026-06-30') =>
    lawAnswer({ view: viewAsOf(wholeFacts(records(given)), asDay(asOf), shippedPacks) }, question);
  const told = (...args: Parameters<typeof asked>) => {
    const found = asked(...args);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value;
  };
  it('is the one that is asked for, else the one in force, else the newest', () => {
    expect(told({ pack: '26-2022' }).pack.id).toBe('26-2022');
    expect(told({}).pack.id).toBeDefined();
    expect(told({}, {}, '1990-01-01').pack.id).toBe(shippedPacks.at(-1)?.id);
    expect(asked({ pack: 'nothing' })).toMatchObject({
      ok: false,
      problems: [{ code: 'pack.unknown', data: { pack: 'nothing', known: shippedPacks.map(({ id }) => id) } }],
    });
  });
  it('shows sixty numbers and says how many more there are', () => {
    const { numbers, more } = told({ pack: '111-2025' });
    expect([numbers.length, more > 0]).toEqual([60, true]);
    const few = told({ pack: '111-2025', text: '2A.III.08' });
    expect(few.numbers.length).toBeGreaterThan(0);
    expect(few.numbers.every(({ path }) => path.includes('2A.III.08'))).toBe(true);
    expect(few.more).toBe(0);
    expect(told({ pack: '111-2025', text: 'nothing at all' })).toMatchObject({ numbers: [], more: 0 });
  });
  it('a standard is found by its name, too', () => {
    const [named] =
      shippedPacks.find(({ id }) => id === '111-2025')?.standards.filter(({ vi }) => vi !== undefined) ?? [];
    const { numbers } = told({ pack: '111-2025', text: named?.vi ?? '' });
    expect(numbers.some(({ path }) => path.startsWith(`standards[${named?.id ?? ''}]`))).toBe(true);
  });
  it('without corrections nothing differs', () =>
    expect(told({ pack: '111-2025' })).toMatchObject({ differences: [], problems: [] }));
});

it('kept scenarios are those of the programme, by name', () =>
  expect(
    keptScenarios(
      opened({
        scenario: [
          { id: 'b', name: 'Phương án B' },
          { id: 'a', name: 'Phương án A' },
          { id: 'x', name: 'Khác', programme: 'q' },
        ],
      }),
    ).map(({ id }) => id),
  ).toEqual(['a', 'b']));

describe('what needs somebody', () => {
  const given: GivenRecords = {
    objective: [
      { id: 'p/1', kind: 'chapter', lead: 'top' },
      { id: 'p/1.1', kind: 'task', parent: 'p/1' },
      { id: 'p/2', kind: 'task' },
    ],
    work: [
      { id: 'late', objective: 'p/1.1' },
      { id: 'later', objective: 'p/1.1', owner: 'u' },
      { id: 'both', objective: 'p/2' },
      { id: 'done' },
      { id: 'given-up' },
      { id: 'undated' },
      { id: 'unsaid' },
      { id: 'other', programme: 'q' },
    ],
    progress: [
      { id: '1', work: 'late', since: '2021', status: 'ongoing', expectedFinish: '2023-05-30' },
      { id: '2', work: 'later', since: '2021', status: 'ongoing', expectedFinish: '2023-05-01' },
      { id: '3', work: 'both', since: '2021', status: 'suspended', expectedFinish: '2023-05-21' },
      { id: '4', work: 'done', since: '2021', status: 'completed', expectedFinish: '2022' },
      { id: '5', work: 'given-up', since: '2021', status: 'cancelled', expectedFinish: '2022' },
      { id: '6', work: 'undated', since: '2021', status: 'ongoing' },
    ],
    obstacle: [
      { id: 'old', work: 'both', since: '2022-01-01', nextStepDue: '2023-05-29' },
      { id: 'young', work: 'both', since: '2023-01-01' },
      { id: 'unknown', work: 'both', since: undefined },
    ],
  };
  const lines = () => attentionLines(view(given, '2023-05-31'), 'p').filter(({ subject }) => subject === 'work');
  const line = (id: string) => lines().find((one) => one.id === id);
  it('works that are over need nobody, and those of other programmes are not told', () =>
    expect(
      lines()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['both', 'late', 'later']));
  it('of several reasons all are told, with the figure of the most days', () => {
    expect(line('both')).toMatchObject({ causes: ['late', 'next-step', 'suspended', 'stuck'], due: '2023-05-21' });
    expect(line('both')?.late && formatAddress(line('both')?.late as never)).toBe('work:both late');
  });
  it('obstacles the oldest first, those of no known day last', () =>
    expect(line('both')?.obstacles.map(({ id }) => id)).toEqual(['old', 'young', 'unknown']));
  it('who has to act: the owner, else who leads above', () => {
    expect([line('later')?.owner, line('late')?.owner, line('both')?.owner]).toEqual(['u', 'top', undefined]);
    const on = view(given);
    expect([leadOf(on, 'p/1.1'), leadOf(on, 'p/2'), leadOf(on, undefined), leadOf(on, 'nothing')]).toEqual([
      'top',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('how many could be judged at all', () =>
    expect(weighableWorks(view(given, '2023-05-31'), 'p')).toEqual({ works: 7, open: 5, undated: 2, unsaid: 1 }));
});
