/**
 * The path that a report tells: as it was issued. The report searches nothing, so that it is the same whenever it is
 * printed.
 */
import type { Stored } from '#core/subjects/subjects.ts';

export interface ReportedPath {
  readonly scenario: Stored<'scenario'>;
  /** Absent when none has been issued, or only for another question of the scenario: then nothing is told. */
  readonly issued?: Stored<'path'>;
  /** The records would ask another question today: what is told is told as of then. */
  readonly outdated?: true;
}
