/** What stands beside an obstacle wherever it is told. */
import { inBoth } from '#words/language.ts';

export const obstacleWords = inBoth(
  {
    owner: 'Nơi có thể tháo gỡ',
    ownerUnknown: 'Chưa rõ',
    age: 'Đã tồn tại',
    ageUnknown: 'chưa rõ từ ngày nào',
    nextStep: 'Bước tiếp theo',
  },
  {
    owner: 'Who can lift it',
    ownerUnknown: 'Not stated',
    age: 'Age',
    ageUnknown: 'start not stated',
    nextStep: 'Next step',
  },
);
