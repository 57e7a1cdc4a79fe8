import { expect, it } from 'vitest';
import { headOf } from '#core/review/propose/report-head.ts';

it.each([
  [
    'symbol and title below the word',
    'THÀNH ỦY MƯỜNG LAM\nSố: 12-BC/TU\n\nBÁO CÁO\n\nSơ kết thực hiện Nghị quyết số 08-NQ/TU\n\nPhần mở đầu.',
    { symbol: '12-BC/TU', subject: 'Sơ kết thực hiện Nghị quyết số 08-NQ/TU' },
  ],
  ['title on the line of the word', 'BÁO CÁO kết quả năm 2023.\n\nI. KẾT QUẢ', { subject: 'kết quả năm 2023' }],
  ['a cited report is not its own', 'Theo Báo cáo số 5/BC-UBND.\n\nI. KẾT QUẢ', {}],
  ['none', '', {}],
])('%s', (_, text, expected) => {
  expect(headOf(text)).toEqual(expected);
});
