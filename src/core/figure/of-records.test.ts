/** Figures that a single record says: what they tell, what they stand on, and what is missing where nothing is told. */
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office', from: '2021-01-01', to: '2025-12-31' }],
  document: [
    { id: 'dated', kind: 'decision', date: '2022-03-04' },
    { id: 'undated', kind: 'decision' },
  ],
  work: [{ id: 'w' }],
  step: [
    { id: 'taken', work: 'w', on: '2022-05' },
    { id: 'open', work: 'w' },
  ],
  contribution: [{ id: 'gift', work: 'w', pledged: q('9 đồng'), delivered: q('0 đồng') }],
  obstacle: [
    { id: 'stands', work: 'w', since: '2023-05-01', nextStepDue: '2023-05-30' },
    { id: 'lifted', work: 'w', since: '2023-05-01', lifted: '2023-05-11' },
    { id: 'since-when', work: 'w' },
    { id: 'today', work: 'w', since: '2023-05-31', nextStepDue: '2023-05-31' },
  ],
  task: [{ id: 'late', due: '2023-05-30' }, { id: 'due', due: '2023-05-31' }, { id: 'no-day' }],
  oversight: [
    { id: 'owed', answerDue: '2023-05-29', since: '2023-01-01' },
    { id: 'unasked', since: '2023-01-01' },
  ],
  funding: [{ id: 'f', work: 'w', kind: 'total', amount: q('9 đồng') }],
  extent: [{ id: 'e', work: 'w', extent: 'area', label: 'diện tích', stage: 'done', value: q('4 ha') }],
};
const at = (address: string) => figureByText(view(GIVEN), address);

describe('on 31/5/2023', () => {
  it.each<[string, string | undefined, string]>([
    ['document:dated date', '2022-03-04', 'dated'],
    ['step:taken date', '2022-05', 'taken'],
    ['contribution:gift pledged', '9', 'gift'],
    // Nothing given is told; what nobody told is missing.
    ['contribution:gift delivered', '0', 'gift'],
    ['obstacle:stands age', '30', 'stands'],
    ['obstacle:lifted age', '10', 'lifted'],
    ['obstacle:today age', '0', 'today'],
    ['obstacle:stands late', '1', 'stands'],
    ['task:late late', '1', 'late'],
    ['oversight:owed late', '2', 'owed'],
    ['funding:f amount', '9', 'f'],
    ['extent:e value', '4', 'e'],
  ])('%s is %s, by its record', (address, told, id) => {
    const { value, date, state, records, missing } = at(address);
    expect([value?.amount ?? date, state, records.map(({ ref }) => ref.id), missing]).toEqual([
      told,
      'known',
      [id],
      [],
    ]);
  });
  it.each([
    ['document:undated date', 'undated'],
    ['step:open date', 'open'],
    ['contribution:gift underway', 'gift'],
    ['obstacle:since-when age', 'since-when'],
    ['obstacle:today late', 'today'],
    ['obstacle:lifted late', 'lifted'],
    ['task:due late', 'due'],
    ['task:no-day late', 'no-day'],
    ['oversight:unasked late', 'unasked'],
  ])('%s is absent, and its record is missing it', (address, id) => {
    const { value, date, state, records, missing } = at(address);
    expect([value, date, state, records.map(({ ref }) => ref.id), missing]).toEqual([
      undefined,
      undefined,
      'absent',
      [id],
      [id],
    ]);
  });
  it.each(['document', 'step', 'contribution', 'obstacle', 'task', 'oversight', 'programme', 'funding', 'extent'])(
    'a %s that is not there is refused, and so is what it does not tell',
    (subject) => {
      const id = { programme: 'q' }[subject] ?? GIVEN[subject as 'task']?.[0]?.id ?? '';
      const codes = [`${subject}:nothing date`, `${subject}:${id} height`, `${subject}:${id}`].map((address) => {
        const found = evaluateText(view(GIVEN), address);
        return found.ok ? 'answered' : found.problems[0]?.code;
      });
      expect(codes).toEqual(['address.unknown-record', 'figure.property', 'figure.property-needed']);
    },
  );
  it('a property that looks like one is named', () => {
    const found = evaluateText(view(GIVEN), 'contribution:gift pleged');
    expect(found.ok ? [] : found.problems[0]?.data).toMatchObject({
      property: 'pleged',
      near: ['pledged'],
      known: ['pledged', 'delivered', 'underway', 'size', 'cost'],
    });
  });
});
