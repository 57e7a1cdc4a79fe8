import { expect, test } from 'vitest';
import { differenceText } from '#cli/difference-text.ts';
import { q, record } from '#testing/records.ts';

const funding = (amount: string, note?: string) =>
  record('funding', { id: 'f1', work: 'w', amount: q(amount), ...(note !== undefined && { note }) });

test('a change is told field by field, old and new; what is the same is not', () => {
  const text = differenceText(
    {
      kind: 'changed',
      subject: 'funding',
      id: 'f1',
      before: funding('4,1 tỷ đồng', 'cũ'),
      after: funding('3,2 tỷ đồng'),
    },
    'vi',
  );
  expect(text.split('\n')).toEqual([
    'Sửa: nguồn vốn “f1”',
    '  amount: 4,1 tỷ đồng → 3,2 tỷ đồng',
    '  note: cũ → không có',
  ]);
});

test('what is new and what goes is told in full', () => {
  const [added, removed] = [
    differenceText({ kind: 'added', subject: 'funding', id: 'f1', after: funding('900 triệu đồng') }, 'vi'),
    differenceText({ kind: 'removed', subject: 'funding', id: 'f1', before: funding('900 triệu đồng') }, 'en'),
  ];
  expect(added).toMatch(/^Thêm: nguồn vốn “f1”\n(?: {2}\w+: .+\n)* {2}amount: 900 triệu đồng/u);
  expect(removed).toMatch(/^Removed: funding “f1”\n(?: {2}\w+: .+\n)* {2}amount: 900 triệu đồng/u);
});
