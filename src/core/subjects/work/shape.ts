import {
  address,
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
  term,
  text,
} from '#core/shape/shape.ts';
import { codesOf } from '#core/vocabulary/words.ts';

export const WORK_STATUSES = codesOf('workStatus');
export type WorkStatus = (typeof WORK_STATUSES)[number];
export const EXTENT_STAGES = codesOf('stage');

/** Anything that is started and finished. What changes over time stands in progress, steps and extents. */
export const WORK = shape('programme', {
  id,
  name: text,
  kind: term('work-kind'),
  sector: term('sector'),
  objective: ref('objective'),
  /** Its place among the works of its node; those without one stand behind, by their ids. */
  order: optional(integer),
  /** What kind of undertaking: a new building, an upgrade, a repair; absent where that says nothing. */
  nature: optional(choice('nature')),
  places: list(ref('place')),
  /** Where exactly, in words. */
  location: optional(text),
  /** What it comprises, in words. */
  scope: optional(text),
  partOf: optional(ref('work')),
  /** How many like things this record stands for ("four detailed plans"); absent means one. */
  count: optional(integer),
  /** Agencies and parties by role. */
  owner: optional(ref('agency')),
  investors: list(ref('party')),
  contractors: list(ref('party')),
  sponsors: list(ref('party')),
  basis: list(ref('document')),
  /** Id of a shipped procedure. */
  procedure: optional(text),
  note: optional(text),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});

/** What is true of a work or an objective from a day on. The state at a day is the fold of these up to it. */
export const PROGRESS = shape('programme', {
  id,
  work: optional(ref('work')),
  objective: optional(ref('objective')),
  since: optional(date),
  status: optional(choice('workStatus')),
  /** Dates as known at that time. */
  expectedStart: optional(date),
  expectedFinish: optional(date),
  started: optional(date),
  completed: optional(date),
  /** Why the expected finish is another one than before, or why it rests or was given up: "điều chỉnh thiết kế". */
  reason: optional(text),
  /** A clause for the report, without a subject: "đang hoàn thiện thủ tục đầu tư". */
  statement: optional(text),
  /** Figures that the statement rests on, told in its footnote. */
  figures: list(address),
  /** Who reports it, or does it. */
  agency: optional(ref('agency')),
  source,
});

/** A step of a work's legal procedure. */
export const STEP = shape('programme', {
  id,
  work: ref('work'),
  /** Code of the step in the procedure. */
  step: text,
  state: choice('stepState'),
  on: optional(date),
  decision: optional(ref('document')),
  statement: optional(text),
  source,
});

/** A size or a count that belongs to a work at a stage: area registered, households done, parcels auctioned. */
export const EXTENT = shape('programme', {
  id,
  work: ref('work'),
  /** What is measured: "area", "households", "parcels", "proceeds". */
  extent: text,
  /** The same in words, for people: "diện tích đất quy hoạch". */
  label: text,
  stage: choice('stage'),
  value: quantityField,
  since: optional(date),
  source,
});
