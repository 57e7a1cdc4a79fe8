/** Which regime holds on a day; never the nearest one. */
import type { Day } from '#core/time/day.ts';
import type { Outcome } from '#core/problem.ts';
import type { RulePack } from '#core/urban-class/pack.ts';
import { scoreUnit, type ScoreOptions, type Sheet } from '#core/urban-class/score.ts';
import type { Inputs } from '#core/urban-class/input.ts';

/** The pack in force on a day; undefined when none is known. */
export const packInForce = (packs: readonly RulePack[], day: Day): RulePack | undefined =>
  packs.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));

/** One side of a comparison: the standards have other ids under another regime, so each has its own inputs. */
export interface RegimeCase {
  readonly pack: RulePack;
  readonly classId: string;
  readonly inputs: Inputs;
  readonly options?: ScoreOptions;
}

/** The same city under several regimes, side by side. */
export const compareRegimes = (cases: readonly RegimeCase[]): readonly { readonly pack: string; readonly sheet: Outcome<Sheet> }[] =>
  cases.map(({ pack, classId, inputs, options }) => ({ pack: pack.id, sheet: scoreUnit(pack, classId, inputs, options) }));
