import {
  choice,
  date,
  group,
  id,
  integer,
  list,
  optional,
  quantityField,
  ref,
  shape,
  source,
  text,
} from '#core/shape/shape.ts';

/**
 * A numbered node of the programme's tree: a chapter groups; a target must be reached; a task must be done.
 * The id is the node's number ("2.4"), qualified by the programme inside the system ("08-nq-tu/2.4").
 */
export const OBJECTIVE = shape('programme', {
  id,
  kind: choice('objectiveKind'),
  /** Leadership tasks stand in the report's first part, the others among the results. */
  part: choice('objectivePart'),
  title: text,
  /** A short form for tables and running text. */
  short: optional(text),
  parent: optional(ref('objective')),
  lead: optional(ref('agency')),
  supporting: list(ref('agency')),
  basis: list(ref('document')),
  due: optional(date),
  /** Per cent of the parent; either every child of a parent has one and they sum to 100, or none has. */
  weight: optional(integer),
  /** What must be reached. A target without one states a direction only. */
  target: optional(
    group({
      relation: choice('targetRelation'),
      value: quantityField,
      /** The period of which it speaks, or by whose last day it must be reached. */
      by: optional(date),
      /** From when on it counts, where it is of several years. */
      from: optional(date),
      /** Of several years: each of them, all added up, or their mean. */
      counts: optional(choice('targetCount')),
      /** Where the way to it begins, where no observation says so. */
      baseline: optional(quantityField),
      /** What must be reached on the way, each by its own period. */
      steps: list(group({ by: date, value: quantityField })),
      /** Answered by observations of this measure… */
      measure: optional(ref('measure')),
      place: optional(ref('place')),
      /** …or by extents of this name and stage on the objective's works. */
      extent: optional(text),
      stage: optional(choice('stage')),
    }),
  ),
  note: optional(text),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
