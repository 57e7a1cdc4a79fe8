import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('documents without a number', () => {
  it.each([
    ['Đã lập Đề án “Xây dựng thành phố xanh”.', ['kind: scheme | subject: Đề án “Xây dựng thành phố xanh” | ?']],
    [
      'Đã lập Đề án phát triển đô thị thông minh được phê duyệt.',
      ['kind: scheme | subject: Đề án phát triển đô thị thông minh | ?'],
    ],
    ['Đã lập Đề án quy hoạch chung thành phố.', []],
    [
      'Đã lập Kế hoạch phát triển kinh tế - xã hội năm 2023.',
      ['kind: plan | subject: Kế hoạch phát triển kinh tế - xã hội năm 2023 | ?'],
    ],
    ['Đã ban hành Quy chế quản lý đô thị của thành phố.', ['kind: rules | subject: Quy chế quản lý đô thị | ?']],
    [
      'Đã lập Quy hoạch sử dụng đất giai đoạn 2021-2030.',
      ['kind: master-plan | subject: Quy hoạch sử dụng đất giai đoạn 2021-2030 | ?'],
    ],
    [
      'Đã lập Chương trình “Sáng - xanh - sạch - đẹp”.',
      ['kind: programme | subject: Chương trình “Sáng - xanh - sạch - đẹp” | ?'],
    ],
    [
      'Thực hiện các Chương trình mục tiêu quốc gia giảm nghèo bền vững.',
      ['kind: programme | subject: Chương trình mục tiêu quốc gia giảm nghèo bền vững | ?'],
    ],
    [
      'Thực hiện các Chương trình mục tiêu quốc gia xây dựng nông thôn mới và giảm nghèo.',
      [
        'kind: programme | subject: Chương trình mục tiêu quốc gia giảm nghèo bền vững | ?',
        'kind: programme | subject: Chương trình mục tiêu quốc gia xây dựng nông thôn mới | ?',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'document')).toEqual(expected));
});

describe('documents by their symbol', () => {
  it.each([
    [
      'Theo Quyết định số 298/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về việc phê duyệt quy hoạch chung.',
      [
        'symbol: 298/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh | subject: về việc phê duyệt quy hoạch chung',
      ],
    ],
    ['Theo Quyết định số 298/QĐ-UBND.', ['symbol: 298/QĐ-UBND | kind: decision | ?']],
    [
      'Theo Quyết định số 298/QĐ-UBND năm 2021 của UBND tỉnh.',
      ['symbol: 298/QĐ-UBND | kind: decision | issuer: #agency.uy-ban-nhan-dan-tinh | ?'],
    ],
    [
      'Theo Quyết định số 298/QĐ-UBND ngày 05/3/2021; Quyết định số 298/QĐ-UBND.',
      ['symbol: 298/QĐ-UBND | kind: decision | date: ngày 5/3/2021'],
    ],
    [
      'Theo Quyết định số 298/QĐ-UBND ngày 05/3/2021; Quyết định số 298/QĐ-UBND ngày 06/3/2022.',
      [
        'symbol: 298/QĐ-UBND | kind: decision | date: ngày 5/3/2021',
        'symbol: 298/QĐ-UBND | kind: decision | date: ngày 6/3/2022',
      ],
    ],
    ['Theo Nghị quyết 08 của Tỉnh ủy.', []],
    ['Theo Luật Đất đai năm 2024.', []],
    [
      'Theo Nghị quyết số 08-NQ/TU ngày 20/4/2021 của Ban Thường vụ Thành ủy về xây dựng thành phố.',
      [
        'symbol: 08-NQ/TU | kind: resolution | date: ngày 20/4/2021 | issuer: #agency.ban-thuong-vu-thanh-uy | subject: về xây dựng thành phố',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'document')).toEqual(expected));
});
