import { formatAddress } from '#core/address/address.ts';
import { expect, test } from 'vitest';
import { oversightAnswer } from '#core/query/oversight.ts';
import { opened } from '#testing/opened.ts';

const seen = () =>
  oversightAnswer(
    opened({
      agency: [
        { id: 'office', name: 'Văn phòng' },
        { id: 'lead', name: 'Ban' },
      ],
      document: [{ id: 'd' }],
      objective: [{ id: 'p/1' }],
      finding: [
        { id: 'late', kind: 'limit', order: 2, objectives: ['p/1', 'p/9'] },
        { id: 'good', kind: 'strength', order: 1 },
        { id: 'wish', kind: 'recommendation', order: 1 },
        { id: 'of-none', kind: 'cause', order: 3, of: 'foreign' },
        { id: 'poor', kind: 'limit', order: 1, figures: ['count work', 'work:nothing late'] },
        { id: 'why', kind: 'cause', order: 1, of: 'poor' },
        { id: 'loose', kind: 'cause', order: 2 },
        { id: 'foreign', kind: 'limit', order: 1, programme: 'other' },
      ],
      task: [
        { id: 'u', order: 2, lead: 'lead', agencies: ['office', 'lead'], documents: ['d', 'gone'], due: '2024' },
        { id: 't', order: 1, agencies: ['office'], findings: ['poor', 'gone'] },
        { id: 'done', order: 3, done: '2023' },
        { id: 'foreign-task', order: 1, programme: 'other', findings: ['poor'] },
      ],
      oversight: [
        { id: 'b', kind: 'supervision', order: 2, by: 'office' },
        { id: 'a', kind: 'supervision', order: 1, by: 'office' },
        { id: 'c', kind: 'criticism', order: 3, by: 'office' },
      ],
    }),
  );

test('limits stand in order with their causes and the tasks that answer them', () => {
  expect(
    seen().limits.map(({ finding, causes, tasks }) => [
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
  expect(seen().looseCauses.map(({ finding }) => finding.id)).toEqual(['loose', 'of-none']);
  expect(seen().limits[0]?.figures.map((figure) => formatAddress(figure.address))).toEqual(['count work']);
});

test('visits stand by kind, counted as figures', () => {
  expect(
    seen().visits.map(({ kind, count, visits }) => [kind, count.value?.amount, visits.map((one) => one.id)]),
  ).toEqual([
    ['supervision', '2', ['a', 'b']],
    ['criticism', '1', ['c']],
  ]);
  expect(Object.entries(seen().counts).map(([name, figure]) => [name, figure.value?.amount])).toEqual([
    ['strengths', '1'],
    ['limits', '2'],
    ['causes', '3'],
    ['recommendations', '1'],
    ['tasks', '3'],
  ]);
});

test('a task tells who does it and what it answers', () => {
  expect(
    seen().tasks.map(({ agencies, findings }) => [agencies.map((one) => one.name), findings.map((one) => one.id)]),
  ).toEqual([
    [['Văn phòng'], ['poor']],
    // Who leads stands first, and once.
    [['Ban', 'Văn phòng'], []],
    [[], []],
  ]);
  expect(
    seen().tasks.map(({ task, documents, unclear }) => [
      task.id,
      documents.map((one) => one.id),
      unclear.includes('when'),
    ]),
  ).toEqual([
    ['t', [], true],
    ['u', ['d'], false],
    ['done', [], false],
  ]);
  // Of what is done nothing is asked.
  expect(seen().tasks.at(-1)?.unclear).toEqual([]);
});

test('strengths and recommendations stand by themselves, and name what they are about as far as it is there', () => {
  expect(seen().strengths.map(({ finding }) => finding.id)).toEqual(['good']);
  expect(seen().recommendations.map(({ finding }) => finding.id)).toEqual(['wish']);
  expect(seen().limits.map(({ objectives }) => objectives.map((one) => one.id))).toEqual([[], ['p/1']]);
});
