/** Somebody wrote a record after its writer saw it: told field by field, with both values, never decided in silence. */
import type { Problem } from '#core/problem.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { canonicalJson } from '#core/shape/canonical.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Clash {
  readonly subject: string;
  readonly id: string;
  /** As the writer saw it; absent: there was none. */
  readonly base?: object;
  /** As it stands; absent: it is gone. */
  readonly current?: object;
  /** As the writer wants it; absent: gone. */
  readonly mine?: object;
  /** Who wrote what stands, and when (ISO 8601). */
  readonly actor: string;
  readonly at: string;
}

/**
 * Problems: `write.conflict` for each field that differs from what was seen; `write.conflict-gone`,
 * `write.conflict-there`.
 */
export const clashProblems = ({ subject, id, base, current, mine, actor, at }: Clash): readonly Problem[] => {
  const record = `${subject}/${id}`;
  const who = { subject, id, actor, at };
  if (!current) return [{ code: 'write.conflict-gone', where: { record }, data: who }];
  const [before, now, wanted] = [base ?? {}, current, mine ?? {}] as readonly [Fields, Fields, Fields];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .toSorted()
    .filter((name) => canonicalJson(before[name] ?? null) !== canonicalJson(now[name] ?? null));
  if (!base || names.length === 0) return [{ code: 'write.conflict-there', where: { record }, data: who }];
  return names.map((field) => ({
    code: 'write.conflict',
    where: { record, field },
    data: { ...who, base: textOf(before[field]), current: textOf(now[field]), mine: textOf(wanted[field]) },
  }));
};

const isQuantity = (value: object): value is Quantity => 'amount' in value && 'approx' in value;

/** A value as files write it; nothing as a dash. */
const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'object') return String(value as string | number);
  return isQuantity(value) ? printQuantity(value, unitsOfMeasure()) : canonicalJson(value);
};
