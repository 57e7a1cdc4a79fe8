/**
 * What can be asked of a record, by subject: the evaluators answer these, and no other can be built into an address.
 */
import { OBSERVATION_KINDS } from '#core/subjects/measure/shape.ts';

export const PROPERTIES = {
  measure: [...OBSERVATION_KINDS, 'share', 'change', 'growth'],
  work: [
    'funding',
    'extent',
    'count',
    'late',
    'progress',
    'start',
    'finish',
    'completed',
    'expected-finish',
    'first-finish',
    'expected-start',
  ],
  objective: ['target', 'result', 'gap', 'share', 'so-far', 'progress', 'late'],
  claim: ['stated', 'computed', 'difference'],
  contribution: ['pledged', 'delivered', 'underway', 'size', 'cost'],
  obstacle: ['age', 'late'],
  task: ['late'],
  oversight: ['late'],
  scorecard: ['points', 'least', 'best'],
  scoreline: ['points'],
  document: ['date'],
  step: ['date'],
  programme: ['years'],
  collection: ['completeness', 'timeliness'],
  return: ['completeness', 'late'],
  funding: ['amount'],
  extent: ['value'],
  urban: ['points', 'minimum', 'maximum', 'planned-cost', 'planned-points'],
} as const;

/** Subjects whose single records have figures. */
export type FigureSubject = keyof typeof PROPERTIES;
export type PropertyOf<S extends FigureSubject> = (typeof PROPERTIES)[S][number];

/** The filters that each property of the urban class takes. */
export const URBAN_KEYS = {
  points: ['class', 'criterion', 'end', 'pack', 'scenario', 'standard'],
  minimum: ['class', 'criterion', 'pack', 'scenario'],
  maximum: ['class', 'criterion', 'pack', 'scenario'],
  'planned-cost': ['class', 'pack', 'scenario', 'works'],
  'planned-points': ['case', 'class', 'criterion', 'pack', 'scenario', 'works'],
} as const satisfies Readonly<Record<PropertyOf<'urban'>, readonly string[]>>;

/** The property with this name that the subject has. */
export const propertyNamed = <S extends FigureSubject>(
  subject: S,
  name: string | undefined,
): PropertyOf<S> | undefined => (PROPERTIES[subject] as readonly PropertyOf<S>[]).find((one) => one === name);
