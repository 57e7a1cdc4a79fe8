/** What the approval of a return would change: main figures of the overview and sentences of the report. */
import type { Application } from '#app/application.ts';
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import { previewChanges, type ReportPreview } from '#app/read/entry/preview.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { recordsOf } from '#core/collecting/to-records.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { viewAfter, viewOnDay, type View } from '#core/facts/view.ts';
import { countAddress, sumAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { ANY } from '#core/figure/filters.ts';
import { printFigure } from '#core/figure/figure.ts';

interface Moved {
  readonly figure: 'completed' | 'late' | 'stuck' | 'paid';
  readonly before: Figure;
  readonly after: Figure;
}

export interface ReturnEffect {
  readonly moved: readonly Moved[];
  readonly report: ReportPreview;
}

/**
 * As of today, or of the day that is looked at where that is later: what is sent tells of days behind an earlier one.
 */
export const returnEffect = async (
  app: Application,
  opened: OpenedProgramme,
  one: OpenedReturn,
): Promise<ReturnEffect> => {
  const { view, ask, asOf, today } = opened;
  const day = asOf.day > today ? asOf.day : today;
  const changes = (): readonly RecordChange[] => {
    const { record } = one.standing;
    if (!record) return [];
    const cells = [...one.cells.values()].flatMap((own) => [...own.values()]);
    return recordsOf({ find: view.onRecord }, { collection: one.collection, one: record, cells });
  };
  const moved = await ask(() => {
    const then = viewOnDay(view, day);
    const next = viewAfter(then, factsAfter(then.facts, changes()));
    return movedFigures(opened, then, next);
  });
  return { moved, report: await previewChanges(app, opened, changes, day) };
};

const movedFigures = ({ programme, units }: OpenedProgramme, before: View, after: View): readonly Moved[] => {
  const own = { programme: programme.id };
  const addresses = {
    completed: countAddress('work', { ...own, status: 'completed' }),
    late: countAddress('work', { ...own, late: ANY }),
    stuck: countAddress('work', { ...own, stuck: ANY }),
    paid: sumAddress('funding', { ...own, kind: 'disbursement' }),
  } as const;
  return (Object.keys(addresses) as readonly (keyof typeof addresses)[]).flatMap((figure) => {
    const [was, is] = [figureAt(before, addresses[figure]), figureAt(after, addresses[figure])];
    return printFigure(was, units) === printFigure(is, units) ? [] : [{ figure, before: was, after: is }];
  });
};
