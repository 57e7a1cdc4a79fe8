import { describe, expect, it } from 'vitest';
import { directionOf } from '#core/review/propose/direction.ts';
import { proposedLines } from '#testing/proposals.ts';

it.each([
  ['Tỷ lệ hộ nghèo', 'down'],
  ['Hộ cận nghèo', 'down'],
  ['TỶ LỆ HỘ NGHÈO', 'down'],
  ['Hộ tái nghèo', 'down'],
  ['Hộ thoát nghèo', 'up'],
  ['Số hộ giảm nghèo', 'up'],
  ['Hộ nghèo được vay vốn', 'up'],
  ['Nguồn vốn giảm nghèo bền vững', 'up'],
  ['Hộ đồng bào dân tộc thiểu số', 'up'],
  ['Hộ thiếu nước sạch', 'down'],
  ['Điểm vui chơi thiếu nhi', 'up'],
  ['Tỷ lệ thất nghiệp', 'down'],
  ['Người tham gia bảo hiểm thất nghiệp', 'up'],
  ['Vụ tai nạn giao thông', 'down'],
  ['Vụ cháy', 'down'],
  ['Phương tiện chữa cháy', 'up'],
  ['Cơ sở đủ điều kiện phòng cháy', 'up'],
  ['Máy chạy thận', 'up'],
  ['Cơm chay', 'up'],
  ['Vụ vi phạm', 'down'],
  ['Số vụ vi phạm về phòng cháy chữa cháy', 'down'],
  ['Số vụ vi phạm phòng, chống bạo lực gia đình', 'down'],
  ['Tỷ lệ nợ quá hạn cho vay hộ nghèo', 'down'],
  ['Tỷ lệ nợ xấu cho vay hộ nghèo', 'down'],
  ['Tỷ lệ hộ nghèo thiếu tiếp cận nước sạch', 'down'],
  ['Vụ vi phạm được xử lý', 'up'],
  ['Người được xóa mù chữ', 'up'],
  ['Trẻ em suy dinh dưỡng', 'down'],
  ['Nợ đọng xây dựng cơ bản', 'down'],
  ['Thu hồi nợ đọng', 'up'],
  ['Sản phẩm OCOP', 'up'],
  ['Ô nhiễm không khí', 'down'],
  ['', 'up'],
] as const)('%s: %s', (name, direction) => {
  expect(directionOf(name)).toBe(direction);
});

describe('more of it is better, or less', () => {
  it.each([
    ['Tỷ lệ thất nghiệp là 5%.', ['down']],
    ['Tỷ lệ hộ thoát nghèo là 5%.', ['up']],
    ['Tỷ lệ giảm nghèo là 5%.', ['up']],
    ['Số vụ tai nạn giao thông là 5 vụ.', ['down']],
    ['Số vụ tai nạn được xử lý là 5 vụ.', ['up']],
    ['Tỷ lệ hồ sơ quá hạn là 5%.', ['down']],
    ['Tỷ lệ thiếu nhi được học là 5%.', ['up']],
    ['Tỷ lệ thiếu nước là 5%.', ['down']],
    ['Tỷ lệ điều tra, khám phá tội phạm là 5%.', ['up']],
    ['Số hộ nghèo được vay vốn là 5 hộ.', ['up']],
    ['Số vi phạm về phòng cháy là 5 vụ.', ['down']],
    ['Tỷ lệ tham gia bảo hiểm thất nghiệp là 5%.', ['up']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'measure', ['direction'])).toEqual(expected));
});
