/** Remarks that somebody looked at and let stand, by what they are bound to: the same for records and for texts. */

export interface Parted<T, W> {
  readonly open: readonly T[];
  readonly waived: readonly { readonly remark: T; readonly by: W }[];
}

/** Each list in the order of the remarks. `decided`: what was decided, by the key of the remark that it is on. */
export const partWaived = <T, W>(
  remarks: readonly T[],
  keyOf: (remark: T) => string,
  decided: ReadonlyMap<string, W>,
): Parted<T, W> => {
  const open: T[] = [];
  const waived: { remark: T; by: W }[] = [];
  for (const remark of remarks) {
    const by = decided.get(keyOf(remark));
    if (by === undefined) open.push(remark);
    else waived.push({ remark, by });
  }
  return { open, waived };
};
