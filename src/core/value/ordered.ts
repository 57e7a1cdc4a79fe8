/** Looking into lists that rise: linear passes over long texts stay linear. */

/** The place of the last item that is not above a value; -1 where all are. */
export const lastNotAbove = <T>(items: readonly T[], value: number, of: (item: T) => number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(items[middle] as T) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
