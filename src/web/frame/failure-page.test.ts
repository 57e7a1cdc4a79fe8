import { expect, it } from 'vitest';
import { failureTitle } from '#web/frame/failure-page.tsx';

/** As the router answers what no page of ours has answered. */
const answered = (status: number) => ({ status, statusText: '', internal: true, data: null });
const UNFIT = 'Trang này không nhận yêu cầu được gửi theo cách đó';

it.each([
  ['a way that no page takes', answered(405), UNFIT],
  ['a form that the router cannot read', answered(400), UNFIT],
  ['the last mistake of an asker', answered(499), UNFIT],
  ['a page that there is not', answered(404), 'Không tìm thấy trang'],
  ['a fault of ours', answered(500), 'Hệ thống gặp sự cố'],
  ['an error of ours', new Error('x'), 'Hệ thống gặp sự cố'],
])('%s is told as what it is', (_, error, title) =>
  expect(failureTitle(error, 'vi')).toEqual([{ title: `${title} · Tiến Độ` }]),
);
