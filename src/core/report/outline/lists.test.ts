/** Tasks that are open, documents that were issued, findings that nobody took up: each on its day, and no others. */
import { describe, expect, it } from 'vitest';
import { issuedDocuments } from '#core/report/outline/issued-documents.ts';
import { findingsOf, openRecommendations } from '#core/report/outline/outline-findings.ts';
import { openTasks } from '#core/report/outline/open-tasks.ts';
import { targetsAt } from '#core/report/outline/targets-at.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const seen = (given: GivenRecords) => {
  const on = view(given);
  const [programme] = on.all('programme');
  if (!programme) throw new Error('no programme');
  return { view: on, programme };
};

describe('open tasks', () => {
  const task = (id: string, more: object = {}) => ({ id, order: 1, statements: ['a'], ...more });
  const open = (...all: readonly object[]): readonly string[] =>
    openTasks(seen({ task: all as never }).view, 'p').map(({ id }) => id);
  it.each<[string, object, boolean]>([
    ['not done', {}, true],
    ['done the day before', { done: '2023-05-30' }, false],
    ['done on the day', { done: '2023-05-31' }, false],
    ['done the day after', { done: '2023-06-01' }, true],
    ['done in the month that ends on the day', { done: '2023-05' }, false],
    ['of another programme', { programme: 'q' }, false],
  ])('%s', (_, more, isOpen) => expect(open(task('t', more))).toEqual(isOpen ? ['t'] : []));
  it('stand in the order of the office', () =>
    expect(open(task('a', { order: 3 }), task('b', { order: 1 }), task('c', { order: 2 }))).toEqual(['b', 'c', 'a']));
});

describe('documents that carry the resolution out', () => {
  const document = (id: string, more: object = {}) => ({
    id,
    kind: 'plan',
    symbol: id,
    date: '2022-01-01',
    relations: [{ type: 'implements', document: 'source' }],
    ...more,
  });
  const issued = (...all: readonly object[]): readonly string[] => {
    const on = seen({ document: all as never });
    return issuedDocuments(on.view, on.programme).map(({ id }) => id);
  };
  it.each<[string, object, boolean]>([
    ['on the day', { date: '2023-05-31' }, true],
    ['the day after', { date: '2023-06-01' }, false],
    ['in a month that is not over', { date: '2023-06' }, false],
    ['with a number and no day', { date: undefined }, true],
    ['with a day and no number', { symbol: undefined }, true],
    ['with neither', { date: undefined, symbol: undefined }, false],
    ['of something else', { relations: [] }, false],
  ])('%s', (_, more, isIssued) => expect(issued(document('d', more))).toEqual(isIssued ? ['d'] : []));
  it('the resolution itself is none, and the others stand by their days', () =>
    expect(
      issued(
        document('b', { date: '2022-03-01' }),
        document('a', { date: '2022-02-01' }),
        document('c', { date: undefined }),
      ),
    ).toEqual(['c', 'a', 'b']));
});

describe('findings', () => {
  const finding = (id: string, more: object = {}) => ({ id, kind: 'recommendation', order: 1, ...more });
  it('of a kind and a programme stand in the order of the office', () =>
    expect(
      findingsOf(
        seen({
          finding: [
            finding('b', { order: 2 }),
            finding('a', { order: 1 }),
            finding('c', { kind: 'lesson' }),
            finding('d', { programme: 'q' }),
          ],
        }),
        'recommendation',
      ).map(({ id }) => id),
    ).toEqual(['a', 'b']));
  it('a recommendation that a task of the programme has taken up is open no more', () => {
    const open = (...task: readonly object[]): readonly string[] =>
      openRecommendations(seen({ finding: [finding('a'), finding('b')], task: task as never })).map(({ id }) => id);
    expect(open()).toEqual(['a', 'b']);
    expect(open({ id: 't', findings: ['a'] })).toEqual(['b']);
    expect(open({ id: 't', findings: ['a'], programme: 'q' })).toEqual(['a', 'b']);
  });
});

it('targets of a node stand before those below it, and a node without one is none', () => {
  const target = { relation: 'at-least', value: q('1 hộ') };
  const on = seen({
    objective: [
      { id: 'p/1', part: 'results', target },
      { id: 'p/1.1', part: 'results', parent: 'p/1' },
      { id: 'p/1.1.1', part: 'results', parent: 'p/1.1', target },
      { id: 'p/1.2', part: 'results', parent: 'p/1', target },
      { id: 'p/2', part: 'results', target },
    ],
  });
  const root = on.view.find('objective', 'p/1');
  expect(root && targetsAt(on.view, root).map(({ ref }) => ref.id)).toEqual(['p/1', 'p/1.1.1', 'p/1.2']);
});
