/** A rule pack as the workspace holds it: its numbers, and what was corrected against the pack as shipped. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { done, refusedAs, type Outcome, type Problem } from '#core/problem.ts';
import { heldPacks, packOf } from '#core/city/city.ts';
import { diffPacks, type PackDifference } from '#core/law/pack/diff-packs.ts';
import type { RulePack, Stated } from '#core/law/pack/pack.ts';
import { packEntries } from '#core/law/pack/pack-entries.ts';
import { holdsWords } from '#core/text/fold.ts';

export interface LawAnswer {
  readonly packs: readonly RulePack[];
  readonly pack: RulePack;
  readonly numbers: readonly { readonly path: string; readonly stated: Stated }[];
  /** How many match beside those shown. */
  readonly more: number;
  readonly differences: readonly PackDifference[];
  /** Corrections that no longer fit the pack as shipped; it is then used uncorrected. */
  readonly problems: readonly Problem[];
}

const SHOWN = 60;

/** Refuses `pack.unknown`. Without `pack` the law in force on the day, or the newest. */
export const lawAnswer = (
  { view }: Pick<ProgrammeView, 'view'>,
  { pack: id, text = '' }: { readonly pack?: string | undefined; readonly text?: string | undefined },
): Outcome<LawAnswer> => {
  const held = heldPacks(view);
  const packs = held.map((one) => one.pack);
  const chosen = packOf(view, id)?.id ?? (id === undefined ? packs.at(-1)?.id : undefined);
  const found = held.find((one) => one.pack.id === chosen);
  if (!found) return refusedAs('pack.unknown', { pack: id ?? '', known: packs.map((one) => one.id) });
  const names = new Map(found.pack.standards.map((one) => [one.id, `${one.vi ?? ''} ${one.en ?? ''}`]));
  const nameIn = (path: string): string => names.get(/^standards\[([^\]]+)\]/u.exec(path)?.[1] ?? '') ?? '';
  const numbers = packEntries(found.pack).flatMap((entry) =>
    entry.kind === 'number' && holdsWords(`${entry.path} ${nameIn(entry.path)}`, text)
      ? [{ path: entry.path, stated: entry.stated }]
      : [],
  );
  return done({
    packs,
    pack: found.pack,
    numbers: numbers.slice(0, SHOWN),
    more: Math.max(0, numbers.length - SHOWN),
    differences: diffPacks(found.shipped, found.pack),
    problems: found.problems,
  });
};
