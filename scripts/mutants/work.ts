/** What the process that plants the faults is given, and what it says of each. */

/** One fault, as the instrumenter of Stryker makes it. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: string;
  readonly replacement: string;
}

/** `outside`: only what runs while modules load meets it; `unrun`: nothing does. */
export type Fate = 'found' | 'missed' | 'endless' | 'outside' | 'unrun';

export interface Work {
  /**
   * Where fates are noted, a line each: `ID FATE`; `ID begun` stands before each; `ID again` asks for a new process.
   */
  readonly log: string;
  /** How many files of tests there are. */
  readonly files: number;
  readonly mutants: readonly Mutant[];
}

/** The variable of the environment that names the file with the `Work`. */
export const WORK_FILE = 'PLANTED_MUTANTS';
