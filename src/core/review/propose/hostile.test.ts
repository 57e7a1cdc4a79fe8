/** Of a text of 300 kB that somebody made to hold the server up, records are proposed in time. */
import { expect, it } from 'vitest';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const DOTS = '.'.repeat(300_000);
const many = (unit: string): string => unit.repeat(Math.ceil(300_000 / unit.length));

it.each([
  ['dots in the name of a measure', `Bảng 1\n\nTT\tNội dung\tĐVT\t2021\n1\tTỷ lệ ${DOTS}x\t%\t5\n2\tTỷ lệ hộ\t%\t5`],
  [
    'dots in the name of a work',
    `Bảng 1\n\nTT\tCông trình\tTổng mức đầu tư (tỷ đồng)\n1\tĐường ${DOTS}x\t5\n2\tĐường B\t5`,
  ],
  ['dots in an item', `- Xây dựng đường ${DOTS}x.`],
  ['parts of one sum', `Tổng vốn 252 tỷ đồng, trong đó ${many('7 tỷ đồng từ ngân sách tỉnh và ')}.`],
  ['parts of a gift', `Công ty A tài trợ 24 thiết bị${many(', đã lắp đặt 10 thiết bị')}.`],
  ['works that are held', many('xây dựng chợ Mường Lam, nhưng chậm; ')],
  ['places of one work', `Đã xây dựng chợ Mường Lam tại phường Đức Xuân${many(', phường Xuất Hóa')}.`],
])('%s', (_, text) => {
  const before = process.cpuUsage();
  proposedIn(amongResults(text));
  // Time of the processor, for others share the machine; what runs away takes minutes.
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
});

it.each([
  ['tasks', 'III. NHIỆM VỤ, GIẢI PHÁP\n\n1. '],
  ['limits', 'II. HẠN CHẾ, NGUYÊN NHÂN\n\n1. Hạn chế\n\n- '],
  ['headings', 'II. KẾT QUẢ\n\n1. '],
])('dots among %s', (_, lead) => {
  const before = process.cpuUsage();
  proposedIn(`I. ĐẶC ĐIỂM\n\nThành phố.\n\n${lead}Công tác ${DOTS}x\n\nĐã làm 5 km đường.`);
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
});
