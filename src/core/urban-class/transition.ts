/**
 * Article 15 of Resolution 111/2025: Hải Phòng, Huế, Đà Nẵng and Cần Thơ stay class I; other former class I and
 * former class II and III areas become class II; former class IV, V and unclassified towns become class III.
 * (Secondary source: law/urban-class/README.md.)
 */
import { foldWord } from '#core/urban-class/levels.ts';
import { classOf, type LawStatus, type RulePack } from '#core/urban-class/pack.ts';

export interface Transition {
  readonly from: string;
  readonly to: string;
  /** The id of the rule that decided. */
  readonly rule: string;
  readonly status: LawStatus;
  readonly source?: string;
  /** The names the rule is limited to; empty when it holds for all. */
  readonly names: readonly string[];
}

/** "Thành phố Huế" and "Huế" are one name. */
const bareName = (name: string): string => foldWord(name).replace(/^(thành phố|tp\.?|thị xã|tx\.?|thị trấn|tt\.?) /, '');

/** A variant ("I-provincial") counts as the class it is a variant of. */
const baseClass = (packs: readonly RulePack[], id: string): string =>
  packs.map((pack) => classOf(pack, id)?.of).find((of) => of !== undefined) ?? id;

/**
 * What a former class becomes under `pack`; `none` stands for a town without class. Undefined when the pack has no
 * rule for it (also for the former special class: nothing was read on it).
 */
export const transitionClass = (pack: RulePack, previousClass: string, name: string, earlier: readonly RulePack[] = []): Transition | undefined => {
  const former = baseClass(earlier, previousClass);
  const rule = pack.transition.find(
    ({ formerClasses, names }) => formerClasses.includes(former) && (names.length === 0 || names.some((one) => bareName(one) === bareName(name))),
  );
  if (rule?.becomes.is === undefined) return undefined;
  const { is, status, from } = rule.becomes;
  const source = from === undefined ? undefined : pack.sources[from];
  return { from: previousClass, to: is, rule: rule.id, status, ...(source !== undefined && { source }), names: rule.names };
};
