import { describe, expect, it } from 'vitest';
import { readObjectiveList } from '#core/subjects/objective/read-list.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';

const read = (text: string) => readObjectiveList(text, unitsOfMeasure());
const tree = (text: string) => read(text).map(({ number, parent, kind }) => [number, parent, kind]);

describe('a pasted list', () => {
  it('numbers of one and more levels become a tree; what has children groups them', () =>
    expect(tree('1. Kinh tế\n1.1. Thu ngân sách đạt 44 tỷ đồng\n1.2 Xây dựng chợ\n2. Xã hội')).toEqual([
      ['1', undefined, 'chapter'],
      ['1.1', '1', 'target'],
      ['1.2', '1', 'task'],
      ['2', undefined, 'task'],
    ]));
  it('Roman chapters, letters and dashes are numbered in turn', () =>
    expect(
      tree('I. Mục tiêu\n1. Kinh tế\n- Thu ngân sách\n- Chi ngân sách\na) Đường\nII. Nhiệm vụ\n1. Quy hoạch'),
    ).toEqual([
      ['1', undefined, 'chapter'],
      ['1.1', '1', 'chapter'],
      ['1.1.1', '1.1', 'task'],
      ['1.1.2', '1.1', 'task'],
      ['1.1.3', '1.1', 'task'],
      ['2', undefined, 'chapter'],
      ['2.1', '2', 'task'],
    ]));
  it.each([
    ['1. Mục tiêu chung: Phát triển giáo dục toàn diện', 'chapter'],
    ['1. Mục tiêu tổng quát đến năm 2030: xã đạt chuẩn', 'chapter'],
    ['1. Quan điểm chỉ đạo', 'chapter'],
    ['1. Mục tiêu chung: tỷ lệ hộ nghèo dưới 2% vào năm 2030', 'target'],
    ['1. Mục tiêu quốc gia được tuyên truyền', 'task'],
  ])('what is wanted on the whole is nobody’s task: %s', (line, kind) => expect(read(line)[0]?.kind).toBe(kind));
  it('a level that is left out is no parent; a number that stands twice is counted on', () =>
    expect(tree('2. Hạ tầng\n2.4.1 Đường\n2.4.1 Cầu')).toEqual([
      ['2', undefined, 'chapter'],
      ['2.4.1', '2', 'task'],
      ['2.1', '2', 'task'],
    ]));
  it('lines go on in small letters, empty ones say nothing, marks at the end fall off', () => {
    expect(read('1. Xây dựng đường\n   giao thông nông thôn;\n\n2. Trường học.').map(({ title }) => title)).toEqual([
      'Xây dựng đường giao thông nông thôn',
      'Trường học',
    ]);
    expect(tree('Kinh tế\nXã hội')).toEqual([
      ['1', undefined, 'task'],
      ['2', undefined, 'task'],
    ]);
    expect(read(' \n ')).toEqual([]);
  });
});

describe('what a line wants reached', () => {
  const years = (text: string) => read(text).flatMap(({ target }) => (target ? [target.by] : []));
  it('by when, a heading says for all below it that say nothing else', () => {
    expect(
      years('I. MỤC TIÊU CỤ THỂ ĐẾN NĂM 2030\n1. Nước sạch đạt 98%\n2. Kinh tế\n- Đạt 85 ha đến năm 2027\n- Đạt 5 ha'),
    ).toEqual(['2030', '2027', '2030']);
    expect(years('I. Mục tiêu giai đoạn 2026-2030\n1. Nước sạch đạt 98%')).toEqual([undefined]);
    expect(years('I. Kết quả năm 2025\n1. Nước sạch đạt 98%')).toEqual([undefined]);
  });
  it.each([
    ['Tỷ lệ hộ dùng nước sạch đạt 98% đến năm 2027', 'at-least', '98%', '2027'],
    ['Hộ nghèo còn không quá 50 hộ', 'at-most', '50 hộ', undefined],
    ['Giảm tỷ lệ hộ nghèo xuống dưới 1,5% vào năm 2030', 'at-most', '1,5%', '2030'],
    ['Thu ngân sách năm 2026 đạt từ 44 tỷ đồng trở lên', 'at-least', '44 tỷ đồng', '2026'],
    ['Trồng ít nhất 16,61 ha rừng', 'at-least', '16,61 ha', undefined],
    ['Tạo việc làm cho 600 lao động', 'at-least', '600 lao động', undefined],
    ['Tỷ lệ hộ dùng nước sạch đạt 98% trước ngày 31/12/2027', 'at-least', '98%', '31/12/2027'],
    ['Kết nạp ít nhất 5 đảng viên trong quý III năm 2026', 'at-least', '5 đảng viên', 'quý III/2026'],
    ['Không để xảy ra vụ cháy nào', 'at-most', '0 vụ cháy', undefined],
    ['Không để xảy ra cháy lớn, tỷ lệ hộ an toàn đạt 95%', 'at-least', '95%', undefined],
    ['Không để xảy ra tội phạm nghiêm trọng; tỷ lệ phá án đạt trên 80%', 'at-least', '80%', undefined],
  ] as const)('%s', (title, relation, value, by) =>
    expect(read(title)[0]?.target).toEqual({ relation, value, ...(by !== undefined && { by }) }),
  );
  it.each([
    'Xây dựng chợ trung tâm',
    'Hoàn thành quy hoạch năm 2026',
    'Hộ nghèo: 50 hộ',
    'Phấn đấu giai đoạn 2026-2030',
  ])('%s: nothing that is told by a number', (title) => expect(read(title)[0]?.target).toBeUndefined());
});

describe('by when a task is to be done', () => {
  it.each([
    ['Hoàn thành đường liên tổ trước 31/12/2027', '31/12/2027'],
    ['Bàn giao mặt bằng chậm nhất là ngày 30 tháng 6 năm 2027', '30/6/2027'],
    ['Trình phê duyệt xong trong quý II/2027', 'quý II/2027'],
    ['Khởi công chợ trung tâm vào tháng 6/2027', '6/2027'],
    ['Lập quy hoạch, xong trước hết năm 2027', '2027'],
    ['Xây dựng kế hoạch năm 2026', undefined],
    ['Thực hiện Nghị quyết số 12/2026', undefined],
    ['Tổng kết giai đoạn 2021-2025 trước 31/2/2027', undefined],
  ])('%s', (title, due) => expect(read(title)).toMatchObject([{ kind: 'task', ...(due !== undefined && { due }) }]));
  it('nothing where the line does not say so; a target has its own', () => {
    expect(read('Xây dựng kế hoạch năm 2026')[0]).not.toHaveProperty('due');
    expect(read('Tổng kết trước 31/2/2027')[0]).not.toHaveProperty('due');
    expect(read('Nước sạch đạt 98% trước 31/12/2027')[0]).not.toHaveProperty('due');
    expect(read('I. Đến năm 2030\n1. Xây chợ')[0]).not.toHaveProperty('due');
  });
});
