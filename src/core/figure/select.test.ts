import { expect, it, test } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import type { View } from '#core/facts/view.ts';
import { q, view } from '#testing/records.ts';

const seen = view({
  objective: [{ id: 'p/1', basis: ['source'] }],
  measure: [{ id: 'water', objective: 'p/1' }],
  observation: [
    { measure: 'water', place: 'city', period: '2022', kind: 'actual', value: q('77%') },
    {
      measure: 'water',
      place: 'city',
      period: '2023',
      kind: 'forecast',
      value: q('80%'),
      source: { document: 'other' },
    },
  ],
  work: [
    { id: 'w', objective: 'p/1', basis: ['source'] },
    { id: 'v', objective: 'p/1' },
  ],
  step: [
    { id: 's', work: 'w', decision: 'source', state: 'done' },
    { id: 't', work: 'w', state: 'ongoing' },
  ],
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
])('%s is %s', (address, amount) => expect(figureByText(seen, address).value?.amount).toBe(amount));

test.each([
  ['count work[objective]', '2'],
  ['count work[basis]', '1'],
  ['count work[status]', '2'],
  ['count work[place]', '0'],
  ['count step[decision]', '1'],
  ['count work[late=false]', '2'],
  ['count work[late=true]', '0'],
  ['count work[objective=p/1]', '2'],
])('%s, a key alone or a flag, is %s', (address, amount) =>
  expect(figureByText(seen, address).value?.amount).toBe(amount),
);

const problems = (address: string) => {
  const outcome = evaluateText(seen, address);
  return outcome.ok ? [] : outcome.problems.map(({ code, data }) => [code, data?.['near'] ?? data?.['value']]);
};

test.each([
  ['count work[status=completd]', ['figure.filter-value', ['completed']]],
  ['count work[late=perhaps]', ['figure.filter-value', []]],
  ['count work[objective=9]', ['address.unknown-record', []]],
  ['count document[document=othr]', ['address.unknown-record', ['other']]],
  ['count observation[measure=watr]', ['address.unknown-record', ['water']]],
  ['sum funding[year=last]', ['figure.filter-period', 'last']],
  ['sum extent[extent=area]', ['figure.filter-value', []]],
  ['count work[statu=completed]', ['figure.filter', ['status', 'stuck']]],
  ['count work[constructor=x]', ['figure.filter', []]],
])('%s could match nothing, and is refused', (address, problem) => expect(problems(address)).toEqual([problem]));

test('every wrong filter is told', () =>
  expect(problems('count work[colour=red,status=x]').map(([code]) => code)).toEqual([
    'figure.filter',
    'figure.filter-value',
  ]));

test('what a target asks for is a name of an extent, though no work has it yet', () => {
  const on = view({
    objective: [{ id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('1 ha'), extent: 'area' } }],
  });
  expect(figureByText(on, 'objective:1 result').state).toBe('absent');
  expect(figureByText(on, 'sum extent[extent=area]').state).toBe('absent');
});

test('a record that does not hold yet on the day is no mistake', () => {
  const early = view(
    {
      work: [{ id: 'w', objective: 'p/1' }],
      objective: [{ id: 'p/1' }],
      obstacle: [{ id: 'o', work: 'w', since: '2023-01-01' }],
    },
    '2022-01-01',
  );
  expect(figureByText(early, 'count obstacle[work=w]').value?.amount).toBe('0');
});

test('a filter that a subject does not know is refused, with those it knows', () => {
  const outcome = evaluateText(seen, 'count step[colour=red]');
  expect(outcome.ok ? [] : outcome.problems.map(({ code, data }) => [code, data?.['known']])).toEqual([
    ['figure.filter', ['document', 'work', 'state', 'decision']],
  ]);
});

it('the money of each work is found without reading all money again', () => {
  const works = Array.from({ length: 30 }, (_, index) => ({ id: `w${index}`, objective: 'p/1' }));
  const many = view({
    work: works,
    funding: works.map(({ id }) => ({
      id: `f-${id}`,
      work: id,
      kind: 'total',
      capital: 'city',
      amount: q('1 tỷ đồng'),
    })),
  });
  let reads = 0;
  const funding = many
    .all('funding')
    .map(
      (one) =>
        new Proxy(one, { get: (of, key) => ((reads += key === 'work' ? 1 : 0), Reflect.get(of, key) as unknown) }),
    );
  const counted: View = { ...many, all: (subject) => (subject === 'funding' ? funding : many.all(subject)) as never };
  for (const { id } of works)
    expect(figureByText(counted, `work:${id} funding.total`).value?.amount).toBe('1000000000');
  expect(reads).toBeLessThan(works.length * 5);
});
