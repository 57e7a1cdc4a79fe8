/**
 * Adds `more` to a list that is being made, one after the other: as arguments of one call there is room for some ten
 * thousands only.
 */
export const append = <T>(list: T[], more: Iterable<T>): void => {
  for (const one of more) list.push(one);
};
