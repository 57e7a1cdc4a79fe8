/** Figures that a report gives although something is missing of them: the sentence cannot show it, so a remark does. */
import { formatAddress } from '#core/address/address.ts';
import { printFigure, type Figure, type Missing } from '#core/figure/figure.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** Of what is missing the first are named. */
const NAMED = 3;

/** One remark for each figure printed that is not whole, with what it lacks. `figures`: those printed, by address. */
export const incompleteRemarks = (
  view: View,
  programme: Stored<'programme'>,
  figures: ReadonlyMap<string, Figure>,
  units: UnitsOfMeasure,
): readonly Remark[] =>
  [...figures.values()]
    .filter(({ state }) => state === 'incomplete')
    .map((figure) => {
      const { address, missing } = figure;
      const { head } = address;
      const record = head.type === 'record' ? view.onRecord(head.subject, head.id) : undefined;
      const found = remark('report.incomplete', record ?? programme, printFigure(figure, units) ?? '', [address], {
        count: String(missing.length),
        lacks: missing
          .slice(0, NAMED)
          .map((one) => nameOf(view, one))
          .join('; '),
        more: missing.length > NAMED ? String(missing.length - NAMED) : '',
      });
      return { ...found, of: formatAddress(address) };
    });

const nameOf = (view: View, missing: Missing): string => {
  if (typeof missing !== 'string') return formatAddress(missing);
  const found = IDENTITIES.map((subject) => view.records[subject].get(missing)).find((one) => one !== undefined);
  return (found as { readonly name?: string } | undefined)?.name ?? missing;
};
