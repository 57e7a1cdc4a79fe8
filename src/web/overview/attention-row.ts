/** One thing that needs somebody, as the overview tells it: who, what, since when, money, obstacle, next step. */
import type { AttentionLine } from '#core/query/attention.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import { yearOf } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';

/** Plan and payment of the year of the view; where that names none, the total investment. */
const moneyOf = ({ opened: { view }, cells }: PageContext, line: AttentionLine) => {
  if (line.subject !== 'work') return [];
  const year = asPeriod(String(yearOf(view.asOf)).padStart(4, '0'));
  const yearly = (['plan', 'disbursement'] as const).flatMap((kind) => {
    const found = findValue(view, addressOf('work', line.id, 'funding', { kind, year }));
    return found ? [{ kind, figure: found }] : [];
  });
  const total = findValue(view, addressOf('work', line.id, 'funding', { kind: 'total' }));
  const told = yearly.length > 0 ? yearly : total ? [{ kind: 'total' as const, figure: total }] : [];
  return told.map(({ kind, figure }) => ({ kind, cell: cells.of(figure) }));
};

export const attentionRow = (context: PageContext, line: AttentionLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  const name = (subject: 'agency' | 'party', id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameRecord(view, subject, id);
  return {
    id: `${line.subject}/${line.id}`,
    subject: line.subject,
    name: nameRecord(view, line.subject, line.id),
    path: recordPath(view, line.subject, line.id) ?? '',
    causes: line.causes,
    owner: name('agency', line.owner),
    due: line.due && printPeriodIn(language, line.due),
    late: line.late && cells.at(line.late),
    money: moneyOf(context, line),
    obstacles: line.obstacles.map((one) => ({
      id: one.id,
      kind: label(language, 'obstacleKind', one.kind),
      statement: one.statement,
      owner: name('agency', one.owner) ?? name('party', one.ownerParty),
      next: one.nextStep,
      nextDue: one.nextStepDue && printPeriodIn(language, one.nextStepDue),
      age: cells.at(addressOf('obstacle', one.id, 'age')),
    })),
  };
};
export type AttentionRow = ReturnType<typeof attentionRow>;
