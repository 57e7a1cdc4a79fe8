/** Words that all forms share. */
import { inBoth } from '#words/language.ts';

export const formWords = inBoth(
  { summary: 'Chưa ghi được. Hãy sửa các chỗ sau:' },
  { summary: 'Nothing was written. Please mend the following:' },
);
