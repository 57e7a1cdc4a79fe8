/** What an absent or incomplete figure lacks: which value, from whom, and when it was last told. */
import { effectiveFrom } from '#core/query/ahead.ts';
import { leadOf } from '#core/query/attention.ts';
import type { Address } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { IDENTITIES, type Identity } from '#core/facts/series.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import type { View } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';

export interface MissingValues {
  /** Addresses of figures, or subject and id of records, that have no value. */
  readonly what: readonly ({ readonly address: Address } | { readonly subject: Subject; readonly id: string })[];
  /** Id of the agency that has to tell. */
  readonly from?: string;
  /** The last day for which something of the kind is known. */
  readonly since?: Day;
  /** The day from which a value that is on record holds. */
  readonly ahead?: Day;
}

/** Where an id is looked for first, by the subject of the figure that misses it. */
const LIKELY: Partial<Record<Subject, readonly Identity[]>> = {
  measure: ['place', 'measure'],
  work: ['work', 'funding'],
  objective: ['objective', 'work', 'place'],
  claim: ['claim', 'place'],
};

export const describeMissing = (view: View, figure: Figure): MissingValues => {
  const { head } = figure.address;
  const order = [...(LIKELY[head.subject] ?? []), ...IDENTITIES];
  const what = figure.missing.flatMap((id): MissingValues['what'] => {
    if (typeof id !== 'string') return [{ address: id }];
    const subject = order.find((name) => view.records[name].has(id));
    return subject ? [{ subject, id }] : [];
  });
  const from = head.type === 'record' ? reporterOf(view, head.subject, head.id) : undefined;
  const since = lastTold(view, figure);
  const ahead = head.subject === 'measure' ? effectiveFrom(view, figure) : undefined;
  return { what, ...(from !== undefined && { from }), ...(since && { since }), ...(ahead && { ahead }) };
};

/** The agency that owns the work, leads the objective of what is asked for, or scores itself. */
const reporterOf = (view: View, subject: Subject, id: string): string | undefined => {
  if (subject === 'work') {
    const work = view.find('work', id);
    return work?.owner ?? leadOf(view, work?.objective);
  }
  if (subject === 'objective') return leadOf(view, id);
  if (subject === 'measure') return leadOf(view, view.find('measure', id)?.objective);
  if (subject === 'claim') return leadOf(view, view.find('claim', id)?.objective);
  if (subject === 'scorecard') return view.find('scorecard', id)?.agency;
  if (subject === 'scoreline') return reporterOf(view, 'scorecard', view.find('scoreline', id)?.scorecard ?? '');
  return undefined;
};

const lastTold = (view: View, figure: Figure): Day | undefined => {
  const days = figure.records.flatMap(({ ref }) => {
    const record = view.onRecord(ref.subject, ref.id);
    return record ? (effectiveDay(view.records, ref.subject, record) ?? []) : [];
  });
  return days.toSorted().at(-1);
};
