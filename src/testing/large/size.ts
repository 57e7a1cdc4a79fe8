/** How large a made programme is. */
import type { Day } from '#core/value/day.ts';

export type CountedUnit = 'hộ' | 'lao động' | 'doanh nghiệp';

export interface LargeSize {
  /** The same seed and counts give the same records on every machine. */
  readonly seed: number;
  readonly workspace: string;
  readonly programme: string;
  readonly works: number;
  /** Lines of money, spread over the works. */
  readonly fundings: number;
  readonly observations: number;
  /** Absent: as many as keep a series at some two dozen values. */
  readonly measures: number | undefined;
  /** Communes and wards below the province. */
  readonly places: number;
  /** Decisions beside the resolution and the quarterly reports. */
  readonly documents: number;
  readonly obstacles: number;
  readonly contributions: number;
  readonly claims: number;
  readonly findings: number;
  readonly tasks: number;
  readonly oversight: number;
  readonly parties: number;
  /** Tasks and targets below each chapter. */
  readonly objectives: number;
  /** Outlines of the places, for maps. */
  readonly outlines: boolean;
  /** The first and the last year that facts tell of. */
  readonly from: number;
  readonly until: Day;
}

/** 2,000 works, 20,000 lines of money, 60,000 observations, and what belongs to them. */
export const LARGE: LargeSize = {
  seed: 1,
  workspace: 'tinh-lon',
  programme: 'nq-lon',
  works: 2000,
  fundings: 20_000,
  observations: 60_000,
  measures: undefined,
  places: 60,
  documents: 400,
  obstacles: 120,
  contributions: 100,
  claims: 40,
  findings: 60,
  tasks: 40,
  oversight: 40,
  parties: 50,
  objectives: 8,
  outlines: true,
  from: 2021,
  until: '2026-09-30' as Day,
};
