/** What the evaluators of all subjects share: how an address is found, and how a figure is put together. */
import { recordedAddress } from '#core/address/recorded-address.ts';
import { formatAddress, type Address } from '#core/address/address.ts';
import { isSeries } from '#core/facts/series.ts';
import type { Counted, Figure, FigureLaw, FigureRecord, Formula, Missing } from '#core/figure/figure.ts';
import { refused, type Outcome, type Problem } from '#core/problem.ts';
import { isOneUnit, quantity, sumQuantities, type Quantity } from '#core/value/quantity.ts';
import type { Source } from '#core/shape/shape.ts';
import type { RecordRef, Stored, Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { likeliest } from '#core/text/likeliest.ts';
import type { Period } from '#core/value/period.ts';

export type Evaluator = (view: View, address: Address, evaluate: Evaluator) => Outcome<Figure>;

/** How the evaluators of the urban class have the values that they take from other figures. */
export const settledValueBy =
  (evaluate: Evaluator) =>
  (view: View, text: string): Quantity | undefined => {
    const address = recordedAddress(text);
    const found = address.ok ? evaluate(view, address.value, evaluate) : address;
    return found.ok && found.value.state === 'known' ? found.value.value : undefined;
  };

export const addressProblem = (
  code: string,
  address: Address,
  data: NonNullable<Problem['data']> = {},
): Outcome<never> => refused({ code, where: {}, data: { address: formatAddress(address), ...data } });

/** Names a record that is not there, and those that look like it. */
export const unknownRecord = (view: View, address: Address, subject: Subject, id: string): Outcome<never> =>
  addressProblem('address.unknown-record', address, {
    subject,
    id,
    near: likeliest(id, isSeries(subject) ? [] : view.records[subject].keys()),
  });

/** Asks for a property that the record has not, or for none where one is needed. */
export const propertyProblem = (address: Address, known: readonly string[]): Outcome<never> => {
  const { property } = address;
  return property === undefined
    ? addressProblem('figure.property-needed', address, { known })
    : addressProblem('figure.property', address, { property, known, near: likeliest(property, known) });
};

/** A filter is given a value that it cannot have. */
export const valueProblem = (address: Address, key: string, value: string, known: readonly string[]): Outcome<never> =>
  addressProblem('figure.filter-value', address, { key, value, known, near: likeliest(value, known) });

/** The record that the address names. An objective may be named by its number alone where only one programme has it. */
export const recordAt = <S extends Subject>(view: View, address: Address, subject: S): Outcome<Stored<S>> => {
  const id = address.head.type === 'record' ? address.head.id : '';
  const found = view.find(subject, id) ?? (subject === 'objective' ? objectiveByNumber(view, id) : undefined);
  if (found) return { ok: true, value: found as Stored<S> };
  return unknownRecord(view, address, subject, id);
};

/** The objective with this number when exactly one programme has it. */
export const objectiveByNumber = (view: View, number: string): Stored<'objective'> | undefined => {
  const matches = view.all('objective').filter((one) => one.id === number || one.id.endsWith(`/${number}`));
  return matches.length === 1 ? matches[0] : undefined;
};

const recordOf = (record: { readonly ref: RecordRef; readonly source?: Source }): FigureRecord => ({
  ref: record.ref,
  ...(record.source && { source: record.source }),
});

interface Made {
  readonly formula: Formula;
  readonly value?: Quantity | undefined;
  readonly date?: Period | undefined;
  readonly records?: readonly { readonly ref: RecordRef; readonly source?: Source }[];
  /** Those of a long sum are made each time that somebody looks at them: a page shows few, and most are never seen. */
  readonly parts?: readonly Figure[] | (() => readonly Figure[]);
  readonly missing?: readonly Missing[];
  readonly counted?: Counted;
  readonly beside?: readonly Figure[] | undefined;
  readonly notApplicable?: boolean;
  readonly law?: FigureLaw | undefined;
}

/** Puts a figure together and derives its state from what is there and what is missing. */
export const makeFigure = (view: Pick<View, 'asOf'>, address: Address, made: Made): Figure => {
  const has = made.value !== undefined || made.date !== undefined;
  const { missing = [], parts = [] } = made;
  const figure: Figure = {
    address,
    asOf: view.asOf,
    state: made.notApplicable ? 'not-applicable' : !has ? 'absent' : missing.length > 0 ? 'incomplete' : 'known',
    ...(made.value && { value: made.value }),
    ...(made.date && { date: made.date }),
    formula: made.formula,
    parts: typeof parts === 'function' ? [] : parts,
    records: (made.records ?? []).map(recordOf),
    missing,
    ...(made.counted && { counted: made.counted }),
    ...(made.beside && made.beside.length > 0 && { beside: made.beside }),
    ...(made.law && { law: made.law }),
  };
  if (typeof parts === 'function') Object.defineProperty(figure, 'parts', { get: parts, enumerable: true });
  return Object.freeze(figure);
};

/** What a figure lacks that is made of these, each once: those without a value, and what the others lack themselves. */
export const missingAmong = (parts: readonly Figure[]): readonly Missing[] => [
  ...new Map(
    parts
      .flatMap((part): readonly Missing[] => (part.value ? part.missing : [part.address]))
      .map((one) => [typeof one === 'string' ? one : formatAddress(one), one]),
  ).values(),
];

/** A figure that one record says. */
export const storedFigure = (
  view: Pick<View, 'asOf'>,
  address: Address,
  record: { readonly ref: RecordRef; readonly source?: Source },
  value: { readonly value?: Quantity | undefined; readonly date?: Period | undefined },
): Figure =>
  makeFigure(view, address, {
    formula: 'stored',
    ...value,
    records: [record],
    missing: value.value || value.date ? [] : [record.ref.id],
  });

/**
 * Sum of what is there; undefined when nothing is there or the units differ (a sum of different things is no figure).
 */
export const sumOf = (values: readonly (Quantity | undefined)[]): Quantity | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && isOneUnit(known) ? sumQuantities(known) : undefined;
};

/** A count of things as a quantity. */
export const countQuantity = (count: number, unit: string): Quantity => quantity(count, unit);
