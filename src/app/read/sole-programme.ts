import { refuse } from '#app/refusal.ts';
import type { Identities } from '#core/facts/facts.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** The programme with this id, or the only one there is. Refuses `programme.unknown`, `programme.which`. */
export const soleProgramme = (records: Pick<Identities, 'programme'>, id?: string): Stored<'programme'> => {
  const all = [...records.programme.values()];
  const known = all.map((one) => one.id);
  if (id !== undefined) return records.programme.get(id) ?? refuse('programme.unknown', { programme: id, known });
  const [only, second] = all;
  if (!only) return refuse('programme.none', {});
  return second ? refuse('programme.which', { known }) : only;
};
