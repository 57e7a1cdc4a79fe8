/** The targets of a node of the tree. */
import type { View } from '#core/facts/view.ts';
import { childrenOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** The targets at and below a node that state a value, in the order of the text. */
export const targetsAt = (view: View, objective: Stored<'objective'>): readonly Stored<'objective'>[] => [
  ...(objective.target ? [objective] : []),
  ...childrenOf(view, objective.id).flatMap((child) => targetsAt(view, child)),
];
