/** What a search is asked, how it goes about it, and what it answers. */
import type { OpenLinear } from '#core/planning/search/linear.ts';
import type { IntegerProgramme } from '#core/planning/search/programme.ts';

/** How many linear programmes may still be solved: the measure of all work, the same on every machine. */
export interface NodeBudget {
  left: number;
}

/** An answer that keeps everything, by its exact cost (the constant included). */
export interface Found<T> {
  readonly cost: bigint;
  readonly answer: T;
}

/** How the search goes about it; what it finds proven does not depend on it. */
export interface SearchSettings {
  /** Rounds of cuts at the root, and in each part down to `cutDepth`. */
  readonly rootRounds: number;
  readonly rounds: number;
  readonly cutDepth: number;
  /** A column's history is believed once both sides have been seen so often; until then both are tried out. */
  readonly reliable: number;
  /** The most columns tried out in one part. */
  readonly tries: number;
  /** The side that is looked into first: the one the relaxation is nearer to, or always one. */
  readonly first: 'nearest' | 'no' | 'yes';
}

export const SETTINGS: SearchSettings = {
  rootRounds: 12,
  rounds: 4,
  cutDepth: 30,
  reliable: 4,
  tries: 10,
  first: 'nearest',
};

export interface SearchQuestion<T> {
  readonly programme: IntegerProgramme;
  /** Costs of answers differ by whole multiples of this. */
  readonly step: bigint;
  /** The exact answer for choices that are all settled: undefined when it does not keep everything. */
  readonly judge: (isChosen: (column: number) => boolean) => Found<T> | undefined;
  readonly open: OpenLinear;
  readonly budget: NodeBudget;
  /** One answer is enough, whatever it costs. */
  readonly anyAnswer?: boolean;
  /** Known beforehand. */
  readonly start?: Found<T> | undefined;
  readonly settings?: Partial<SearchSettings>;
}

export interface SearchResult<T> {
  readonly best?: Found<T>;
  /** No answer costs less (the constant included); absent where nothing has been worked out. */
  readonly least?: bigint;
  /** The best is the cheapest of all, or there is none at all. */
  readonly proven: boolean;
}
