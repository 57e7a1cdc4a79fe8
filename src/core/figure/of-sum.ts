import {
  addressProblem,
  makeFigure,
  propertyProblem,
  recordAt,
  storedFigure,
  sumOf,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { selectRecords } from '#core/figure/select.ts';
import { done, type Outcome } from '#core/problem.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { standingFunding } from '#core/subjects/funding/standing.ts';
import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { standingExtents } from '#core/subjects/work/extents.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { View } from '#core/facts/view.ts';

/** `sum funding[filters]`, `sum extent[filters]`: only values of one kind are added; anything else is refused. */
export const sumFigure: Evaluator = (view, address) => {
  const { subject } = address.head;
  if (subject === 'funding') return fundingSum(view, address, address.filters);
  if (subject === 'extent') return extentSum(view, address, address.filters);
  return addressProblem('figure.not-summable', address, { subject });
};

/** Total investment, plan, allocation and disbursement are different moneys: a sum over several kinds is refused. */
export const fundingSum = (view: View, address: Address, filters: Address['filters']): Outcome<Figure> => {
  const selected = selectRecords(view, address, 'funding', filters);
  if (!selected.ok) return selected;
  const kinds = new Set(selected.value.map((funding) => funding.kind));
  if (kinds.size > 1) return addressProblem('figure.mixed-kinds', address, { kinds: [...kinds] });
  const standing = standingFunding(view, selected.value);
  const sum = total(view, address, standing, { valueOf: ({ amount }) => amount, figureOf: amountFigure });
  const unpriced = sum.value ? worksWithoutTotal(view, address, standing) : [];
  return done(unpriced.length === 0 ? sum : { ...sum, state: 'incomplete', missing: unpriced });
};

/** Filters under which the total investment is one of all works that pass them. */
const OF_WORKS: ReadonlySet<string> = new Set(['kind', 'programme', 'objective']);

/** Of the total investment of many works those of which it is not on record: the sum is not that of all. */
const worksWithoutTotal = (view: View, address: Address, lines: readonly Stored<'funding'>[]): readonly string[] => {
  const isOfAll = address.head.type === 'aggregate' && address.filters.every(({ key }) => OF_WORKS.has(key));
  if (!isOfAll || lines.some(({ kind }) => kind !== 'total')) return [];
  const works = selectRecords(
    view,
    address,
    'work',
    address.filters.filter(({ key }) => key !== 'kind'),
  );
  const priced = new Set(lines.map(({ work }) => work));
  return works.ok ? wholesAmong(works.value).flatMap(({ id }) => (priced.has(id) ? [] : [id])) : [];
};

/** Areas at different stages are different results: only one stage and one unit is added. */
export const extentSum = (view: View, address: Address, filters: Address['filters']): Outcome<Figure> => {
  const selected = selectRecords(view, address, 'extent', filters);
  if (!selected.ok) return selected;
  const standing = standingExtents(view, selected.value);
  const kinds = new Set(standing.map((extent) => `${extent.extent}/${extent.stage}/${extent.value.unit}`));
  if (kinds.size > 1) return addressProblem('figure.mixed-kinds', address, { kinds: [...kinds] });
  return done(total(view, address, standing, { valueOf: ({ value }) => value, figureOf: valueFigure }));
};

/** What a sum takes from a record, and the figure that the record is by itself. */
interface Summand<R> {
  readonly valueOf: (record: R) => Quantity;
  readonly figureOf: (day: Pick<View, 'asOf'>, record: R) => Figure;
}

/** One record's value is told as its own; several are the parts of a sum, made when somebody looks at them. */
const total = <R>(view: View, address: Address, records: readonly R[], { valueOf, figureOf }: Summand<R>): Figure => {
  const [only] = records;
  // A figure outlives its view where nothing that it was made of changes: it must not hold it.
  const day = { asOf: view.asOf };
  if (only !== undefined && records.length === 1) return { ...figureOf(view, only), address };
  return makeFigure(view, address, {
    formula: 'sum',
    value: sumOf(records.map(valueOf)),
    parts: () => records.map((record) => figureOf(day, record)),
    missing: records.length === 0 ? [address.head.subject] : [],
  });
};

const amountFigure = (day: Pick<View, 'asOf'>, record: Stored<'funding'>): Figure =>
  storedFigure(day, addressOf('funding', record.id, 'amount'), record, { value: record.amount });

const valueFigure = (day: Pick<View, 'asOf'>, record: Stored<'extent'>): Figure =>
  storedFigure(day, addressOf('extent', record.id, 'value'), record, { value: record.value });

/** `funding:ID amount`: one line of funding. */
export const fundingFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'funding');
  if (!record.ok) return record;
  return propertyNamed('funding', address.property)
    ? done(amountFigure(view, record.value))
    : propertyProblem(address, PROPERTIES.funding);
};

/** `extent:ID value`: one size of a work at a stage. */
export const extentFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'extent');
  if (!record.ok) return record;
  return propertyNamed('extent', address.property)
    ? done(valueFigure(view, record.value))
    : propertyProblem(address, PROPERTIES.extent);
};
