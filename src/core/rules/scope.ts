/** Of which records rules on figures are asked: of all that come in, or of those that a change can break. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface Scope {
  readonly claims: readonly Stored<'claim'>[];
  readonly inputs: readonly Stored<'input'>[];
  /** Objectives with all that share their parent. */
  readonly siblings: readonly Stored<'objective'>[];
  /** Objectives whose target extents may answer. */
  readonly targets: readonly Stored<'objective'>[];
}

export const wholeScope = (view: View): Scope => ({
  claims: view.all('claim'),
  inputs: view.all('input'),
  siblings: view.all('objective'),
  targets: view.all('objective'),
});
