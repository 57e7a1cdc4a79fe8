/** Options that several commands share. */
import { textOption, UsageError, type Invocation } from '#cli/command.ts';
import { readDay, type Day } from '#core/value/day.ts';

export const WORKSPACE_OPTION = {
  type: 'string',
  about: { vi: 'Không gian làm việc (mặc định: cái duy nhất).', en: 'The workspace (default: the only one).' },
} as const;

/** A day option. Throws UsageError when the text is no day. */
export const dayOption = (invocation: Invocation, name: string): Day | undefined => {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  const day = readDay(text);
  if (day) return day;
  throw new UsageError(
    invocation.language === 'en'
      ? `--${name}: "${text}" is not a day; write YYYY-MM-DD.`
      : `--${name}: “${text}” không phải là ngày; viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2023-05-31.`,
  );
};

/** A whole number from 1. Throws UsageError otherwise. */
export const numberOption = (invocation: Invocation, name: string): number | undefined => {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new UsageError(
    invocation.language === 'en'
      ? `--${name}: "${text}" is not a whole number from 1.`
      : `--${name}: “${text}” không phải là số nguyên từ 1.`,
  );
};

/** Whether a path is that of a workbook, not of a folder. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/iu.test(path);
