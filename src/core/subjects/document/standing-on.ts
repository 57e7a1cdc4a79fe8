/** What stands on a document, and what loses its ground when the document falls. */
import { append } from '#core/value/append.ts';
import { relationsTo, standingOf, type RelationType } from '#core/subjects/document/in-force.ts';
import { byNumber } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

export interface StandingOn {
  readonly objectives: readonly Stored<'objective'>[];
  readonly works: readonly Stored<'work'>[];
  readonly steps: readonly Stored<'step'>[];
  readonly tasks: readonly Stored<'task'>[];
  /** Documents that carry it out, change it or prolong it. */
  readonly documents: readonly Stored<'document'>[];
}

const LEANS: ReadonlySet<RelationType> = new Set<RelationType>(['implements', 'amends', 'extends']);

export const standingOn = (view: View, id: string): StandingOn => ({
  objectives: view
    .all('objective')
    .filter((one) => one.basis.includes(id))
    .toSorted(byNumber),
  works: view.all('work').filter((one) => one.basis.includes(id)),
  steps: view.all('step').filter((one) => one.decision === id),
  tasks: view.all('task').filter((one) => one.documents.includes(id)),
  documents: leaningOn(view, id),
});

const leaningOn = (view: View, id: string): readonly Stored<'document'>[] =>
  relationsTo(view, id)
    .filter((one) => LEANS.has(one.type))
    .map((one) => one.document);

/**
 * The documents that fall with it, each once: what carries out, changes or prolongs what falls, each before what leans
 * on it.
 */
export const fallsWith = (view: View, id: string): readonly Stored<'document'>[] => {
  const found = new Map<string, Stored<'document'>>();
  const waiting = [id];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const next = leaningOn(view, from).filter((one) => one.id !== id && !found.has(one.id));
    for (const one of next) found.set(one.id, one);
    append(waiting, next.map((one) => one.id).toReversed());
  }
  return [...found.values()];
};

/**
 * The other documents a basis names that still hold on the view's day: what an objective or a work would be left with.
 */
export const leftBasis = (view: View, basis: readonly string[], without: string): readonly Stored<'document'>[] =>
  basis.flatMap((id) => {
    const document = id === without ? undefined : view.find('document', id);
    const state = document && standingOf(view, document).state;
    return document && state !== 'revoked' && state !== 'replaced' ? [document] : [];
  });
