/** An office corrects or completes a pack with the Official Gazette in hand. */
import { isBlank } from '#core/text/typed-text.ts';
import { readPlainDecimal } from '#core/value/decimal.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { checkPack } from '#core/law/pack/check-pack.ts';
import type { RulePack, Stated } from '#core/law/pack/pack.ts';
import { mapNumbers, packEntries } from '#core/law/pack/pack-entries.ts';

/** One number read in the gazette. */
export interface Correction {
  /** As `packEntries` names it: "standards[2A.II.03].classes.II.min". */
  readonly path: string;
  /** Plain decimal, a level's id or a rule's word, as the place holds it. */
  readonly value: string;
  /** The gazette's number, date and page. */
  readonly gazette: string;
}

const sourceKeys = (pack: RulePack, corrections: readonly Correction[]): ReadonlyMap<string, string> => {
  const keys = new Map(Object.entries(pack.sources).map(([key, { vi }]) => [vi ?? '', key]));
  const taken = new Set(Object.keys(pack.sources));
  for (const { gazette } of corrections) {
    if (keys.has(gazette)) continue;
    let number = 1;
    while (taken.has(`gazette-${number}`)) number += 1;
    taken.add(`gazette-${number}`);
    keys.set(gazette, `gazette-${number}`);
  }
  return keys;
};

const problemsOf = (pack: RulePack, corrections: readonly Correction[]): readonly Problem[] => {
  const before = new Map(
    packEntries(pack).flatMap((entry) => (entry.kind === 'number' ? [[entry.path, entry.stated] as const] : [])),
  );
  const seen = new Set<string>();
  return corrections.flatMap(({ path, value, gazette }): readonly Problem[] => {
    const where = { file: pack.id, field: path };
    const repeated = seen.has(path);
    seen.add(path);
    if (!before.has(path)) return [{ code: 'correction.unknown-path', where }];
    if (repeated) return [{ code: 'correction.repeated', where }];
    if (isBlank(gazette)) return [{ code: 'correction.no-gazette', where }];
    const old = before.get(path)?.is;
    const wasNumber = old !== undefined && readPlainDecimal(old) !== undefined;
    if (isBlank(value)) return [{ code: 'correction.empty', where }];
    return wasNumber && !readPlainDecimal(value) ? [{ code: 'correction.not-a-number', where, data: { value } }] : [];
  });
};

/** The corrected pack, checked as a whole; every corrected number has the status `gazette` and names its source. */
export const applyCorrections = (pack: RulePack, corrections: readonly Correction[]): Outcome<RulePack> => {
  const problems = problemsOf(pack, corrections);
  if (problems.length > 0) return refused(...problems);
  const keys = sourceKeys(pack, corrections);
  const stated = new Map(
    corrections.map(({ path, value, gazette }): [string, Stated] => [
      path,
      { is: value, status: 'gazette', from: keys.get(gazette) ?? gazette },
    ]),
  );
  const numbers = mapNumbers(pack, (path, old) => stated.get(path) ?? old);
  const added = Object.fromEntries(corrections.map(({ gazette }) => [keys.get(gazette) ?? gazette, { vi: gazette }]));
  const corrected: RulePack = { ...numbers, sources: { ...pack.sources, ...added } };
  const faults = checkPack(corrected);
  return faults.length > 0 ? refused(...faults) : done(corrected);
};
