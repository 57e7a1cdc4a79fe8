import { formatAddress } from '#core/address/address.ts';
import { expect, test } from 'vitest';
import { oversightAnswer } from '#core/query/oversight.ts';
import { opened } from '#testing/opened.ts';

const seen = oversightAnswer(
  opened({
    agency: [{ id: 'office', name: 'Văn phòng' }],
    finding: [
      { id: 'late', kind: 'limit', order: 2 },
      { id: 'poor', kind: 'limit', order: 1, figures: ['count work', 'work:nothing late'] },
      { id: 'why', kind: 'cause', order: 1, of: 'poor' },
      { id: 'loose', kind: 'cause', order: 2 },
      { id: 'foreign', kind: 'limit', order: 1, programme: 'other' },
    ],
    task: [{ id: 't', order: 1, agencies: ['office'], findings: ['poor'] }],
    oversight: [
      { id: 'b', kind: 'supervision', order: 2, by: 'office' },
      { id: 'a', kind: 'supervision', order: 1, by: 'office' },
      { id: 'c', kind: 'criticism', order: 3, by: 'office' },
    ],
  }),
);

test('limits stand in order with their causes and the tasks that answer them', () => {
  expect(
    seen.limits.map(({ finding, causes, tasks }) => [
      finding.id,
      causes.map((one) => one.id),
      tasks.map((one) => one.id),
    ]),
  ).toEqual([
    ['poor', ['why'], ['t']],
    ['late', [], []],
  ]);
});

test('a cause of nothing stays visible, a figure that does not hold is left out', () => {
  expect(seen.looseCauses.map(({ finding }) => finding.id)).toEqual(['loose']);
  expect(seen.limits[0]?.figures.map((figure) => formatAddress(figure.address))).toEqual(['count work']);
});

test('visits stand by kind, counted as figures', () => {
  expect(
    seen.visits.map(({ kind, count, visits }) => [kind, count.value?.amount, visits.map((one) => one.id)]),
  ).toEqual([
    ['supervision', '2', ['a', 'b']],
    ['criticism', '1', ['c']],
  ]);
  expect(seen.counts.limits.value?.amount).toBe('2');
});

test('a task tells who does it and what it answers', () => {
  expect(
    seen.tasks.map(({ agencies, findings }) => [agencies.map((one) => one.name), findings.map((one) => one.id)]),
  ).toEqual([[['Văn phòng'], ['poor']]]);
});
