/** Scorecards as their page carries them. */
import type { CriterionLine, Scorecard } from '#core/query/scorecards.ts';
import { newPath, recordPagePath } from '#web/record/subjects.ts';
import { SCORECARD_QUERY, scorecardPath } from '#web/scorecard/paths.ts';
import { asked } from '#web/forms/query.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnPages } from '#web/parts/turn-pages.ts';
import { nameFigure, nameRecord } from '#words/figure-name.ts';
import { printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { scorecardWords } from '#words/ui/scorecards.ts';

/** A page shows few: each has all of its criteria. */
const SHEETS = 5;

/** All of a programme's, or the one that the address names. */
export const scorecardsPage = (context: PageContext, all: readonly Scorecard[]) => {
  const id = asked(context.url, SCORECARD_QUERY);
  const sheets = id === undefined ? all : all.filter(({ sheet }) => sheet.id === id);
  const { rows, turn } = turnPages(context.url, sheets, { size: SHEETS });
  return { alone: id !== undefined, sheets: rows.map((one) => sheetOf(context, one)), ...(turn && { turn }) };
};

const sheetOf = (context: PageContext, { sheet, lines, total, points, settled, missing }: Scorecard) => {
  const { language, cells, opened } = context;
  const { view, units } = opened;
  const printed = (value: Parameters<typeof printQuantityIn>[1]) => printQuantityIn(language, value, units);
  return {
    id: sheet.id,
    title: sheet.title,
    path: recordPagePath('scorecard', sheet.id),
    own: scorecardPath(sheet.id),
    head: headOf(view.find('agency', sheet.agency)),
    addLine: `${newPath('scoreline')}?scorecard=${encodeURIComponent(sheet.id)}`,
    agency: nameRecord(view, 'agency', sheet.agency),
    period: printPeriodIn(language, sheet.period),
    ...(sheet.rules !== undefined && { rules: nameRecord(view, 'document', sheet.rules) }),
    total: cells.of(total),
    ...(points && {
      scale: { applies: printed(points.applies), most: printed(points.most) },
      ...(missing > 0 && { range: { least: printed(points.least), best: printed(points.best) } }),
    }),
    hasGrades: sheet.grades.length > 0,
    ...(settled && { grade: settled.grade ?? scorecardWords[language].gradeBelow }),
    missing,
    lines: lines.map((line) => lineOf(context, line)),
  };
};

/** What stands at the head of the printed sheet: who scores itself, and the line of its papers. */
const headOf = (agency: RecordIn<'agency'> | undefined) => ({
  agency: (agency?.name ?? '').toLocaleUpperCase('vi'),
  isParty: agency?.line === 'party',
});

const lineOf = ({ language, cells, opened: { view, units } }: PageContext, given: CriterionLine) => {
  const { line, points, evidence } = given;
  const proven = line.way !== 'told';
  return {
    id: line.ref.id,
    path: recordPagePath('scoreline', line.ref.id),
    code: line.code ?? '',
    title: line.title,
    nature: line.nature === 'standard' ? undefined : label(language, 'scoreNature', line.nature),
    most: printQuantityIn(language, line.most, units),
    way: label(language, 'scoreWay', line.way),
    ...(proven && line.goal && { goal: printQuantityIn(language, line.goal, units) }),
    ...(line.way === 'each' && line.each && { each: printQuantityIn(language, line.each, units) }),
    ...(line.excused !== undefined && { excused: line.excused }),
    ...(evidence && { evidence: { name: nameFigure(language, view, evidence.address), cell: cells.of(evidence) } }),
    needsEvidence: proven && line.evidence === undefined,
    // What proves it is there and settled, and gives no points all the same.
    otherUnit: proven && points.state === 'absent' && evidence?.state === 'known',
    points: cells.of(points),
  };
};

export type ScorecardsPage = ReturnType<typeof scorecardsPage>;
