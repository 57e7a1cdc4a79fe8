import { expect, it } from 'vitest';
import { checkLists } from '#core/rules/check-lists.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';
import { told } from '#testing/told.ts';

it('a list names nothing twice', () => {
  const given = (places: readonly string[]) => ({
    objective: [{ id: 'p/1', kind: 'task' }],
    work: [{ id: 'w', objective: 'p/1', places }],
  });
  expect(told(given(['city']))).toEqual([]);
  expect(told(given(['city', 'city']))).toEqual(['list.twice work/w places[1]']);
});
it('relations are told apart by kind and document', () => {
  const cites = { type: 'cites', document: 'b' };
  const document = (relations: readonly object[]) => ({ document: [{ id: 'a', relations }, { id: 'b' }] });
  expect(told(document([cites, { type: 'implements', document: 'b' }]))).toEqual([]);
  expect(told(document([cites, { ...cites, note: 'lần hai' }]))).toEqual(['list.twice document/a relations[1]']);
});
it('a scenario changes each thing once', () => {
  const scenario = (more: object) => ({
    objective: [{ id: 'p/1', kind: 'task' }],
    work: [{ id: 'w', objective: 'p/1' }],
    scenario: [{ id: 's', place: 'city', ...more }],
  });
  expect(
    told(
      scenario({
        inputs: [
          { standard: 'a', value: '1' },
          { standard: 'a', value: '2' },
        ],
      }),
    ),
  ).toEqual(['list.twice scenario/s inputs[1]']);
  expect(
    told(
      scenario({
        finishes: [
          { work: 'w', on: '2026-01-01' },
          { work: 'w', on: '2027-01-01' },
        ],
      }),
    ),
  ).toEqual(['list.twice scenario/s finishes[1]']);
});
it('each part of a report stands once', () => {
  const parts = (...names: readonly string[]) => ({
    report: [{ id: 'r', symbolTail: '-BC/TU', parts: names.map((part) => ({ part, title: part })) }],
  });
  expect(told(parts('leadership', 'results'))).toEqual([]);
  expect(told(parts('leadership', 'leadership'))).toEqual(['list.twice report/r parts[1]']);
});
it('what happened to a return may happen again', () => {
  const step = { step: 'sent', by: 'A', at: '2026-07-01T00:00:00.000Z', cells: [] };
  expect(
    told({
      agency: [{ id: 'a' }],
      collection: [{ id: 'c' }],
      return: [{ collection: 'c', agency: 'a', number: 1, steps: [step, { ...step, step: 'returned' }, step] }],
    }),
  ).toEqual([]);
});
it('what was found is found again: only of what is sound it is remembered', () => {
  const drafts = (places: readonly string[]) =>
    [{ subject: 'work', id: 'w', record: record('work', { id: 'w', places }) }] as readonly Draft[];
  const [twice, sound] = [drafts(['a', 'b', 'a', 'b']), drafts(['a', 'b'])];
  for (const _ of [1, 2]) {
    expect(checkLists(twice)).toEqual([
      { code: 'list.twice', where: { record: 'work/w', field: 'places[2]' }, data: { first: 1, second: 3 } },
      { code: 'list.twice', where: { record: 'work/w', field: 'places[3]' }, data: { first: 2, second: 4 } },
    ]);
    expect(checkLists(sound)).toEqual([]);
  }
});
