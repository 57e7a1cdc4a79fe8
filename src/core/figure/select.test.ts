import { expect, test } from 'vitest';
import { evaluateFigure, figureAt } from '#core/figure/evaluate.ts';
import { q, view } from '#testing/records.ts';

const seen = view({
  objective: [{ id: 'p/1', basis: ['source'] }],
  measure: [{ id: 'water', objective: 'p/1' }],
  observation: [{ measure: 'water', place: 'city', period: '2022', kind: 'actual', value: q('77%') }, { measure: 'water', place: 'city', period: '2023', kind: 'forecast', value: q('80%'), source: { document: 'other' } }],
  work: [{ id: 'w', objective: 'p/1', basis: ['source'] }, { id: 'v', objective: 'p/1' }],
  step: [{ id: 's', work: 'w', decision: 'source', state: 'done' }, { id: 't', work: 'w', state: 'ongoing' }],
  document: [{ id: 'other', kind: 'decision', date: '2022-01-01' }],
});

test.each([
  ['count observation[document=source]', '1'],
  ['count observation[measure=water]', '2'],
  ['count observation[kind=forecast]', '1'],
  ['count measure[objective=1]', '1'],
  ['count work[basis=source]', '1'],
  ['count objective[basis=source]', '1'],
  ['count step[decision=source]', '1'],
  ['count step[document=source,state=ongoing]', '1'],
  ['count document[document=other]', '0'],
])('%s is %s', (address, amount) => expect(figureAt(seen, address).value?.amount).toBe(amount));

test('a filter that a subject does not know is refused, with those it knows', () => {
  const outcome = evaluateFigure(seen, 'count step[colour=red]');
  expect(outcome.ok ? [] : outcome.problems.map(({ code, data }) => [code, data?.['known']])).toEqual([['figure.filter', 'document, work, state, decision']]);
});
