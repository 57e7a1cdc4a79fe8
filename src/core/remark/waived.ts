/** Remarks that somebody looked at and let stand, by what they are bound to: the same for records and for texts. */

export interface Parted<T, W> {
  readonly open: readonly T[];
  readonly waived: readonly { readonly remark: T; readonly by: W }[];
}

/** Each list in the order of the remarks. `decisionOn`: what was decided on a remark; undefined: it is open. */
export const partWaived = <T, W>(remarks: readonly T[], decisionOn: (remark: T) => W | undefined): Parted<T, W> => {
  const open: T[] = [];
  const waived: { remark: T; by: W }[] = [];
  for (const remark of remarks) {
    const by = decisionOn(remark);
    if (by === undefined) open.push(remark);
    else waived.push({ remark, by });
  }
  return { open, waived };
};
