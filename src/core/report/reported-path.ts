/** The planner's answer to the scenario that a report tells: found before the report is written, since the core searches nothing. */
import type { PathAnswer } from '#core/planning/answer.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

export interface ReportedPath {
  readonly scenario: Stored<'scenario'>;
  /** The day by which the class is to be reached, or the score counted. */
  readonly by: Day;
  /** The question could not be put: records or numbers of the law are missing or wrong. */
  readonly refused?: true;
  /** Absent when no work could be weighed, or the question could not be put. */
  readonly answer?: PathAnswer;
}
