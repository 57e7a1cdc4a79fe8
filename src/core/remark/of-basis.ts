/** Documents that a report would cite, and cannot: what rests on them, or carries the resolution out, has no number. */
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import { carriesOut } from '#core/subjects/document/carries-out.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { firstDay } from '#core/value/period.ts';

/** Of one whose day lies ahead a number is not expected yet. */
export const basisRemarks = (view: View, programme: string): readonly Remark[] => {
  const found = view.find('programme', programme);
  const resolution = found && view.find('document', found.resolution);
  const own = <S extends 'objective' | 'work'>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme);
  const bases = new Set([...own('objective'), ...own('work')].flatMap(({ basis }) => basis));
  return view
    .all('document')
    .filter(
      (one) =>
        (one.symbol === undefined || one.date === undefined) &&
        (one.date === undefined || firstDay(one.date) <= view.asOf) &&
        (bases.has(one.id) || (resolution !== undefined && one.id !== resolution.id && carriesOut(one, resolution))),
    )
    .map((one) => remark('document.unnumbered-basis', one, one.subject ?? one.symbol ?? one.id));
};
