/** The head of a report tells the day of its issue and that to which its figures hold, where it tells them. */
import { describe, expect, it } from 'vitest';
import { dayOfText, figuresDayOfText } from '#core/review/report-day.ts';

const head = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n\nI. KẾT QUẢ\n\nĐã làm 3 km đường.`;
const ISSUED = 'Mường Lam, ngày 05 tháng 6 năm 2023';

describe('the day of issue', () => {
  it.each([
    ['in words', head('UBND XÃ MƯỜNG LAM', ISSUED, 'BÁO CÁO'), '2023-06-05'],
    ['in numbers, with its place', head('Mường Lam, ngày 05/6/2023', 'BÁO CÁO'), '2023-06-05'],
    ['in numbers without a place', head('ngày 05/6/2023', 'BÁO CÁO'), undefined],
    ['until when figures hold is not when it was issued', head('BÁO CÁO', 'đến ngày 31 tháng 12 năm 2022'), undefined],
    ['none', head('BÁO CÁO'), undefined],
  ])('%s', (_, text, day) => expect(dayOfText(text)).toBe(day));
});

describe('the day of the figures', () => {
  it.each([
    ['a line of its own', head('BÁO CÁO', 'Kết quả năm', 'đến ngày 31/12/2022'), '2022-12-31'],
    ['in words', head('BÁO CÁO', '(Số liệu tính đến hết ngày 31 tháng 12 năm 2022)'), '2022-12-31'],
    ['a stretch of time', head('(Từ ngày 15/12/2021 đến ngày 14/6/2022)', 'BÁO CÁO'), '2022-06-14'],
    ['in the title', head('BÁO CÁO kết quả đến ngày 31/12/2022'), '2022-12-31'],
    ['goes before the day of issue', head(ISSUED, 'BÁO CÁO', '(tính đến ngày 31/5/2023)'), '2023-05-31'],
    ['on the day of issue', head(ISSUED, 'BÁO CÁO', '(tính đến ngày 05/6/2023)'), '2023-06-05'],
    ['behind the day of issue it is planned', head(ISSUED, 'BÁO CÁO', 'đến ngày 06/6/2023'), '2023-06-05'],
    ['without one it is that of issue', head(ISSUED, 'BÁO CÁO'), '2023-06-05'],
    ['a sentence of the text tells none of all', head('BÁO CÁO', 'Hạn nộp được lùi đến ngày 31/12/2022.'), undefined],
    ['nor does a line about something else', head('Thời hạn nộp được lùi đến ngày 31/12/2022'), undefined],
    ['nor a heading', 'I. KẾT QUẢ ĐẾN NGÀY 31/12/2022\n\nĐã làm.', undefined],
    ['none', '', undefined],
  ])('%s', (_, text, day) => expect(figuresDayOfText(text)).toBe(day));
});
