/** All remarks on the records that a report tells: none of them stands in the paper that is signed. */
import type { Workday } from '#core/collecting/periods.ts';
import type { View } from '#core/facts/view.ts';
import type { ChosenLayout } from '#core/law/layout.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { letterRemarks } from '#core/remark/of-letters.ts';
import { returnRemarks } from '#core/remark/of-returns.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import type { ComposedReport } from '#core/report/compose.ts';
import { wordsOfDocument } from '#core/report/document.ts';
import { incompleteRemarks } from '#core/report/incomplete.ts';
import type { Outline } from '#core/report/outline/outline.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { untoldRemarks } from '#core/report/untold.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

export interface ReportTold {
  readonly programme: Stored<'programme'>;
  readonly template: Stored<'report'>;
  readonly text: Pick<ComposedReport, 'figures' | 'document'>;
  readonly outline: Outline;
  readonly units: UnitsOfMeasure;
  readonly path: ReportedPath | undefined;
  readonly layout: Pick<ChosenLayout, 'doubt' | 'other'> & { readonly profile: { readonly key: string } };
  /** What falls on a day off is owed later. */
  readonly workday: Workday;
  /** The day of its issue: who has not handed in by then is silent, what tells of an earlier day or not. */
  readonly lawOf: Day;
}

/** No two have the same key. */
export const reportRemarks = (view: View, told: ReportTold): readonly Remark[] => {
  const { programme, template, text, outline, units, path, layout, workday, lawOf } = told;
  return [
    ...returnRemarks(view, programme.id, workday, lawOf),
    ...findRemarks(view, programme.id),
    ...incompleteRemarks(view, programme, text.figures, units),
    ...untoldRemarks(view, programme.id, outline, text.figures.keys()),
    ...pathRemarks(path),
    ...layoutRemarks(layout, template),
    ...letterRemarks(view, wordsOfDocument(text.document)),
  ];
};

/** Of the scenario whose path the report tells. */
export const pathRemarks = (path: ReportedPath | undefined): readonly Remark[] => {
  if (!path || (path.issued && !path.outdated)) return [];
  const { scenario, issued } = path;
  return [
    issued
      ? remark('path.records-changed', scenario, scenario.name, [], {
          asOf: issued.asOf,
          sequence: String(issued.askedAt),
        })
      : remark('path.not-issued', scenario, scenario.name),
  ];
};

/** What is doubtful in the choice of the layout. */
const layoutRemarks = (
  { profile, doubt, other }: ReportTold['layout'],
  template: Stored<'report'>,
): readonly Remark[] =>
  doubt === undefined
    ? []
    : [
        remark(`layout.${doubt}`, template, template.subject, [], {
          layout: profile.key,
          ...(other && { other: other.key }),
        }),
      ];
