/** Who is to do what, by when and answering for what: six things that are to be clear, in a table. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed, linesUnder } from '#testing/compose.ts';

const agency = [
  { id: 'ward', name: 'Ủy ban nhân dân phường', short: 'UBND phường' },
  { id: 'front', name: 'Ủy ban Mặt trận Tổ quốc', short: 'MTTQ' },
];
const clear = {
  id: 't1',
  order: 1,
  lead: 'ward',
  agencies: ['ward', 'front'],
  statements: ['Giải phóng mặt bằng kênh tiêu', 'Chi trả bồi thường'],
  person: 'đồng chí Nguyễn Văn A, Phó Chủ tịch',
  responsibility: 'trực tiếp chỉ đạo',
  authority: 'Chủ tịch UBND phường quyết định',
  product: 'biên bản bàn giao mặt bằng',
  due: '2023-10-31',
};
const plain = { id: 't2', order: 2, agencies: ['front', 'ward'], statements: ['Vận động Nhân dân'], due: '2023-Q4' };
const rows = (task: readonly object[], template: object = {}): readonly string[] =>
  annexRows(composed({ agency, task: task as never }, { template: template as never }), 'tasks');

describe('the table of tasks', () => {
  it('has a column for each thing that is on record, and the text points to it', () => {
    const document = composed({ agency, task: [clear, plain] });
    expect(annexRows(document, 'tasks')).toEqual([
      '1 | Giải phóng mặt bằng kênh tiêu; chi trả bồi thường | UBND phường | MTTQ | Đồng chí Nguyễn Văn A, Phó Chủ tịch | Trực tiếp chỉ đạo | Chủ tịch UBND phường quyết định | Biên bản bàn giao mặt bằng | 31/10/2023',
      '2 | Vận động Nhân dân | MTTQ; UBND phường |  |  |  |  |  | Quý IV/2023',
    ]);
    expect(linesUnder(document, 'Nhiệm vụ tới').at(-1)).toBe('Phân công cụ thể từng nhiệm vụ tại Phụ lục.');
  });
  it('leaves out what is on record of none', () =>
    expect(rows([{ ...plain, person: 'đồng chí B' }])).toEqual([
      '1 | Vận động Nhân dân | MTTQ; UBND phường | Đồng chí B | Quý IV/2023',
    ]));
  it.each<[string, readonly object[], object, number]>([
    ['is not there where the text tells all', [plain], {}, 0],
    ['nor where other annexes were chosen', [clear], { annexes: ['works'] }, 0],
    ['nor where the report tells no tasks', [clear], { parts: [{ part: 'results', title: 'Kết quả' }] }, 0],
    ['is there where it was chosen', [plain], { annexes: ['tasks'] }, 1],
    ['without what is done', [{ ...clear, done: '2023-05-01' }], { annexes: ['tasks'] }, 0],
  ])('%s', (_, task, template, count) => expect(rows(task, template)).toHaveLength(count));
  it('a product that the words of the task name is told once in the text', () => {
    const say = (product: string): string =>
      linesUnder(
        composed({ agency, task: [{ ...plain, statements: ['Xây dựng Kế hoạch năm 2027'], product }] as never }),
        'Nhiệm vụ tới',
      ).join(' ');
    expect(say('Kế hoạch năm 2027')).not.toContain('sản phẩm');
    expect(say('Báo cáo kết quả')).toContain('sản phẩm: báo cáo kết quả');
  });
});
