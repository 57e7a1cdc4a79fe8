/** How figures come in: who owes what and when, the collection of a period, the return of an agency and its cells. */
import {
  choice,
  date,
  day,
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
import { codesOf } from '#core/vocabulary/words.ts';

export const DUTY_KINDS = codesOf('dutyKind');
export type DutyKind = (typeof DUTY_KINDS)[number];
export const OFTEN = codesOf('often');
export type Often = (typeof OFTEN)[number];
export type ReturnStep = ReturnType<typeof codesOf<'returnStep'>>[number];

/** What an agency owes, how often and by when. Where no record is named, all that the agency answers for is owed. */
export const DUTY = shape('programme', {
  id,
  agency: ref('agency'),
  owes: choice('dutyKind'),
  /** Of a measure: which, and at which places. */
  measure: optional(ref('measure')),
  places: list(ref('place')),
  /** Of progress and money: of these works only. */
  works: list(ref('work')),
  /** Of what is told in words: of these only. */
  objectives: list(ref('objective')),
  often: choice('often'),
  /** The first day of the first period that is owed. */
  from: date,
  to: optional(date),
  /** The day of the month by which it is owed; a month that is shorter: its last day. */
  dueDay: integer,
  /** Months from the last month of the period to the one with that day; absent: the following one; 0: the same. */
  dueMonth: optional(integer),
  /** The last day of the month that figures tell of, where periods end before the month does: 14 in Decree 09/2019. */
  cutDay: optional(integer),
  /** Keeps regimes apart that stand beside each other: "Nghị định 09/2019". */
  regime: optional(text),
  /** Whether amounts are told of the period alone or to date; absent: of the period. */
  reach: optional(choice('fundingReach')),
  /** What is plausible: beyond it the form asks, and never refuses. */
  least: optional(quantityField),
  most: optional(quantityField),
  /** Whether evidence is asked for. */
  evidence: optional(choice('yes')),
  note: optional(text),
  source: optional(source),
});

/**
 * The collecting of one period. Its id is the programme and the period, so that whoever opens it first makes the same.
 */
export const COLLECTION = shape('programme', {
  id,
  often: choice('often'),
  period: date,
  regime: optional(text),
  /** The first and the last day that its figures tell of, where these are not those of the period. */
  cut: optional(date),
  due: day,
  /** Only these; none: all that owe something. */
  agencies: list(ref('agency')),
  /** What happened to it, the oldest first. `at`: an instant, UTC. */
  steps: list(group({ step: choice('collectionStep'), by: text, at: text, reason: optional(text) })),
});

/** What one agency hands in for one period: number 1 is the return, later ones correct what was approved. */
export const RETURN = shape(
  'programme',
  {
    collection: ref('collection'),
    agency: ref('agency'),
    number: integer,
    /** Why a correction is made. */
    reason: optional(text),
    /** All rounds, the oldest first: its state is their fold. */
    steps: list(
      group({
        step: choice('returnStep'),
        by: text,
        /** An instant, UTC. */
        at: text,
        note: optional(text),
        /** Of a return that goes back: the cells, each with its reason. */
        cells: list(group({ cell: text, reason: text })),
      }),
    ),
  },
  ({ collection, agency, number }) => `${collection}.${agency}.${number}`,
);

/** One value of a return, as it was typed. A draft: what figures are made of is written when it is approved. */
export const CELL = shape(
  'programme',
  {
    return: ref('return'),
    /** What it is about: "measure:clean-water-rate@bac-kan", "work:stadium". */
    row: text,
    /** Which value of it: "value", "status". */
    field: text,
    typed: optional(text),
    /** What was read of it, where it is a quantity. */
    value: optional(quantityField),
    /** Why there is no figure. */
    absent: optional(text),
    /** Why it is so far from what was expected. */
    why: optional(text),
    note: optional(text),
    /** Where the evidence is: a link, a symbol. */
    evidence: optional(text),
    /** Evidence as files that are kept (`kept_file`), told by their SHA-256. */
    files: list(group({ name: text, sha256: text })),
    /** The version of the record that it changes, as its writer saw it. */
    seen: optional(integer),
    /** Who reports it. Who approves it stands in the return. */
    by: text,
  },
  ({ return: of, row, field }) => `${of}#${row}.${field}`,
);
