/** In what a place lies, through time: the one notion by which filters, sums and series of places go. */
import { append } from '#core/value/append.ts';
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

const found = memory<ReadonlySet<string>>();

/**
 * The place itself, all that it lies in, what took it over (where that is one place, on and after the day on which it
 * ended), and the groups of which it is a member; of a group what all of its members lie in.
 */
export const wholesOfPlace = (view: View, place: string): ReadonlySet<string> =>
  found.recall(view, place, () => search(view, place, new Set()));

const search = (view: View, place: string, above: ReadonlySet<string>): ReadonlySet<string> => {
  const wholes = new Set<string>();
  const waiting = [place];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (wholes.has(id) || above.has(id)) continue;
    wholes.add(id);
    const one = view.find('place', id);
    if (!one) continue;
    if (one.parent !== undefined) waiting.push(one.parent);
    append(waiting, successorOf(view, one));
    append(waiting, groupsWith(view, id));
    append(waiting, inAllMembers(view, one, new Set([...above, ...wholes])));
  }
  return wholes;
};

/** What became of a place by the view's day. Of one that was divided nobody can say where something in it lies now. */
const successorOf = ({ asOf }: View, { to, successors }: Stored<'place'>): readonly string[] =>
  successors.length === 1 && (to === undefined || lastDay(to) < asOf) ? successors : [];

const became = memory<ReadonlyMap<string, readonly Stored<'place'>[]>>();

/** Places that became another one whole; undefined where a part of one of them went elsewhere. */
export const predecessorsOf = (view: View, place: string): readonly Stored<'place'>[] | undefined => {
  const all = became.recall(view, '', () => {
    const pairs = view.all('place').flatMap((one) => one.successors.map((successor) => ({ one, successor })));
    return new Map(
      [...Map.groupBy(pairs, ({ successor }) => successor)].map(([id, of]) => [id, of.map(({ one }) => one)]),
    );
  });
  const before = all.get(place) ?? [];
  return before.every(({ successors }) => successors.length === 1) ? before : undefined;
};

const groups = memory<ReadonlyMap<string, readonly string[]>>();

const groupsWith = (view: View, place: string): readonly string[] =>
  groups
    .recall(view, '', () => {
      const pairs = view.all('place').flatMap(({ id, members }) => members.map((member) => ({ id, member })));
      return new Map(
        [...Map.groupBy(pairs, ({ member }) => member)].map(([member, of]) => [member, of.map(({ id }) => id)]),
      );
    })
    .get(place) ?? [];

const inAllMembers = (view: View, { members }: Stored<'place'>, above: ReadonlySet<string>): readonly string[] => {
  const [first, ...others] = members.map((member) => search(view, member, above));
  return first ? [...first].filter((id) => others.every((other) => other.has(id))) : [];
};
