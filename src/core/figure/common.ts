/**
 * What lists of positions have in common. A list of thousands of records is looked through by where they stand in it:
 * numbers in order are found quickly and weigh little, beside sets of the records themselves.
 */
import { lastNotAbove } from '#core/value/ordered.ts';

/** Positions in a list, each once, ascending. */
export type Positions = readonly number[];

/**
 * Those that stand in each of the lists, ascending; none where there is no list. The shortest is held against the
 * others: each step costs the logarithm of their length.
 */
export const common = (lists: readonly Positions[]): Positions => {
  const [first = [], ...others] = lists;
  const shortest = others.reduce((least, one) => (one.length < least.length ? one : least), first);
  return lists.reduce((left, other) => (other === shortest ? left : within(left, other)), shortest);
};

const within = (few: Positions, many: Positions): Positions =>
  few.filter((position) => many[lastNotAbove(many, position, itself)] === position);

const itself = (position: number): number => position;
