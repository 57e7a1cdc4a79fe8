/** The order that an office gives to works, measures and gifts of a node. */
import { compareIds } from '#core/text/collate.ts';

interface Ordered {
  readonly id: string;
  readonly order?: number;
}

/** By the given order, then by the numbers in the ids: what has none stands behind. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order === b.order ? compareIds(a.id, b.id) : (a.order ?? Infinity) - (b.order ?? Infinity);

/** The records as they are where none is given an order: they stand by their ids already. */
export const inOrder = <R extends Ordered>(records: readonly R[]): readonly R[] =>
  records.every(({ order }) => order === undefined) ? records : records.toSorted(byOrder);
