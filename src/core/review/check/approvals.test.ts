import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('an approval before what it needs', () => {
  it.each([
    [
      'Dự án được phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022; chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [
        'approval.before-need | Quyết định số 5/QĐ-UBND ngày 10/02/2022 | what: phê duyệt dự án | symbol: 5/QĐ-UBND | day: 10/02/2022 | needs: chủ trương đầu tư | other: 2/NQ-HĐND | later: 11/02/2022',
      ],
    ],
    [
      'Dự án được phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022; chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 10/02/2022.',
      [],
    ],
    [
      'Chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022, phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022.',
      [
        'approval.before-need | Quyết định số 5/QĐ-UBND ngày 10/02/2022 | what: phê duyệt dự án | symbol: 5/QĐ-UBND | day: 10/02/2022 | needs: Chủ trương đầu tư | other: 2/NQ-HĐND | later: 11/02/2022',
      ],
    ],
    [
      'Chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 09/02/2022, phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022.',
      [],
    ],
    [
      'Chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022, phê duyệt điều chỉnh dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022.',
      [],
    ],
    [
      'Chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022, phê duyệt dự án giai đoạn 2 tại Quyết định số 5/QĐ-UBND ngày 10/02/2022.',
      [],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022 và kết quả lựa chọn nhà thầu tại Quyết định số 6/QĐ-UBND ngày 09/02/2022.',
      [
        'approval.before-need | Quyết định số 6/QĐ-UBND ngày 09/02/2022 | what: kết quả lựa chọn nhà thầu | symbol: 6/QĐ-UBND | day: 09/02/2022 | needs: Phê duyệt dự án | other: 5/QĐ-UBND | later: 10/02/2022',
      ],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022 và quyết toán dự án tại Quyết định số 6/QĐ-UBND ngày 09/02/2022.',
      [
        'approval.before-need | Quyết định số 6/QĐ-UBND ngày 09/02/2022 | what: quyết toán dự án | symbol: 6/QĐ-UBND | day: 09/02/2022 | needs: Phê duyệt dự án | other: 5/QĐ-UBND | later: 10/02/2022',
      ],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022 và phê duyệt quy hoạch tại Quyết định số 6/QĐ-UBND ngày 09/02/2022.',
      [],
    ],
    [
      'Duyệt nhiệm vụ quy hoạch tại Quyết định số 5/QĐ-UBND ngày 10/02/2022 và duyệt đồ án quy hoạch tại Quyết định số 6/QĐ-UBND ngày 09/02/2022.',
      [
        'approval.before-need | Quyết định số 6/QĐ-UBND ngày 09/02/2022 | what: duyệt đồ án quy hoạch | symbol: 6/QĐ-UBND | day: 09/02/2022 | needs: nhiệm vụ quy hoạch | other: 5/QĐ-UBND | later: 10/02/2022',
      ],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 10/02/2022 về nhiệm vụ quy hoạch, Quyết định số 6/QĐ-UBND ngày 09/02/2022 về phê duyệt quy hoạch.',
      [
        'approval.before-need | Quyết định số 6/QĐ-UBND ngày 09/02/2022 | what: phê duyệt quy hoạch | symbol: 6/QĐ-UBND | day: 09/02/2022 | needs: nhiệm vụ quy hoạch | other: 5/QĐ-UBND | later: 10/02/2022',
      ],
    ],
    [
      'Quyết định số 5/QĐ-UBND ngày 10/02/2022 của UBND tỉnh về nhiệm vụ quy hoạch, Quyết định số 6/QĐ-UBND ngày 09/02/2022 phê duyệt quy hoạch.',
      [
        'approval.before-need | Quyết định số 6/QĐ-UBND ngày 09/02/2022 | what: phê duyệt quy hoạch | symbol: 6/QĐ-UBND | day: 09/02/2022 | needs: nhiệm vụ quy hoạch | other: 5/QĐ-UBND | later: 10/02/2022',
      ],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022. Chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [
        'approval.before-need | Quyết định số 5/QĐ-UBND ngày 10/02/2022 | what: Phê duyệt dự án | symbol: 5/QĐ-UBND | day: 10/02/2022 | needs: Chủ trương đầu tư | other: 2/NQ-HĐND | later: 11/02/2022',
      ],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022. Dự án cầu có chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022. Dự án được chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [
        'approval.before-need | Quyết định số 5/QĐ-UBND ngày 10/02/2022 | what: Phê duyệt dự án | symbol: 5/QĐ-UBND | day: 10/02/2022 | needs: chủ trương đầu tư | other: 2/NQ-HĐND | later: 11/02/2022',
      ],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND ngày 10/02/2022. Với dự án cầu Bắc Kạn thì chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [],
    ],
    [
      'Phê duyệt dự án ngoài Quyết định số 5/QĐ-UBND ngày 10/02/2022; chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2022.',
      [],
    ],
    [
      'Phê duyệt dự án tại Quyết định số 5/QĐ-UBND năm 2022; chủ trương đầu tư tại Nghị quyết số 2/NQ-HĐND ngày 11/02/2023.',
      [],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['approval'])).toEqual(expected));
});
