import {
  addressProblem,
  countQuantity,
  makeFigure,
  propertyProblem,
  recordAt,
  storedFigure,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import { extentSum, fundingSum } from '#core/figure/of-sum.ts';
import { PROPERTIES, type PropertyOf } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';
import { DAYS, PERCENT } from '#core/value/measure-unit.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

const DATES = {
  start: ['started', 'expectedStart'],
  finish: ['completed', 'expectedFinish'],
  completed: ['completed'],
  'expected-finish': ['expectedFinish'],
  'first-finish': ['firstFinish'],
  'expected-start': ['expectedStart'],
} as const satisfies Partial<Record<PropertyOf<'work'>, unknown>>;

/**
 * `work:ID funding[…]`, `work:ID extent[…]`: sums of one kind. `work:ID
 * start|finish|completed|expected-start|expected-finish|first-finish`: a date as known at the as-of day. `work:ID
 * count`: how many like things the record stands for. `work:ID late`: days past the expected finish. `work:ID
 * progress`: 100 % when completed, 0 % when proposed or preparing, otherwise absent:
 * nobody has measured it.
 */
export const workFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'work');
  if (!record.ok) return record;
  const work = record.value;
  const filters = [...address.filters, { key: 'work', value: work.id }];
  const property = address.property ?? '';
  if (property === 'funding') return fundingSum(view, address, filters);
  if (property === 'extent') return extentSum(view, address, filters);
  if (address.filters.length > 0) return addressProblem('figure.no-filters', address);
  const state = workState(view, work.id);
  if (Object.hasOwn(DATES, property))
    return done(dateFigure(view, address, work.id, state, DATES[property as keyof typeof DATES]));
  switch (property) {
    case 'count':
      return done(
        storedFigure(view, address, work, {
          value: countQuantity(work.count ?? 1, work.kind === 'planning' ? 'đồ án' : 'công trình'),
        }),
      );
    case 'late':
      return done(
        makeFigure(view, address, {
          formula: 'age',
          value: state.daysLate === undefined ? undefined : countQuantity(state.daysLate, DAYS),
          records: state.history,
          missing: state.daysLate === undefined ? [work.id] : [],
        }),
      );
    case 'progress': {
      const percent =
        state.status === 'completed'
          ? 100
          : state.status === 'proposed' || state.status === 'preparing'
            ? 0
            : undefined;
      return done(
        makeFigure(view, address, {
          formula: 'stored',
          value: percent === undefined ? undefined : countQuantity(percent, PERCENT),
          records: state.history,
          missing: percent === undefined ? [work.id] : [],
        }),
      );
    }
    default:
      return propertyProblem(address, PROPERTIES.work);
  }
};

const DONE_OF = {
  started: 'started',
  expectedStart: 'started',
  completed: 'completed',
  expectedFinish: 'completed',
} as const;

const dateFigure = (
  view: Parameters<Evaluator>[0],
  address: Parameters<Evaluator>[1],
  work: string,
  state: WorkState,
  fields: readonly ('started' | 'expectedStart' | 'completed' | 'expectedFinish' | 'firstFinish')[],
) => {
  const field = fields.find((name) => state[name] !== undefined);
  const record =
    field === 'firstFinish'
      ? state.history.find((one) => one.expectedFinish !== undefined)
      : field &&
        (state.history.findLast((one) => one[field] === state[field]) ??
          // What is told to be done behind the day is expected.
          state.history.findLast((one) => one[DONE_OF[field]] === state[field]));
  return record && field
    ? storedFigure(view, address, record, { date: state[field] })
    : makeFigure(view, address, { formula: 'stored', missing: [work] });
};
