/** What stands beside a row of a return: what was told before, a year ago, what is planned. */
import type { OwedRow } from '#core/collecting/owed.ts';
import { paidOf, rateOf, type RowBeside, type Told } from '#core/query/return-rows.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { Making, RowSeen } from '#web/returns/row-seen.ts';
import { printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

/** What tells more of a row than its name: a definition, the work or task that an obstacle is of. */
export const leadOf = ({ opened: { view } }: Making, row: OwedRow): { readonly lead?: string } => {
  if (row.kind === 'measure') {
    const definition = view.find('measure', row.measure)?.definition;
    return definition === undefined ? {} : { lead: definition };
  }
  if (row.kind === 'obstacle') {
    const { work, objective } = view.onRecord('obstacle', row.obstacle) ?? {};
    const of = work === undefined ? undefined : view.onRecord('work', work)?.name;
    const lead = of ?? (objective === undefined ? undefined : view.onRecord('objective', objective)?.title);
    return lead === undefined ? {} : { lead };
  }
  return {};
};

/** What the records tell of the row already. */
export const factsOf = (
  { language, opened: { units, view } }: Making,
  row: OwedRow,
  beside: RowBeside,
  value: Quantity | undefined,
): RowSeen['facts'] => {
  const words = collectingWords[language];
  const text = ({ value: of, period }: Told): string =>
    [printQuantityIn(language, of, units), ...(period ? [`(${printPeriodIn(language, period)})`] : [])].join(' ');
  const { before, baseline, yearAgo, plan, held, state } = beside;
  const fact = (name: string, told: string | undefined) => (told === undefined ? [] : [{ name, text: told }]);
  const paid = row.kind === 'money' && value ? paidOf(row, beside, value) : undefined;
  const rate = paid && rateOf(paid.toDate, plan);
  const asMoney = (of: Quantity | undefined): string | undefined => of && printQuantityIn(language, of, units);
  const obstacle = row.kind === 'obstacle' ? view.onRecord('obstacle', row.obstacle) : undefined;
  const task = row.kind === 'task' ? view.onRecord('task', row.task) : undefined;
  return [
    ...fact(row.kind === 'money' ? words.paidBefore : words.before, before && text(before)),
    ...fact(words.baseline, baseline && text(baseline)),
    ...fact(words.yearAgo, yearAgo && text(yearAgo)),
    ...fact(words.plan, plan && text(plan)),
    ...fact(words.held, held && text(held)),
    ...(row.kind === 'money'
      ? fact(
          row.reach === 'period' ? words.paidToDate : words.inPeriod,
          asMoney(row.reach === 'period' ? paid?.toDate : paid?.inPeriod),
        )
      : []),
    ...fact(words.rate, asMoney(rate)),
    ...fact(words.lastState, state?.status && label(language, 'workStatus', state.status)),
    ...fact(words.fields.finish, state?.expectedFinish && printPeriodIn(language, state.expectedFinish)),
    ...fact(
      words.firstFinish,
      state?.firstFinish && state.firstFinish !== state.expectedFinish
        ? printPeriodIn(language, state.firstFinish)
        : undefined,
    ),
    ...fact(words.lastStatement, state?.statement),
    ...fact(words.fields.since, obstacle?.since && printPeriodIn(language, obstacle.since)),
    ...fact(words.fields.owner, obstacle?.owner && view.onRecord('agency', obstacle.owner)?.name),
    ...fact(words.fields['next-step'], obstacle?.nextStep),
    ...fact(words.fields['next-due'], obstacle?.nextStepDue && printPeriodIn(language, obstacle.nextStepDue)),
    ...fact(words.due(''), task?.due && printPeriodIn(language, task.due)),
  ];
};
