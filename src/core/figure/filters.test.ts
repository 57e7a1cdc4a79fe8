/** What each filter lets through: its own, what lies below, and nothing beside it. */
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

/** Two chapters; a road in the ward of the first, a school without a place, money of a work and of a node. */
const GIVEN: GivenRecords = {
  programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
  agency: [{ id: 'board' }, { id: 'lead' }, { id: 'other' }],
  place: [
    { id: 'ward', kind: 'ward', parent: 'city' },
    { id: 'new', kind: 'ward', parent: 'city', from: '2022-01-01' },
    { id: 'old', kind: 'ward', parent: 'city', to: '2021-12-31', successors: ['new'] },
    { id: 'far', kind: 'ward' },
  ],
  objective: [
    { id: 'p/1', kind: 'chapter' },
    { id: 'p/1.1', kind: 'task', parent: 'p/1', lead: 'lead' },
    { id: 'p/2', kind: 'task' },
  ],
  work: [
    { id: 'road', objective: 'p/1.1', owner: 'board', places: ['ward'], kind: 'infrastructure' },
    { id: 'school', objective: 'p/2', kind: 'planning', places: ['old', 'ward'] },
    { id: 'foreign', programme: 'q', kind: 'infrastructure', objective: 'q/1' },
  ],
  progress: [
    { id: 'a', work: 'road', since: '2021', status: 'ongoing', expectedFinish: '2022-06-30' },
    { id: 'b', work: 'road', since: '2022', expectedFinish: '2022-12-31' },
    { id: 'c', objective: 'p/2', since: '2022', status: 'ongoing' },
  ],
  funding: [
    { id: 'of-road', work: 'road', kind: 'plan', capital: 'city', year: '2022', amount: q('3 đồng') },
    { id: 'of-node', objective: 'p/1.1', kind: 'plan', capital: 'central', year: '2023', amount: q('5 đồng') },
    { id: 'of-chapter', objective: 'p/1', kind: 'plan', capital: 'city', year: '2022', amount: q('7 đồng') },
    { id: 'of-school', work: 'school', kind: 'plan', capital: 'city', year: '2022', amount: q('11 đồng') },
  ],
  extent: [
    { id: 'e', work: 'road', extent: 'length', label: 'chiều dài', stage: 'done', value: q('2 km') },
    { id: 'f', work: 'school', extent: 'length', label: 'chiều dài', stage: 'done', value: q('4 km') },
    { id: 'g', work: 'school', extent: 'area', label: 'diện tích', stage: 'done', value: q('6 ha') },
  ],
  obstacle: [
    { id: 'o', work: 'road', kind: 'clearance', owner: 'other', since: '2022' },
    { id: 'n', objective: 'p/1', kind: 'capital', since: '2022', lifted: '2023-05-31' },
  ],
  contribution: [{ id: 'k', work: 'school' }],
};
const seen = () => view(GIVEN);
const amount = (address: string): string | undefined => figureByText(seen(), address).value?.amount;

describe('money', () => {
  it.each([
    ['kind=plan', '26'],
    ['kind=plan,work=road', '3'],
    ['kind=plan,programme=p', '26'],
    // Of a node and all below it, directly or through works.
    ['kind=plan,objective=p/1', '15'],
    ['kind=plan,objective=p/1.1', '8'],
    ['kind=plan,objective=p/2', '11'],
    // What is the node's own, and nothing below it.
    ['kind=plan,node=p/1', '7'],
    ['kind=plan,node=p/1.1', '5'],
    ['kind=plan,node', '12'],
    ['kind=plan,source=city', '21'],
    ['kind=plan,source=central', '5'],
    ['kind=plan,year=2022', '21'],
    // Who owns the work, or leads the node; not who leads the node of a work.
    ['kind=plan,owner=board', '3'],
    ['kind=plan,owner=lead', '5'],
    ['kind=plan,owner', '8'],
    // Of works in a place or in what it took over; money of a node lies nowhere.
    ['kind=plan,place=ward', '14'],
    ['kind=plan,place=new', '11'],
    ['kind=plan,place=city', '14'],
    ['kind=plan,place', '14'],
    ['document=source,kind=plan', '26'],
  ])('sum funding[%s]: %s đồng', (filters, expected) => expect(amount(`sum funding[${filters}]`)).toBe(expected));
  it.each([
    'kind=plan,node=p/2',
    'kind=plan,owner=other',
    'kind=plan,place=far',
    'kind=plan,programme=q',
    'kind=total',
  ])('sum funding[%s]: nothing', (filters) => {
    const sum = figureByText(seen(), `sum funding[${filters}]`);
    expect([sum.value, sum.state, sum.missing]).toEqual([undefined, 'absent', ['funding']]);
  });
});

describe('what belongs to works', () => {
  it.each([
    ['sum extent[extent=length]', '6'],
    ['sum extent[extent=length,objective=p/1]', '2'],
    ['sum extent[extent=length,place=ward]', '6'],
    ['sum extent[extent=length,place=new]', '4'],
    ['sum extent[extent=length,stage=done]', '6'],
    ['count obstacle[objective=p/1]', '2'],
    ['count obstacle[work=road]', '1'],
    ['count obstacle[place=ward]', '1'],
    ['count obstacle[owner=other]', '1'],
    ['count obstacle[kind=clearance]', '1'],
    ['count obstacle[open]', '1'],
    ['count obstacle[open=false]', '1'],
    ['count contribution[objective=p/2]', '1'],
    ['count contribution[objective=p/1]', '0'],
    ['count contribution[place=new]', '1'],
    ['count progress[objective=p/2]', '1'],
    ['count progress[objective=p/1]', '2'],
    ['count progress[work=road]', '2'],
  ])('%s: %s', (address, expected) => expect(amount(address)).toBe(expected));
});

describe('works', () => {
  it.each([
    ['', '3'],
    ['[programme=q]', '1'],
    ['[objective=p/1]', '1'],
    ['[owner=board]', '1'],
    ['[owner=lead]', '0'],
    ['[place=ward]', '2'],
    ['[place=far]', '0'],
    ['[status=ongoing]', '1'],
    ['[status=unknown]', '2'],
    ['[moved]', '1'],
    ['[moved=false]', '2'],
    ['[stuck]', '1'],
    ['[stuck=false]', '2'],
    ['[late]', '1'],
    ['[late=false]', '2'],
    ['[kind=planning]', '1'],
  ])('count work%s: %s', (filters, expected) => expect(amount(`count work${filters}`)).toBe(expected));
  it.each([
    ['[objective]', '3'],
    ['[programme]', '3'],
    ['[owner]', '1'],
  ])('count work%s, of which any is told: %s', (filters, expected) =>
    expect(amount(`count work${filters}`)).toBe(expected),
  );
});

describe('objectives', () => {
  it.each([
    ['[objective=p/1]', '2'],
    ['[objective=p/1.1]', '1'],
    ['[kind=task]', '2'],
    ['[programme=q]', '0'],
  ])('count objective%s: %s', (filters, expected) => expect(amount(`count objective${filters}`)).toBe(expected));
});

describe('what was disbursed of what was planned', () => {
  const given: GivenRecords = {
    work: [{ id: 'w' }, { id: 'v' }],
    funding: [
      { id: 'plan', work: 'w', kind: 'plan', capital: 'city', year: '2022', amount: q('8 đồng') },
      { id: 'paid', work: 'w', kind: 'disbursement', capital: 'city', year: '2022', amount: q('6 đồng') },
      { id: 'of-v', work: 'v', kind: 'plan', capital: 'city', year: '2022', amount: q('2 đồng') },
    ],
  };
  const share = (filters: string) => {
    const { value, state, missing, parts } = figureByText(view(given), `share funding${filters}`);
    return [value?.amount, state, missing.length, parts.map((part) => part.value?.amount)];
  };
  it.each([
    ['', ['60.0', 'known', 0, ['6', '10']]],
    ['[work=w]', ['75.0', 'known', 0, ['6', '8']]],
    ['[year=2022]', ['60.0', 'known', 0, ['6', '10']]],
    // Without one of the two there is no share, and it is missing; nothing is not nought.
    ['[work=v]', [undefined, 'absent', 1, [undefined, '2']]],
    ['[year=2021]', [undefined, 'absent', 2, [undefined, undefined]]],
  ])('share funding%s: %j', (filters, expected) => expect(share(filters)).toEqual(expected));
  it.each([
    ['share funding[kind=plan]', 'figure.filter', { key: 'kind', known: expect.arrayContaining(['work', 'year']) }],
    ['share funding[kind=plan,work=w]', 'figure.filter', { key: 'kind' }],
    ['share extent', 'figure.not-summable', { subject: 'extent' }],
    ['share funding[colour=red]', 'figure.filter', { key: 'colour' }],
    ['sum work', 'figure.not-summable', { subject: 'work' }],
  ])('%s is refused: %s', (address, code, data) => {
    const found = evaluateText(view(given), address);
    expect(found.ok ? [] : found.problems).toMatchObject([{ code, data }]);
  });
});
