import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('bodies that a text names', () => {
  it.each([
    ['UBND thành phố chỉ đạo.', ['UBND thành phố | – | government | home']],
    [
      'Ủy ban nhân dân thành phố và UBND thành phố chỉ đạo.',
      ['Ủy ban nhân dân thành phố | UBND thành phố | government | home'],
    ],
    ['UBND chỉ đạo.', []],
    ['HĐND thành phố giám sát.', ['HĐND thành phố | – | council | home']],
    ['Thành ủy lãnh đạo.', ['Thành ủy | – | party | home']],
    ['Ban Thường vụ Thành ủy lãnh đạo.', ['Ban Thường vụ Thành ủy | – | party | home']],
    ['Đảng bộ thành phố lãnh đạo.', []],
    ['Chủ tịch UBND thành phố ký.', []],
    ['Sở Xây dựng chủ trì.', ['Sở Xây dựng | – | government | –']],
    ['Bộ Xây dựng chủ trì.', ['Bộ Xây dựng | – | central | –']],
    ['Bộ Chỉ huy Quân sự tỉnh chủ trì.', ['Bộ Chỉ huy Quân sự tỉnh | – | government | –']],
    ['Thủ tướng Chính phủ phê duyệt.', ['Thủ tướng Chính phủ | – | central | –']],
    ['Quốc hội ban hành.', ['Quốc hội | – | central | –']],
    ['Hội Nông dân thành phố vận động.', ['Hội Nông dân thành phố | – | front | home']],
    ['Mặt trận Tổ quốc thành phố vận động.', ['Mặt trận Tổ quốc thành phố | – | front | home']],
    ['Công an thành phố điều tra.', ['Công an thành phố | – | government | home']],
    ['Công an điều tra.', []],
    ['Trung tâm Dịch vụ nông nghiệp thành phố làm.', ['Trung tâm Dịch vụ nông nghiệp thành phố | – | service | home']],
    ['Ban Quản lý dự án thành phố làm.', ['Ban Quản lý dự án thành phố | – | service | home']],
    ['Thường trực HĐND thành phố họp.', ['Thường trực HĐND thành phố | – | council | home']],
    ['Thường trực Thành ủy họp.', ['Thường trực Thành ủy | – | party | home']],
    ['Ủy ban Kiểm tra Thành ủy họp.', ['Ủy ban Kiểm tra Thành ủy | – | party | home']],
    ['UBND tỉnh Bắc Kạn họp.', ['UBND tỉnh Bắc Kạn | – | government | –']],
    ['UBND huyện Ba Bể họp.', ['UBND huyện Ba Bể | – | government | –']],
    ['Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.', ['UBND tỉnh | – | government | –']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ', []],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'agency', ['name', 'short', 'line', 'place'])).toEqual(expected),
  );
});

describe('enterprises that a text names', () => {
  it.each([
    ['Công ty Vân Tùng đầu tư.', ['name: Công ty Vân Tùng | kind: enterprise']],
    ['Công ty CP Vân Tùng, trụ sở tại Hà Nội đầu tư.', ['name: Công ty CP Vân Tùng | kind: enterprise | seat: Hà Nội']],
    [
      'Công ty CP Vân Tùng có trụ sở chính đặt tại Hà Nội đầu tư.',
      ['name: Công ty CP Vân Tùng | kind: enterprise | seat: Hà Nội'],
    ],
    ['Hợp tác xã Bình Minh hoạt động.', ['name: Hợp tác xã Bình Minh | kind: cooperative']],
    ['Công ty CP Vân Tùng và Công ty Cổ phần Vân Tùng đầu tư.', ['name: Công ty Cổ phần Vân Tùng | kind: enterprise']],
    ['Công ty đầu tư.', []],
    ['Ngân hàng Nhà nước cho vay.', ['name: Ngân hàng Nhà nước | kind: enterprise']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'party')).toEqual(expected));
});
