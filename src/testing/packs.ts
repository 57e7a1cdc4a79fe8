/** The shipped rule packs, for tests. */
import type { RulePack } from '#core/law/pack/pack.ts';
import { compileClass, type CompiledClass, type ScoringContext } from '#core/scoring/compile.ts';
import { plainRational, type Rational } from '#core/value/rational.ts';
import type { Input, Inputs } from '#core/scoring/input.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';

const outcome = await readRulePacks();
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));

export const shippedPacks: readonly RulePack[] = outcome.value;

/** Throws when no such pack is shipped. */
export const shippedPack = (id: string): RulePack => {
  const pack = shippedPacks.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
};

export const compiledClass = (packId: string, classId: string, context: ScoringContext = {}): CompiledClass => {
  const compiled = compileClass(shippedPack(packId), classId, context);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
};

export const known = (value: string): Input => ({ kind: 'known', value });
export const level = (id: string): Input => ({ kind: 'level', level: id });
export const exactly = (text: string): Rational => plainRational(text);

/** Every class II standard of 111/2025 exactly at its minimum: 11.5 + 15.5 + 48 = 75 points. */
export const ALL_MINIMA: Inputs = {
  '2A.I.01': level('provincial'),
  '2A.I.02': level('provincial'),
  '2A.II.03': known('200000'),
  '2A.II.04': known('1000'),
  '2A.II.05': known('65'),
  '2A.III.06': level('provincial'),
  '2A.III.07': known('6'),
  '2A.III.08': known('90'),
  '2A.III.09': known('3.5'),
  '2A.III.10': known('60'),
  '2A.III.11': known('80'),
  '2A.III.12': known('60'),
  '2A.III.13': known('1'),
  '2A.III.14': known('35'),
  '2A.III.15': known('10'),
  '2A.III.16': known('10'),
  '2A.III.17': known('5'),
  '2A.III.18': known('5'),
  '2A.III.19': known('2'),
  '2A.III.20': known('2'),
  '2A.III.21': known('25'),
  '2A.III.22': known('6'),
  '2A.III.23': level('one-to-three-years'),
};
