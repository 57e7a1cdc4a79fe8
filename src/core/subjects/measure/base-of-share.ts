/** Of what a measure says in its name that it is a share. */
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * "chỉ tiêu nghị quyết" of "Tỷ lệ thu ngân sách so với chỉ tiêu nghị quyết". Undefined of a part that has a thing of
 * its own: "Tỷ lệ hộ nghèo".
 */
export const baseOfShare = ({ name }: Pick<Stored<'measure'>, 'name'>): string | undefined =>
  /^tỷ lệ .*? so với (.+)$/iu.exec(name)?.[1];

/** Whether it is a share of what was planned: "so với dự toán tỉnh giao", not "so với cùng kỳ". */
export const isOfPlan = (measure: Pick<Stored<'measure'>, 'name'>): boolean =>
  /kế hoạch|dự toán|chỉ tiêu|nghị quyết|giao/iu.test(baseOfShare(measure) ?? '');
