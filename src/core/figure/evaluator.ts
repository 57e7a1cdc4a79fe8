/** What the evaluators of all subjects share: how an address is found, and how a figure is put together. */
import { formatAddress, type Address } from '#core/figure/address.ts';
import type { Figure, FigureRecord, Formula } from '#core/figure/figure.ts';
import { refused, type Outcome } from '#core/problem.ts';
import { quantity, sumQuantities, type Quantity } from '#core/quantity/quantity.ts';
import type { Source } from '#core/record/shape.ts';
import type { RecordRef, Stored, Subject } from '#core/record/subjects.ts';
import type { View } from '#core/record/view.ts';
import type { Period } from '#core/time/period.ts';

export type Evaluator = (view: View, address: Address, evaluate: Evaluator) => Outcome<Figure>;

export const addressProblem = (code: string, address: Address, data: Readonly<Record<string, string>> = {}): Outcome<never> =>
  refused({ code, where: {}, data: { address: formatAddress(address), ...data } });

/** The record that the address names. An objective may be named by its number alone where only one programme has it. */
export const recordAt = <S extends Subject>(view: View, address: Address, subject: S): Outcome<Stored<S>> => {
  const id = address.head.type === 'record' ? address.head.id : '';
  const found = view.find(subject, id) ?? (subject === 'objective' ? objectiveByNumber(view, id) : undefined);
  if (found) return { ok: true, value: found as Stored<S> };
  return addressProblem('address.unknown-record', address, { subject, id });
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
  readonly parts?: readonly Figure[];
  readonly missing?: readonly string[];
  readonly notApplicable?: boolean;
}

/** Puts a figure together and derives its state from what is there and what is missing. */
export const makeFigure = (view: View, address: Address, made: Made): Figure => {
  const has = made.value !== undefined || made.date !== undefined;
  const missing = made.missing ?? [];
  return Object.freeze({
    address: formatAddress(address),
    asOf: view.asOf,
    state: made.notApplicable ? 'not-applicable' : !has ? 'absent' : missing.length > 0 ? 'incomplete' : 'known',
    ...(made.value && { value: made.value }),
    ...(made.date && { date: made.date }),
    formula: made.formula,
    parts: made.parts ?? [],
    records: (made.records ?? []).map(recordOf),
    missing,
  });
};

/** A figure that one record says. */
export const storedFigure = (view: View, address: Address, record: { readonly ref: RecordRef; readonly source?: Source }, value: { readonly value?: Quantity | undefined; readonly date?: Period | undefined }): Figure =>
  makeFigure(view, address, { formula: 'stored', ...value, records: [record], missing: value.value || value.date ? [] : [record.ref.id] });

/** Sum of what is there; undefined when nothing is there or the units differ (a sum of different things is no figure). */
export const sumOf = (values: readonly (Quantity | undefined)[]): Quantity | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && new Set(known.map((value) => value.unit)).size === 1 ? sumQuantities(known) : undefined;
};

/** A count of things as a quantity. */
export const countQuantity = (count: number, unit: string): Quantity => quantity(count, unit);
