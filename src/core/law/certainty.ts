/**
 * How sure a number or a rule of the law is; one scale for rule packs, procedures and layouts, the surest first.
 * `gazette`:
 * read in the Official Gazette. `read`: in the legal text elsewhere. `derived`: arithmetic on what was read.
 * `secondary`:
 * quoted by others. `partial`: read in part, or in the press. `unverified`: usage, never a hard rule. `missing`: nobody
 * has read it, so that there is no value.
 */
export const CERTAINTIES = ['gazette', 'read', 'derived', 'secondary', 'partial', 'unverified', 'missing'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The least sure of several; `gazette` for none. */
export const leastCertain = (all: readonly Certainty[]): Certainty =>
  CERTAINTIES[Math.max(0, ...all.map((one) => CERTAINTIES.indexOf(one)))] ?? 'missing';
