/** Who is silent of the period that a report tells of. */
import { owingAgencies } from '#core/collecting/collections.ts';
import { silentAgencies } from '#core/collecting/silence.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';

/**
 * Who has handed in nothing of the report's own period, past its day: as of the day of issue, a draft as of its own.
 * That the report does not hold what they do is said in it, and not in the remarks alone.
 */
export const silentOf = (
  { view, programme, template }: Outlining,
  at: TellingOf<'silent'>['at'],
): readonly TellingOf<'silent'>[] => {
  const { period, issued } = template;
  if (period === undefined) return [];
  const on = issued ?? view.asOf;
  const found = silentAgencies(view, programme.id, undefined, on).filter(
    ({ collection }) => collection.period === period,
  );
  const agencies = found.flatMap(({ standing }) => view.find('agency', standing.agency) ?? []);
  const owing = new Set(found.flatMap(({ collection }) => owingAgencies(view, collection)));
  return agencies.length > 0
    ? [{ kind: 'silent', id: `${at}/silent`, tells: agencies.map(nameOf), agencies, of: owing.size, period, on, at }]
    : [];
};
