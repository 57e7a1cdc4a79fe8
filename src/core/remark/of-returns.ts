/** Remarks on what agencies have not handed in, and on what was sent and is not approved. */
import type { Workday } from '#core/collecting/periods.ts';
import { silentAgencies, waitingReturns, type Handed } from '#core/collecting/silence.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark, type RemarkCode } from '#core/remark/remark.ts';
import type { Day } from '#core/value/day.ts';

/** `workday`: what falls on a day off is owed later. `on`: the day on which one looks, else that of the view. */
export const returnRemarks = (view: View, programme: string, workday: Workday, on?: Day): readonly Remark[] => {
  const told =
    (code: RemarkCode) =>
    ({ collection, standing }: Handed): readonly Remark[] => {
      const agency = view.find('agency', standing.agency);
      return agency
        ? [
            {
              ...remark(code, agency, agency.name, [], {
                period: collection.period,
                due: collection.due,
                days: String(standing.late),
              }),
              of: collection.id,
            },
          ]
        : [];
    };
  return [
    ...silentAgencies(view, programme, workday, on).flatMap(told('agency.silent')),
    ...waitingReturns(view, programme, workday, on).flatMap(told('agency.waiting')),
  ];
};
