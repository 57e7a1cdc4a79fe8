/** The words of a column's head. */
import { fold } from '#core/text/fold.ts';

export const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();

/** "Số tiền (triệu đồng)" without its unit. */
export const bare = (head: string): string => head.replaceAll(/\([^)]*\)/gu, ' ');
