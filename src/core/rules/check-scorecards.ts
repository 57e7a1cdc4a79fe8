/** Scorecards: points are points, nobody gives more than a criterion is worth, and what is counted has its points. */
import type { Problem } from '#core/problem.ts';
import { SCORE } from '#core/subjects/scorecard/points.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { compareDecimals, plainDecimal } from '#core/value/decimal.ts';
import type { Quantity } from '#core/value/quantity.ts';

/** Problems: `score.unit`, `score.over-most`, `score.each-needed`. */
export const checkScorecards = (drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap((draft) => {
    if (draft.subject === 'scoreline') return checkLine(draft.id, draft.record);
    return draft.subject === 'scorecard' ? checkGrades(draft.id, draft.record) : [];
  });

const checkLine = (id: string, { most, told, each, way }: RecordIn<'scoreline'>): readonly Problem[] => {
  const record = `scoreline/${id}`;
  const wrong = Object.entries({ most, told, each }).flatMap(([field, value]) => inOtherUnit(record, field, value));
  if (wrong.length > 0) return wrong;
  return [
    ...(told && compareDecimals(plainDecimal(told.amount), plainDecimal(most.amount)) > 0
      ? [{ code: 'score.over-most', where: { record, field: 'told' }, data: { told: told.amount, most: most.amount } }]
      : []),
    ...(way === 'each' && !each ? [{ code: 'score.each-needed', where: { record, field: 'each' } }] : []),
  ];
};

const checkGrades = (id: string, { grades }: RecordIn<'scorecard'>): readonly Problem[] =>
  grades.flatMap(({ from }, index) => inOtherUnit(`scorecard/${id}`, `grades[${index}].from`, from));

/** Points below nought are none: a penalty is told by its nature. */
const inOtherUnit = (record: string, field: string, value: Quantity | undefined): readonly Problem[] =>
  value === undefined || (value.unit === SCORE && !value.amount.startsWith('-'))
    ? []
    : [{ code: 'score.unit', where: { record, field }, data: { unit: value.unit } }];
