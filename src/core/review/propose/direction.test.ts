import { expect, it } from 'vitest';
import { directionOf } from '#core/review/propose/direction.ts';

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
