/** How sure a number or a rule of the law is, in words; what is surer than others is named as well. */
import type { Certainty } from '#core/law/certainty.ts';
import { inBoth } from '#words/language.ts';

const VI = {
  gazette: 'đã đối chiếu Công báo',
  read: 'đã đọc văn bản gốc',
  derived: 'suy ra bằng phép tính',
  secondary: 'theo nguồn thứ cấp, chưa đối chiếu Công báo',
  partial: 'mới đọc được một phần hoặc qua báo chí',
  unverified: 'theo thông lệ, chưa đối chiếu',
  missing: 'chưa rõ mức quy định',
} satisfies Readonly<Record<Certainty, string>>;

export const certaintyWords = inBoth(VI, {
  gazette: 'read in the gazette',
  read: 'read in the legal text',
  derived: 'derived by arithmetic',
  secondary: 'from a secondary source, not checked against the gazette',
  partial: 'read in part or in the press',
  unverified: 'usual practice, not verified',
  missing: 'not read in the law',
});
