import { describe, expect, it } from 'vitest';
import { finishesIn, spoken, startsIn } from '#core/review/propose/said-of.ts';

const finishes = (text: string) => finishesIn(spoken(text)).map(({ said }) => said);

describe('what a clause says of finishing', () => {
  it.each([
    ['đã hoàn thành', ['done']],
    ['vừa được nghiệm thu', ['done']],
    ['được bàn giao', ['done']],
    ['đã được đầu tư xây dựng, hoàn thành và đưa vào sử dụng', ['done', 'done']],
    ['chưa đầy 6 tháng đã hoàn thành', ['done']],
    ['không những hoàn thành mà còn vượt tiến độ; đã hoàn thành', ['bare', 'done']],
    ['đã hoàn thành 100% khối lượng', ['done']],
    ['Đã hoàn thành trùng tu chùa Thạch Long và bàn giao', ['done', 'bare']],

    ['chưa hoàn thành', ['not']],
    ['chưa được hoàn thành', ['not']],
    ['chưa hoàn thành, bàn giao và đưa vào sử dụng', ['not', 'not', 'not']],
    ['vẫn chưa thể đưa vào sử dụng', ['not']],
    ['không kịp hoàn thành trước 30/6', ['not']],
    ['đã không hoàn thành', ['not']],
    ['không đưa công trình vào khai thác', ['not']],
    ['chậm hoàn thành', ['not']],
    ['chậm được bàn giao', ['not']],
    ['đã hoàn thành nhưng chưa nghiệm thu, bàn giao', ['done', 'not', 'not']],
    ['HOÀN THÀNH; CHƯA NGHIỆM THU', ['bare', 'not']],
    ['chưa hoà mạng, đã hoàn thành', ['done']],

    ['dự kiến hoàn thành quý IV', ['ahead']],
    ['phấn đấu hoàn thành, đưa vào sử dụng', ['ahead', 'ahead']],
    ['sẽ được bàn giao', ['ahead']],
    ['đã được yêu cầu hoàn thành', ['ahead']],
    ['chưa hoàn thành, dự kiến hoàn thành năm 2024', ['not', 'ahead']],
    ['tiến độ hoàn thành', ['ahead']],

    ['đã cơ bản hoàn thành', ['nearly']],
    ['cơ bản đã hoàn thành', ['nearly']],
    ['sắp hoàn thành', ['nearly']],
    ['đã hoàn thành khoảng 60% khối lượng', ['nearly']],
    ['đang hoàn thiện', ['doing']],
    ['đang được hoàn thiện, bàn giao', ['doing', 'doing']],

    ['sau khi hoàn thành', ['when']],
    ['khi đưa vào sử dụng', ['when']],

    ['đã hoàn thành thủ tục đầu tư', ['part']],
    ['đã bàn giao mặt bằng', ['part']],
    ['đã hoàn thành công tác giải phóng mặt bằng', ['part']],
    ['đã nghiệm thu giai đoạn 1', ['part']],

    ['đã hoàn thành hạng mục móng', ['part']],
    ['đã hoàn thành nền đường, đổ bê tông', ['part']],
    ['mới hoàn thành tầng 1', ['part']],
    ['đã hoàn thành tháo dỡ chợ cũ', ['part']],
    ['đã được bàn giao cho nhà thầu thi công', ['part']],
    ['đã được bàn giao cho xã quản lý', ['done']],
    ['đã hoàn thành 60 phần trăm', ['nearly']],
    ['đã hoàn thành 02/05 km', ['nearly']],
    ['đã hoàn thành 05/05 km', ['done']],
    ['đã hoàn thành 02/2024', ['done']],

    ['đã thi công, hoàn thành năm 2022', ['done']],
    ['đã được bố trí vốn năm 2022, hoàn thành năm 2024', ['bare']],
    ['đã được phê duyệt dự án, hoàn thành trong năm 2030', ['bare']],

    ['hoàn thành tháng 12/2022', ['bare']],
    ['Đoàn kiểm tra đã báo cáo. Hoàn thành', ['bare']],
    ['đang thi công', []],
  ])('%s', (text, said) => {
    expect(finishes(text)).toEqual(said);
  });

  it('what was signed before a work begins says nothing of its beginning', () =>
    expect(startsIn(spoken('đã ký hợp đồng, khởi công năm 2025')).map(({ said }) => said)).toEqual(['bare']));

  it('marks tell words apart that are alike without them', () => {
    expect(finishes('chùa hoàn thành')).toEqual(['bare']);
    expect(finishes('đá hoàn thành')).toEqual(['bare']);
  });

  it('the tone stands on either letter', () => {
    expect(finishes('đã khánh thành, đưa vào sử dụng')).toEqual(['done', 'done']);
    expect(finishes('đã HOÀN thành'.normalize('NFD'))).toEqual(['done']);
  });

  it.each([
    ['đã khởi công ngày 02/9/2022', ['done']],
    ['chưa được khởi công', ['not']],
    ['dự kiến khởi công', ['ahead']],
    ['chậm khởi công', ['not']],
    ['khởi công năm 2021', ['bare']],
  ])('of beginning: %s', (text, said) => {
    expect(startsIn(spoken(text)).map((one) => one.said)).toEqual(said);
  });
});

describe('what is said of finishing and of beginning', () => {
  it.each([
    ['Đã hoàn thành.', ['done building hoàn thành']],
    ['Đã hoàn thành và đưa vào sử dụng.', ['done building hoàn thành', 'done use đưa vào sử dụng']],
    ['Đã hoàn thành, đưa vào sử dụng.', ['done building hoàn thành', 'done use đưa vào sử dụng']],
    ['Đã hoàn thành. Đưa vào sử dụng.', ['done building hoàn thành', 'bare use đưa vào sử dụng']],
    [
      'Đã hoàn thành để đưa công trình vào sử dụng.',
      ['done building hoàn thành', 'done use đưa công trình vào sử dụng'],
    ],
    ['Dự kiến hoàn thành, đã nghiệm thu.', ['ahead building hoàn thành', 'done handover nghiệm thu']],
    ['Hoàn thành 70%.', ['nearly building hoàn thành']],
    ['Hoàn thành 100%.', ['bare building hoàn thành']],
    ['Hoàn thành 5/7 hạng mục.', ['nearly building hoàn thành']],
    ['Hoàn thành 7/7 hạng mục.', ['bare building hoàn thành']],
    ['Hoàn thành bước thẩm định.', ['part building hoàn thành']],
    ['Đã được bố trí vốn, hoàn thành năm 2024.', ['bare building hoàn thành']],
    ['Đã thi công, hoàn thành năm 2024.', ['done building hoàn thành']],
    ['Đang thi công, hoàn thành năm 2024.', ['doing building hoàn thành']],
    ['Được hoàn thành.', ['done building hoàn thành']],
    ['Được bố trí vốn, hoàn thành.', ['bare building hoàn thành']],
    ['Cơ bản hoàn thành.', ['nearly building hoàn thành']],
    ['Cơ bản tốt, hoàn thành.', ['bare building hoàn thành']],
    ['Đã cơ bản hoàn thành.', ['nearly building hoàn thành']],
    ['Cơ bản đã hoàn thành.', ['nearly building hoàn thành']],
    ['Gần như đã hoàn thành.', ['nearly building hoàn thành']],
    ['Sau khi hoàn thành.', ['when building hoàn thành']],
    ['Không hoàn thành.', ['not building hoàn thành']],
    ['Chưa hoàn thành, khởi công.', ['not building hoàn thành', 'bare building khởi công']],
    ['Phấn đấu hoàn thành.', ['ahead building hoàn thành']],
    ['Tiến độ chậm, hoàn thành.', ['bare building hoàn thành']],
    ['Đã khởi công.', ['done building khởi công']],
    ['Chưa khởi công.', ['not building khởi công']],
    ['Chuẩn bị khởi công; đã khởi công.', ['ahead building khởi công', 'done building khởi công']],
    ['Mới hoàn thành (chưa hoàn thành).', ['done building hoàn thành', 'not building hoàn thành']],
    ['Không có gì.', []],
  ])('%s', (text, expected) =>
    expect(
      [...finishesIn(spoken(text)), ...startsIn(spoken(text))].map(({ said, of, start, end }) =>
        [said, of, spoken(text).slice(start, end)].join(' '),
      ),
    ).toEqual(expected),
  );
});
