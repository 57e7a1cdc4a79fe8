/** Which records refer to one by its id: as a field of theirs, as their source, as whose value it is. */
import type { Ground } from '#core/rules/ground.ts';
import { referrersOf } from '#core/subjects/refers-to.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';

/** Each once, however often it refers. */
export const usersOf = function* (ground: Ground, to: Subject, id: string): Iterable<Stored<Subject>> {
  for (const { subject, names } of referrersOf(to))
    if (subject !== 'observation') for (const one of ground.all(subject)) if (names(one, id)) yield one;
  if (to === 'measure') yield* ground.observations({ measure: id });
  if (to === 'place') yield* ground.observations({ place: id });
  if (to === 'document') yield* ground.observations({ document: id });
  if (to !== 'agency') return;
  yield* ground.observations({ agency: id });
  // A value is one agency's, who measured it or set it, and may be reported by the same.
  for (const by of [{ measurer: id }, { assigner: id }])
    for (const one of ground.observations(by)) if (one.source.agency !== id) yield one;
};
