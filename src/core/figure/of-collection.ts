/**
 * How whole and how timely a collection is: figures of their own, for the collection and for each return in it.
 * `collection:ID completeness`: rows that were told, in returns that were handed in, in per cent of all that are owed.
 * `collection:ID timeliness`: agencies that handed in by the day, in per cent of those that owe something.
 * `return:ID completeness`, `return:ID late`: the same of one agency; days past the day owed.
 */
import { isSubmitted } from '#core/collecting/return-state.ts';
import { standingOf, type Standing } from '#core/collecting/answers.ts';
import { collectionFrom, owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { countQuantity, makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import { lateFigure } from '#core/figure/of-late.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import type { View } from '#core/facts/view.ts';
import { done } from '#core/problem.ts';
import { shareOf, type Quantity } from '#core/value/quantity.ts';

const ROWS = 'dòng';
const AGENCIES = 'cơ quan';

const share = (part: number, whole: number, unit: string): Quantity | undefined =>
  shareOf(countQuantity(part, unit), countQuantity(whole, unit));

const isHandedIn = ({ state }: Standing): boolean => isSubmitted(state) || state === 'approved';

const standingsIn = (view: View, collection: Collection): readonly Standing[] =>
  owingAgencies(view, collection).flatMap((agency) => standingOf(view, collection, agency, view.asOf) ?? []);

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

export const collectionFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'collection');
  if (!record.ok) return record;
  const property = propertyNamed('collection', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.collection);
  const collection = collectionFrom(record.value);
  const all = standingsIn(view, collection);
  const told = all.filter((one) => one.sent !== undefined && isHandedIn(one));
  const value =
    property === 'completeness'
      ? share(sum(told.map(({ progress }) => progress.answered)), sum(all.map(({ progress }) => progress.owed)), ROWS)
      : share(all.filter(({ sent, late }) => sent !== undefined && late === 0).length, all.length, AGENCIES);
  return done(
    makeFigure(view, address, {
      formula: 'share',
      value,
      records: [record.value, ...told.flatMap((one) => one.record ?? [])],
      missing: value ? [] : [record.value.id],
    }),
  );
};

export const returnFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'return');
  if (!record.ok) return record;
  const property = propertyNamed('return', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.return);
  const { ref, agency } = record.value;
  const kept = view.find('collection', record.value.collection);
  const standing = kept && standingOf(view, collectionFrom(kept), agency, view.asOf);
  const records = [record.value, ...(kept ? [kept] : [])];
  if (property === 'late') {
    const days = standing && standing.late > 0 ? standing.late : undefined;
    return done(lateFigure(view, address, days, records, ref.id));
  }
  const value = standing && share(standing.progress.answered, standing.progress.owed, ROWS);
  return done(makeFigure(view, address, { formula: 'share', value, records, missing: value ? [] : [ref.id] }));
};
