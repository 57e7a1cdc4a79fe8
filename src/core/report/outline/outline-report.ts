/** The outline of a whole report: its opening, and its parts in the order of the template. */
import type { View } from '#core/facts/view.ts';
import { outlineAssessment } from '#core/report/outline/outline-assessment.ts';
import { outlineFindings } from '#core/report/outline/outline-findings.ts';
import { outlineLeadership } from '#core/report/outline/outline-leadership.ts';
import { outlineNextTasks } from '#core/report/outline/outline-next-tasks.ts';
import { outlineResults } from '#core/report/outline/outline-results.ts';
import { tellChanges, verdictsOfPart } from '#core/report/outline/outline-summary.ts';
import { outlineSituation } from '#core/report/outline/outline-situation.ts';
import type { KnownThen } from '#core/report/outline/known-then.ts';
import { makeOutlining, type Outlining } from '#core/report/outline/outlining.ts';
import { silentOf } from '#core/report/outline/silent-of.ts';
import { nameOf, type Outline, type OutlineSection } from '#core/report/outline/outline.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { romanNumber } from '#core/text/roman-number.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

type Part = Stored<'report'>['parts'][number]['part'];

const PARTS: Readonly<Record<Part, (outlining: Outlining) => Pick<OutlineSection, 'tellings' | 'sections'>>> = {
  situation: outlineSituation,
  leadership: outlineLeadership,
  results: (outlining) => withSummary(outlining, outlineResults(outlining)),
  assessment: outlineAssessment,
  'next-tasks': outlineNextTasks,
  lessons: (outlining) => outlineFindings(outlining, 'lesson'),
  recommendations: (outlining) => outlineFindings(outlining, 'recommendation'),
  'urban-class': () => ({ tellings: [{ kind: 'urban-class', id: 'urban-class', tells: [] }], sections: [] }),
};

/**
 * Before the chapters: whose figures are missing, how many targets are reached, and what has changed since the report
 * before.
 */
const withSummary = (
  outlining: Outlining,
  told: Pick<OutlineSection, 'tellings' | 'sections'>,
): Pick<OutlineSection, 'tellings' | 'sections'> => ({
  ...told,
  tellings: [
    ...silentOf(outlining, 'results'),
    ...verdictsOfPart(outlining),
    ...tellChanges(outlining),
    ...told.tellings,
  ],
});

/** `then`: what the report before knew where it was issued. */
export const outlineReport = (
  view: View,
  programme: Stored<'programme'>,
  template: Stored<'report'>,
  units: UnitsOfMeasure,
  then?: KnownThen,
): Outline => {
  const outlining = makeOutlining(view, programme, template, units, then);
  const opening: OutlineSection = {
    id: 'opening',
    tellings: [{ kind: 'opening', id: 'opening', tells: [nameOf(programme), nameOf(template)], template }],
    sections: [],
  };
  // A part about which nothing is on record is left out; what is silent, remarks tell.
  const parts = template.parts
    .map(({ part, title }) => ({ part, title, told: PARTS[part](outlining) }))
    .filter(({ told }) => told.tellings.length + told.sections.length > 0)
    .map(({ part, title, told }, index): OutlineSection => ({
      id: part,
      heading: { level: 1, number: romanNumber(index + 1), text: title },
      ...told,
    }));
  // Party documents end with their last task, unless the office says otherwise.
  const closing: readonly OutlineSection[] =
    template.family === 'state' || template.closing !== undefined
      ? [{ id: 'closing', tellings: [{ kind: 'closing', id: 'closing', tells: [], template }], sections: [] }]
      : [];
  return { sections: [opening, ...parts, ...closing], annexes: outlining.annexes.annexes };
};
