/** Scorecards of a programme: each criterion with its points and proof, the total with what it can become. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { linesOfSheet } from '#core/figure/of-scorecard.ts';
import { gradeOf, pointsOfSheet, type SheetPoints } from '#core/subjects/scorecard/points.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { firstDay } from '#core/value/period.ts';
import { compareTexts } from '#core/text/collate.ts';

export interface CriterionLine {
  readonly line: Stored<'scoreline'>;
  readonly points: Figure;
  /** Absent where none is named. */
  readonly evidence?: Figure;
}

export interface Scorecard {
  readonly sheet: Stored<'scorecard'>;
  readonly lines: readonly CriterionLine[];
  readonly total: Figure;
  /** Absent where nothing applies. */
  readonly points?: SheetPoints;
  /** Told where whatever is missing cannot change it; undefined: less than any grade asks for. */
  readonly settled?: { readonly grade: string | undefined };
  /** How many criteria have no points yet. */
  readonly missing: number;
}

/** The latest first. */
export const scorecards = ({ view, programme }: ProgrammeView): readonly Scorecard[] =>
  view
    .all('scorecard')
    .filter((one) => one.programme === programme.id)
    .toSorted((a, b) => compareTexts(firstDay(b.period), firstDay(a.period)))
    .map((sheet) => {
      const lines = linesOfSheet(view, sheet.id).map((line): CriterionLine => {
        const points = figureAt(view, addressOf('scoreline', line.ref.id, 'points'));
        const [evidence] = points.parts;
        return { line, points, ...(evidence && { evidence }) };
      });
      const points = pointsOfSheet(lines.map(({ line, points: { value } }) => ({ line, points: value })));
      const settled = points && settledGrade(sheet.grades, points);
      return {
        sheet,
        lines,
        total: figureAt(view, addressOf('scorecard', sheet.id, 'points')),
        ...(points && { points }),
        ...(settled && { settled }),
        missing: lines.filter(({ points: { state } }) => state === 'absent').length,
      };
    });

const settledGrade = (grades: Stored<'scorecard'>['grades'], { least, best }: SheetPoints): Scorecard['settled'] => {
  const grade = gradeOf(grades, least);
  return grade === gradeOf(grades, best) ? { grade } : undefined;
};
