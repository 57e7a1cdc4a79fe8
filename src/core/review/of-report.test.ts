/** A report of ours as the text that is reviewed. */
import { expect, it } from 'vitest';
import type { Block, ReportDocument } from '#core/report/document.ts';
import { reportText } from '#core/review/of-report.ts';
import { reviewText } from '#core/review/review.ts';

const document = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument =>
  ({ subject: 'kết quả năm 2022', blocks, annexes: [], notes: [], ...more }) as unknown as ReportDocument;
const said = (id: string, text: string, mark?: '-'): Block => ({
  kind: 'paragraph',
  id,
  ...(mark && { mark }),
  runs: [{ kind: 'text', text }],
});

it('stands as a Word file of it would be read: numbers, marks, rows, notes', () => {
  const { text } = reportText(
    document(
      [
        { kind: 'heading', level: 1, number: 'I', text: 'KẾT QUẢ', id: 'h' },
        {
          kind: 'paragraph',
          id: 'a',
          mark: '-',
          runs: [
            { kind: 'text', text: 'Thu ' },
            { kind: 'figure', address: 'x', printed: '155,5 tỷ đồng' },
            { kind: 'note', note: 0 },
            { kind: 'text', text: '.' },
          ],
        },
        {
          kind: 'table',
          title: 'Vốn',
          columns: [
            { head: 'Nguồn', align: 'left', width: 1 },
            { head: 'Số tiền', align: 'right', width: 1 },
          ],
          rows: [[[{ kind: 'text', text: 'Trung ương' }], [{ kind: 'text', text: '120' }]]],
        },
      ],
      { notes: [[{ kind: 'text', text: 'Đạt 102% dự toán.' }]] },
    ),
  );
  expect(text).toBe(
    'kết quả năm 2022\n\nI. KẾT QUẢ\n\n- Thu 155,5 tỷ đồng¹.\n\nVốn\n\n| Nguồn | Số tiền |\n| Trung ương | 120 |\n\n¹ Đạt 102% dự toán.',
  );
});

it('each remark is told its block, whatever letters stand before it', () => {
  const { text, blockAt } = reportText(
    document([said('one', '𝔸 Mở đầu.'), said('two', 'Công tác của của thành phố.'), said('three', 'Kết thúc.')]),
  );
  const [found] = reviewText(text).remarks.filter(({ rule }) => rule === 'repeat.words');
  expect(found && blockAt(found.start)).toBe('two');
  expect([blockAt(0), blockAt(18), blockAt(10_000)]).toEqual([undefined, 'one', 'three']);
});

it('what is left out of the draft is not reviewed; nothing is text of nothing', () => {
  expect(reportText(document([], { subject: '' })).text).toBe('');
});
