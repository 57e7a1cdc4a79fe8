/** What proposals of a text are made from. */
import type { Collector } from '#core/review/propose/collector.ts';
import type { LaidText } from '#core/review/propose/laid.ts';
import type { StandingRecord } from '#core/review/propose/proposal.ts';
import type { Day } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** A place whose report it is: its record's id, where it has one. */
export interface HomePlace {
  readonly id?: string;
  /** "thành phố Bắc Kạn" */
  readonly name: string;
}

export interface ProposalQuestion {
  readonly vocabulary: Vocabulary;
  readonly units: UnitsOfMeasure;
  /** The day to which the figures of the report hold; without it the day that its head tells. */
  readonly day?: Day | undefined;
  /** The place of the programme, then those that it lies in; without them the text is asked. */
  readonly home?: readonly HomePlace[];
  /** What is on record. */
  readonly records?: readonly StandingRecord[];
}

/** The same while the proposals are made. */
export interface Desk {
  readonly question: ProposalQuestion;
  readonly read: LaidText;
  readonly into: Collector;
  readonly day: Day | undefined;
  /** How the place of the report is named by other proposals; undefined where the text does not tell it. */
  readonly home: string | undefined;
  readonly homeName: string;
}
