/**
 * A rule pack: the statutory criteria of one regime as data, with the status and the source of every number.
 * Numbers are plain decimal text ("5.5"); a number that nobody has read is missing, never zero.
 */
import type { Certainty } from '#core/law/certainty.ts';
import type { Day } from '#core/value/day.ts';

/** A number, a level or a choice that the law states. `is` is absent exactly when the status is `missing`. */
export interface Stated {
  readonly is?: string;
  readonly status: Certainty;
  /** A key of the pack's `sources`. */
  readonly from?: string;
}

/** The least and the most of something. */
export interface Band {
  readonly min: Stated;
  readonly max: Stated;
}

export interface Names {
  /** Absent where the source names nothing. */
  readonly vi?: string;
  readonly en?: string;
}

/**
 * `points`: scored and summed; `pass-fail`: each standard is met or not; `unread`: the regime knows the class, we hold
 * no table.
 */
export const METHODS = ['points', 'pass-fail', 'unread'] as const;

export interface UrbanClass extends Names {
  readonly id: string;
  readonly method: (typeof METHODS)[number];
  /** The table whose standards and criteria hold for this class; absent when unread. */
  readonly table?: string;
  /** The class whose thresholds hold where this one states none ("I-central" of "I"). */
  readonly of?: string;
}

/** A step of an ordered scale, worst first. */
interface Level extends Names {
  readonly id: string;
  /** The least number that stands for this level, where people also write a number (years applied, counts). */
  readonly from?: string;
  /** Other spellings that are read as this level. */
  readonly also: readonly string[];
}

export interface Scale {
  readonly id: string;
  readonly levels: readonly Level[];
}

export interface Criterion extends Names {
  readonly id: string;
  readonly table: string;
  readonly points: Band;
}

/** A word that stands for a number on a numeric standard: "a project exists" lies between 0 and 1. */
export interface NamedValue extends Names {
  readonly id: string;
  readonly at: string;
}

export const DIRECTIONS = ['higher_is_better', 'lower_is_better', 'qualitative', 'unread'] as const;

export interface Standard extends Names {
  readonly id: string;
  readonly table: string;
  readonly criterion: string;
  readonly section?: string;
  readonly unit?: string;
  readonly direction: (typeof DIRECTIONS)[number];
  /** The scale of a qualitative standard. */
  readonly scale?: string;
  /** A count of works: a reduced minimum is a whole number of 1 or more. */
  readonly count: boolean;
  /** Values below zero exist (growth); otherwise they are impossible. */
  readonly signed: boolean;
  readonly named: readonly NamedValue[];
  /** How many standards this entry stands for where the single ones have not been read; 1 for a standard of its own. */
  readonly standsFor: number;
  readonly points: Band;
  /** By class. */
  readonly classes: Readonly<Record<string, Band>>;
  readonly note?: string;
}

/** One way of reading how many pass-or-fail standards a class asks for. */
export interface CountReading extends Names {
  readonly id: string;
  readonly total: Stated;
  /** By criterion. */
  readonly criteria: Readonly<Record<string, Stated>>;
  /** Ids of reductions: it holds for cities with one of them only. */
  readonly only?: readonly string[];
  /** Ids of reductions: it does not hold for cities with one of them. */
  readonly except?: readonly string[];
}

/** How points run above a reduced minimum. */
export const REDUCED_BETWEEN = ['from-reduced', 'from-prescribed'] as const;

/** How a reduced count becomes a whole number. */
export const COUNT_ROUNDINGS = ['half-up', 'up', 'down'] as const;

/** What a reduction does: `share` per cent of the prescribed minimum, or `not-considered`, or `unchanged`. */
export interface ReductionRule {
  readonly id: string;
  /** Ids of standards; empty means all that no other rule of the reduction names. */
  readonly standards: readonly string[];
  readonly effect: Stated;
}

export interface Reduction extends Names {
  readonly id: string;
  readonly rules: readonly ReductionRule[];
  readonly note?: string;
}

/** A demand beside the points that our tables cannot answer yet. */
interface Condition extends Names {
  readonly id: string;
  /** When it is asked: of urban areas of more than one unit, or always. */
  readonly when: 'several-units' | 'always';
  readonly needs: readonly Stated[];
}

/** What became of a former class. A rule with names holds only for the cities named. */
interface TransitionRule {
  readonly id: string;
  readonly formerClasses: readonly string[];
  readonly names: readonly string[];
  /** What the name of the place begins with ("thị xã"); absent: anything. */
  readonly prefixes?: readonly string[];
  /** What the names of the places begin with in which it, or what became it, lay: "quận"; absent: anywhere. */
  readonly formerlyIn?: readonly string[];
  readonly becomes: Stated;
}

export interface RulePack {
  /** The name of the file: "111-2025". */
  readonly id: string;
  /** The symbol of the resolution: "111/2025/UBTVQH15". */
  readonly regime: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly validFrom: Day;
  /** The last day in force; absent while it is. */
  readonly validTo?: Day;
  /** What was read, in words, by key. */
  readonly sources: Readonly<Record<string, Names>>;
  readonly classes: readonly UrbanClass[];
  readonly scales: readonly Scale[];
  readonly criteria: readonly Criterion[];
  readonly rules: {
    /** The least total for recognition. */
    readonly total: Stated;
    /** The points of a standard below its minimum. */
    readonly belowMinimum: Stated;
    /** `linear`: between minimum and maximum. */
    readonly between: Stated;
    /** `minimum-points`: what a standard that is not considered receives. */
    readonly notConsidered: Stated;
    /** How many reductions may hold at once. */
    readonly reductionsAtOnce: Stated;
    /** Rounding of a reduced count: `half-up`, and never below this many. */
    readonly countRounding: Stated;
    readonly countFloor: Stated;
    /**
     * How points run above a reduced minimum: `from-reduced`, in a line from it; `from-prescribed`, the minimum points
     * up to the prescribed minimum, and from there in a line. Missing: either may be right.
     */
    readonly reducedBetween: Stated;
  };
  readonly readings: readonly CountReading[];
  readonly reductions: readonly Reduction[];
  readonly conditions: readonly Condition[];
  readonly transition: readonly TransitionRule[];
  /** What is known to be absent from this pack. */
  readonly missing: readonly (Names & { readonly id: string })[];
  readonly standards: readonly Standard[];
}

export const MISSING: Stated = Object.freeze({ status: 'missing' });

export const classOf = (pack: RulePack, id: string): UrbanClass | undefined =>
  pack.classes.find((one) => one.id === id);

/** The standards of the class's table, in the order of the law. */
export const standardsOf = (pack: RulePack, urbanClass: UrbanClass): readonly Standard[] =>
  pack.standards.filter((standard) => standard.table === urbanClass.table);

export const criteriaOf = (pack: RulePack, urbanClass: UrbanClass): readonly Criterion[] =>
  pack.criteria.filter((criterion) => criterion.table === urbanClass.table);

/** The thresholds for a class, or for the class it is a variant of; both missing when none is stated. */
export const thresholdsOf = (standard: Standard, urbanClass: UrbanClass): Band =>
  standard.classes[urbanClass.id] ??
  (urbanClass.of === undefined ? undefined : standard.classes[urbanClass.of]) ?? { min: MISSING, max: MISSING };

export const scaleOf = (pack: RulePack, standard: Standard): Scale | undefined =>
  standard.scale === undefined ? undefined : pack.scales.find((scale) => scale.id === standard.scale);
