/** What a careful reader would ask about a work's money: paid beside planned, planned beside the total. */
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { remark, type Remark, type RemarkCode } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import type { Period } from '#core/value/period.ts';
import { amountOf, isExact } from '#core/value/quantity.ts';

type Kind = Stored<'funding'>['kind'];

const isMore = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a?.value !== undefined &&
  b?.value !== undefined &&
  isExact(b.value) &&
  compareDecimals(amountOf(a.value), amountOf(b.value)) > 0;

export const moneyRemarks = (view: View, work: Stored<'work'>): readonly Remark[] => {
  const lines = groupedBy(view, 'funding', 'work', (one) => one.work).get(work.id) ?? [];
  if (lines.length === 0) return [];
  const at = (kind: Kind, year?: Period): Figure | undefined =>
    findValue(view, addressOf('work', work.id, 'funding', { kind, ...(year && { year }) }));
  const beyond = (code: RemarkCode, more: Figure | undefined, less: Figure | undefined, data = {}): readonly Remark[] =>
    more && less && isMore(more, less) ? [remark(code, work, work.name, [more.address, less.address], data)] : [];
  const years = [...new Set(lines.flatMap(({ year }) => year ?? []))].toSorted();
  const total = at('total');
  const hasOther = lines.some(({ kind }) => kind === 'plan' || kind === 'allocation' || kind === 'disbursement');
  return [
    ...years.flatMap((year) =>
      beyond('funding.paid-over-plan', at('disbursement', year), at('plan', year), { period: year }),
    ),
    ...beyond('funding.plan-over-total', at('plan'), total),
    ...beyond('funding.paid-over-total', at('disbursement'), total),
    ...(hasOther && !total ? [remark('funding.no-total', work, work.name)] : []),
  ];
};
