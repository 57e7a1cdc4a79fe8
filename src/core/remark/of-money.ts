/** What a careful reader would ask about a work's money: paid beside planned, planned beside the total. */
import { addressOf } from '#core/figure/build-address.ts';
import { sumOf } from '#core/figure/evaluator.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { remark, type Remark, type RemarkCode } from '#core/remark/remark.ts';
import { standingFunding } from '#core/subjects/funding/standing.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import type { Period } from '#core/value/period.ts';
import { amountOf, isExact, type Quantity } from '#core/value/quantity.ts';

type Kind = Stored<'funding'>['kind'];

const isMore = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && isExact(b) && compareDecimals(amountOf(a), amountOf(b)) > 0;

/** Asked of every work: the sums are made of its few lines, and named as figures only where they are told. */
export const moneyRemarks = (view: View, work: Stored<'work'>): readonly Remark[] => {
  const own = groupedBy(view, 'funding', 'work', (one) => one.work).get(work.id) ?? [];
  if (own.length === 0) return [];
  const lines = standingFunding(view, own);
  const sum = (kind: Kind, year?: Period): Quantity | undefined =>
    sumOf(lines.flatMap((one) => (one.kind === kind && (year === undefined || one.year === year) ? [one.amount] : [])));
  const beyond = (code: RemarkCode, more: Kind, less: Kind, year?: Period): readonly Remark[] => {
    // The total is of all years, whatever the line says.
    const end = sum(less, less === 'total' ? undefined : year);
    if (!isMore(sum(more, year), end)) return [];
    const address = (kind: Kind) => addressOf('work', work.id, 'funding', { kind, ...(year && { year }) });
    const found = remark(code, work, work.name, [address(more), address(less)], year ? { period: year } : {});
    return [year === undefined ? found : { ...found, of: year }];
  };
  const years = [...new Set(lines.flatMap(({ year }) => year ?? []))].toSorted();
  const hasOther = lines.some(({ kind }) => kind === 'plan' || kind === 'allocation' || kind === 'disbursement');
  return [
    ...years.flatMap((year) => beyond('funding.paid-over-plan', 'disbursement', 'plan', year)),
    ...beyond('funding.plan-over-total', 'plan', 'total'),
    ...beyond('funding.paid-over-total', 'disbursement', 'total'),
    ...(hasOther && !sum('total') ? [remark('funding.no-total', work, work.name)] : []),
  ];
};
