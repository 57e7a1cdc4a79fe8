/** Of which records rules on figures are asked: of all that come in, or of those that a change can break. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface Scope {
  readonly claims: readonly Stored<'claim'>[];
  readonly inputs: readonly Stored<'input'>[];
  /** Values of measures that have parts. */
  readonly wholes: readonly Stored<'observation'>[];
  readonly contributions: readonly Stored<'contribution'>[];
  /** All of a work, or none of it. */
  readonly extents: readonly Stored<'extent'>[];
  /** Objectives with all that share their parent. */
  readonly siblings: readonly Stored<'objective'>[];
  /** Objectives whose target extents may answer. */
  readonly targets: readonly Stored<'objective'>[];
}

export const wholeScope = (view: View): Scope => ({
  claims: view.all('claim'),
  inputs: view.all('input'),
  wholes: view
    .all('measure')
    .filter((measure) => measure.parts.length > 0)
    .flatMap((measure) => view.rows('observation', { measure: measure.id })),
  contributions: view.all('contribution'),
  extents: view.all('extent'),
  siblings: view.all('objective'),
  targets: view.all('objective'),
});
