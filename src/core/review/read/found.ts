/** What the readers of a passage share. */
import type { Claim } from '#core/review/claim.ts';
import type { Tokens } from '#core/review/read/tokens.ts';
import type { UnitPhrases } from '#core/review/read/unit-phrases.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** A claim by its tokens; its offsets are those of the tokens. */
export interface Found extends Omit<Claim, 'start' | 'end' | 'text'> {
  readonly from: number;
  /** The token behind the last one. */
  readonly behind: number;
}

export interface Reader {
  readonly tokens: Tokens;
  readonly units: UnitsOfMeasure;
  readonly phrases: UnitPhrases;
}
