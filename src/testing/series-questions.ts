/** Everything that may be asked of the series of made-up journals, and what a view says to it. */
import { askOnce } from '#core/facts/ask.ts';
import type { Facts } from '#core/facts/facts.ts';
import { countKey, rowsKey, SOME, whichKey, type SeriesKey } from '#core/facts/series.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { DAYS, DOCUMENTS, KINDS, MEASURERS, MEASURES, PERIODS, PLACES } from '#testing/made-journal.ts';

export interface Question {
  readonly key: SeriesKey;
  readonly say: (view: View) => unknown;
}

const refs = (list: readonly { readonly ref: RecordRef }[]): readonly string[] =>
  list.map(({ ref }) => `${ref.id} ${ref.version} ${ref.sequence}`);

const COUNTED = [
  {},
  { measure: 'm' },
  { place: 'a', kind: 'plan' },
  { document: 'd' },
  { document: SOME, measure: 'n' },
  { measure: 'm', place: 'b', kind: 'actual', document: 'e' },
];

export const QUESTIONS: readonly Question[] = [
  ...MEASURES.flatMap((measure): readonly Question[] => [
    { key: rowsKey('observation', { measure }), say: (view) => refs(view.rows('observation', { measure })) },
    ...PLACES.map((place): Question => ({
      key: rowsKey('observation', { measure, place }),
      say: (view) => refs(view.rows('observation', { measure, place })),
    })),
    ...KINDS.flatMap((kind): readonly Question[] => [
      ...PERIODS.map((period): Question => ({
        key: rowsKey('observation', { measure, kind, period }),
        say: (view) => refs(view.rows('observation', { measure, kind, period })),
      })),
      ...(['place', 'period'] as const).map((of): Question => ({
        key: whichKey('observation', of, { measure, kind }),
        say: (view) => [...view.which('observation', of, { measure, kind })].toSorted(),
      })),
    ]),
  ]),
  ...PLACES.flatMap((place): readonly Question[] => [
    { key: rowsKey('observation', { place }), say: (view) => refs(view.rows('observation', { place })) },
    { key: rowsKey('boundary', { place }), say: (view) => refs(view.rows('boundary', { place })) },
  ]),
  ...DOCUMENTS.map((document): Question => ({
    key: rowsKey('observation', { document }),
    say: (view) => refs(view.rows('observation', { document })),
  })),
  ...MEASURERS.map((measurer): Question => ({
    key: rowsKey('observation', { measurer }),
    say: (view) => refs(view.rows('observation', { measurer })),
  })),
  {
    key: rowsKey('observation', { id: 'm@a#2022/plan' }),
    say: (view) => view.find('observation', 'm@a#2022/plan')?.note,
  },
  { key: rowsKey('boundary', {}), say: (view) => refs(view.rows('boundary', {})) },
  {
    key: whichKey('boundary', 'place', {}),
    say: (view) => [...view.which('boundary', 'place', {})].toSorted(),
  },
  {
    key: whichKey('observation', 'place', {}),
    say: (view) => [...view.which('observation', 'place', {})].toSorted(),
  },
  ...['p', 'q', ''].map((programme): Question => ({
    key: whichKey('observation', 'effective', { programme }),
    say: (view) => [...view.which('observation', 'effective', { programme })].toSorted(),
  })),
  ...COUNTED.map((where): Question => ({
    key: countKey('observation', where),
    say: (view) => view.count('observation', where),
  })),
];

/** What facts say to a question on each day; undefined where they must ask the store first. */
export const said = (facts: Facts, { say }: Question): readonly unknown[] | undefined => {
  const all = DAYS.map((day) => {
    const view = viewAsOf(facts, asDay(day));
    return askOnce(view, () => say(view));
  });
  return all.every((one) => 'answer' in one) ? all.map((one) => ('answer' in one ? one.answer : undefined)) : undefined;
};
