/** What differs between two packs, number by number, so that an office's corrections can be read and sent on. */
import type { Certainty } from '#core/law/certainty.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { packEntries, type PackEntry } from '#core/law/pack/pack-entries.ts';

/** One side of a difference; absent `value` means that the number is missing. */
interface PackSide {
  readonly value?: string;
  readonly status?: Certainty;
  /** The words of the source, not its key. */
  readonly source?: string;
}

/** `before` is absent for something added, `after` for something removed. */
export interface PackDifference {
  readonly path: string;
  readonly before?: PackSide;
  readonly after?: PackSide;
}

const sideOf = (pack: RulePack, entry: PackEntry): PackSide => {
  if (entry.kind === 'text') return { value: entry.text };
  const { is, status, from } = entry.stated;
  const source = from === undefined ? undefined : (pack.sources[from]?.vi ?? from);
  return { ...(is !== undefined && { value: is }), status, ...(source !== undefined && { source }) };
};

/** Source words travel with each number; the table of keys alone is not a difference worth reading. */
const sidesOf = (pack: RulePack): ReadonlyMap<string, PackSide> =>
  new Map(
    packEntries(pack)
      .filter(({ path }) => !path.startsWith('sources.'))
      .map((entry) => [entry.path, sideOf(pack, entry)]),
  );

const sameSide = (a: PackSide, b: PackSide): boolean =>
  a.value === b.value && a.status === b.status && a.source === b.source;

/** Differences in the order of `before`, then what only `after` has. */
export const diffPacks = (before: RulePack, after: RulePack): readonly PackDifference[] => {
  const [left, right] = [sidesOf(before), sidesOf(after)];
  const changed = [...left].flatMap(([path, side]): readonly PackDifference[] => {
    const other = right.get(path);
    if (other === undefined) return [{ path, before: side }];
    return sameSide(side, other) ? [] : [{ path, before: side, after: other }];
  });
  const added = [...right]
    .filter(([path]) => !left.has(path))
    .map(([path, side]): PackDifference => ({ path, after: side }));
  return [...changed, ...added];
};
