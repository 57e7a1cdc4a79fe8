import {
  choice,
  date,
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
import { codesOf } from '#core/vocabulary/words.ts';

export const OBSERVATION_KINDS = codesOf('observationKind');
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** What is counted. `definition` absent means that the source does not state it; the pages say so. */
export const MEASURE = shape('shared', {
  id,
  name: text,
  /** Code of a unit of measurement. */
  unit: text,
  /** How values of places make the value of the place above. */
  aggregation: choice('aggregation'),
  direction: choice('direction'),
  /** Whether it tells a state at the end of a period, or what happened within it; absent: the unit decides. */
  time: optional(choice('measureTime')),
  /** Whether it stands on the overview; where none is marked, those that say most do. */
  key: optional(choice('yes')),
  definition: optional(text),
  /** What the words of the source leave open. */
  openQuestion: optional(text),
  /** Measures whose values add up to this one. */
  parts: list(ref('measure')),
  /** The measure of which this one is a share, for checking stated percentages. */
  shareOf: optional(ref('measure')),
  objective: optional(ref('objective')),
  /** Its place among the measures of its node; those without one stand behind, as the report orders them. */
  order: optional(integer),
  source,
});

/** The value of a measure for a place and a period. No value: the source says that it does not apply. */
export const OBSERVATION = shape(
  'shared',
  {
    measure: ref('measure'),
    place: ref('place'),
    period: date,
    kind: choice('observationKind'),
    value: optional(quantityField),
    /** Of a plan: who set it, where several do; the province and the council may want different things. */
    assigner: optional(ref('agency')),
    /** Of a plan that was changed within its period: 1 for the first change. */
    revision: optional(integer),
    /**
     * Whose figure it is, where another agency tells one of the same measure, place and period too: the statistics
     * office beside the unit that reports. Absent: of whoever reports.
     */
    measurer: optional(ref('agency')),
    /** The names behind a count: "chè Shan tuyết", "mật ong". */
    members: list(text),
    /** Its source names no period ("đến nay"): `period` is the day of its document, from which it holds. */
    undated: optional(choice('yes')),
    /**
     * The day from which it is true; absent: the period's last day for actual values, and for estimates that no
     * document tells; else the source's cut-off.
     */
    since: optional(date),
    note: optional(text),
    source,
  },
  ({ measure, place, period, kind, assigner, measurer, revision }) => {
    const whose = assigner ?? measurer;
    return `${measure}@${place}#${period}/${kind}${whose === undefined ? '' : `~${whose}`}${revision === undefined ? '' : `.${revision}`}`;
  },
);
