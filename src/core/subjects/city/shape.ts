/**
 * What is recorded for the urban class: the city, its inputs, what works bring, corrections of the law's numbers,
 * scenarios.
 */
import {
  address,
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
  term,
  text,
} from '#core/shape/shape.ts';
import { codesOf } from '#core/vocabulary/words.ts';

export const CAVEATS = codesOf('caveat');

/** A place as an urban area, as far as the law asks beside the standards. */
export const URBAN = shape(
  'shared',
  {
    place: ref('place'),
    /** How many wards and communes it has; absent: not stated. */
    adminUnits: optional(integer),
    /** Ids of a pack's reductions that hold. */
    reductions: list(text),
    /** Ids of standards that the law leaves out for this kind of city. */
    notConsidered: list(text),
    /** The class it was recognised as under an earlier law: "III". */
    formerClass: optional(text),
    /** The class it wants to reach. */
    aim: text,
    /** Days after which the office holds evidence for old; absent: a year. */
    evidenceDays: optional(integer),
    note: optional(text),
    source,
  },
  (record) => record.place,
);

/** What is known of one standard for one place: a value as written, or a figure. Neither: unknown. */
export const INPUT = shape(
  'shared',
  {
    place: ref('place'),
    /** Id of a standard of any pack. */
    standard: text,
    /** As docs/path-file.md writes it: "77,5", "trên 95%", "cấp tỉnh", "80..86". */
    value: optional(text),
    /** The value is this figure's. */
    figure: optional(address),
    /** What the office holds for likely where the value is not settled. */
    likely: optional(text),
    /** The day the value holds for. */
    since: optional(date),
    /** Where the evidence itself is kept. */
    file: optional(text),
    caveat: optional(choice('caveat')),
    note: optional(text),
    source,
  },
  (record) => `${record.place}/${record.standard}`,
);

/** What a work is expected to bring to a standard: units of the standard, or a level. */
export const EFFECT = shape('programme', {
  id,
  work: ref('work'),
  place: ref('place'),
  standard: text,
  /** May be negative; effects of several works add up. */
  add: optional(text),
  level: optional(text),
  note: optional(text),
  source,
});

/** What binds a work when sets of works are weighed. */
export const BOND = shape(
  'programme',
  {
    work: ref('work'),
    needs: list(ref('work')),
    excludes: list(ref('work')),
    /** The least part of it that may be built, and in which steps: "0,5" and "0,25". Both or none. */
    least: optional(text),
    step: optional(text),
    note: optional(text),
    source,
  },
  (record) => record.work,
);

/** The most that may be spent on works: of one source, in one year, of both, or in all. */
export const LIMIT = shape('programme', {
  id,
  capital: optional(term('capital')),
  year: optional(date),
  amount: quantityField,
  note: optional(text),
  source,
});

/** A number of a rule pack as the Official Gazette has it. */
export const CORRECTION = shape('shared', {
  id,
  pack: text,
  /** The place in the pack: "standards[2A.II.03].classes.II.min". */
  path: text,
  value: text,
  /** Number, date and page of the gazette. */
  gazette: text,
  source: optional(source),
});

/** A what-if that is kept: what is changed against the records, and what is asked of the path. */
export const SCENARIO = shape('programme', {
  id,
  name: text,
  place: ref('place'),
  class: text,
  pack: text,
  aim: choice('scenarioAim'),
  by: optional(day),
  /** The most that may be spent. */
  budget: optional(quantityField),
  /** Inputs as they would be. */
  inputs: list(group({ standard: text, value: text })),
  /** Costs as they would be: the whole of a work. */
  costs: list(group({ work: ref('work'), amount: quantityField })),
  /** Finish dates as they would be. */
  finishes: list(group({ work: ref('work'), on: day })),
  /** Works that are not to be built. */
  without: list(ref('work')),
  /** Whether the programme's report tells it. */
  report: optional(choice('yes')),
  note: optional(text),
  source: optional(source),
});

/**
 * The cheapest path of a scenario as it was found and issued: the question, the answer and how far it is proven. What a
 * report tells is this; to search anew while printing would give another paper on another day.
 */
export const PATH = shape(
  'programme',
  {
    scenario: ref('scenario'),
    /** What was asked, for people; all of it stands in the digest. */
    place: text,
    class: text,
    pack: text,
    aim: choice('scenarioAim'),
    /** The day by which the class is to be reached, or the score counted. */
    by: day,
    /**
     * SHA-256 of the question that the records gave (`planning/question-text.ts`): today another one, they have
     * changed.
     */
    question: text,
    /** The day whose records were asked, and the last entry of the journal then. */
    asOf: day,
    askedAt: integer,
    /** How many linear programmes might be solved, and how many were: the same on every machine. */
    mostNodes: integer,
    nodes: integer,
    /** For the worst case of what is unknown and, where something is, for the likely one. */
    answers: list(
      group({
        case: choice('pathCase'),
        status: choice('pathStatus'),
        cost: optional(quantityField),
        /** Exact points, a whole number or a fraction: "1527/20". */
        points: optional(text),
        /** No set costs less (đồng), or for the highest score none has more points. A fraction. */
        bound: optional(text),
        /** When its effects begin to count; absent where none is waited for. */
        reached: optional(day),
        /** No earlier day is possible. */
        notBefore: optional(day),
        works: list(
          group({
            work: text,
            /** Part of the work that is built: "1", "1/4". */
            part: text,
            state: choice('plannedState'),
            cost: quantityField,
            finish: day,
            /** Ids of the standards that it raises. */
            lifts: list(text),
          }),
        ),
        /** Conditions of the law beside the points. */
        conditions: list(text),
        /**
         * Demands that cannot hold together, where no set will do: "limit city 2027 90000000000", "date 2028-12-31".
         */
        conflict: list(text),
        conflictProof: optional(choice('conflictProof')),
      }),
    ),
    issuedBy: text,
    /** An instant, UTC: "2026-10-01T03:00:00.000Z". */
    issuedAt: text,
  },
  (record) => record.scenario,
);
