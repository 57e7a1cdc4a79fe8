/**
 * Article 15 of Resolution 111/2025: Hải Phòng, Huế, Đà Nẵng and Cần Thơ stay class I; other former class I and
 * former class II and III areas become class II; former class IV and V, and towns and townships that were not yet
 * recognised, become class III; Thủ Đức and the wards of former urban districts become class II.
 * (Secondary sources, named in the pack.)
 */
import type { Certainty } from '#core/law/certainty.ts';
import { foldWord } from '#core/law/pack/levels.ts';
import { classOf, type Names, type RulePack } from '#core/law/pack/pack.ts';

export interface Transition {
  readonly from: string;
  readonly to: string;
  /** The id of the rule that decided. */
  readonly rule: string;
  readonly status: Certainty;
  readonly source?: Names;
  /** The names the rule is limited to; empty when it holds for all. */
  readonly names: readonly string[];
  /** Cities of this former class for which another rule holds. */
  readonly except: readonly string[];
}

/** What is said of the transition of a city: a rule, or why there is none. */
export type TransitionState =
  | { readonly state: 'ruled'; readonly transition: Transition }
  /** The law has such rules, and the city's former class is not recorded. */
  | { readonly state: 'not-stated' }
  /** The law has such rules, and none of them names this class. */
  | { readonly state: 'no-rule'; readonly from: string };

/** "Thành phố Huế" and "Huế" are one name. */
const bareName = (name: string): string =>
  foldWord(name).replace(/^(?:(?:thành phố|thị xã|thị trấn)\s+|(?:tp|tx|tt)(?:\.\s*|\s+))/, '');

/** A variant ("I-provincial") counts as the class it is a variant of. */
const baseClass = (packs: readonly RulePack[], id: string): string =>
  packs.map((pack) => classOf(pack, id)?.of).find((of) => of !== undefined) ?? id;

const beginsWith = (name: string, word: string): boolean => `${foldWord(name)} `.startsWith(`${foldWord(word)} `);

/**
 * What a former class becomes under `pack`; `none` stands for a town without class. Undefined when the pack has no
 * rule for it (also for the former special class: nothing was read on it). `formerlyIn`: names of the places in which
 * it lay, or in which lay what became it.
 */
export const transitionClass = (
  pack: RulePack,
  previousClass: string,
  name: string,
  earlier: readonly RulePack[] = [],
  formerlyIn: readonly string[] = [],
): Transition | undefined => {
  const former = baseClass(earlier, previousClass);
  const rule = pack.transition.find(
    ({ formerClasses, names, prefixes, formerlyIn: wholes }) =>
      formerClasses.includes(former) &&
      (names.length === 0 || names.some((one) => bareName(one) === bareName(name))) &&
      (prefixes === undefined || prefixes.some((one) => beginsWith(name, one))) &&
      (wholes === undefined || wholes.some((one) => formerlyIn.some((whole) => beginsWith(whole, one)))),
  );
  if (rule?.becomes.is === undefined) return undefined;
  const { is, status, from } = rule.becomes;
  const source = from === undefined ? undefined : pack.sources[from];
  const except =
    rule.names.length > 0
      ? []
      : pack.transition.filter((one) => one.formerClasses.includes(former)).flatMap(({ names }) => names);
  return {
    from: previousClass,
    to: is,
    rule: rule.id,
    status,
    ...(source !== undefined && { source }),
    names: rule.names,
    except,
  };
};

/** Undefined where the pack has no transition at all. */
export const transitionState = (
  pack: RulePack,
  formerClass: string | undefined,
  name: string,
  earlier: readonly RulePack[],
  formerlyIn: readonly string[] = [],
): TransitionState | undefined => {
  if (pack.transition.length === 0) return undefined;
  if (formerClass === undefined) return { state: 'not-stated' };
  const transition = transitionClass(pack, formerClass, name, earlier, formerlyIn);
  return transition ? { state: 'ruled', transition } : { state: 'no-rule', from: formerClass };
};
