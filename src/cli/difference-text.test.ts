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
    '  số tiền (amount): 4,1 tỷ đồng → 3,2 tỷ đồng',
    '  ghi chú (note): cũ → không có',
  ]);
});

test('what is new and what goes is told in full', () => {
  const [added, removed] = [
    differenceText({ kind: 'added', subject: 'funding', id: 'f1', after: funding('900 triệu đồng') }, 'vi'),
    differenceText({ kind: 'removed', subject: 'funding', id: 'f1', before: funding('900 triệu đồng') }, 'en'),
  ];
  expect(added).toMatch(/^Thêm: nguồn vốn “f1”\n(?: {2}.+: .+\n)* {2}số tiền \(amount\): 900 triệu đồng/u);
  expect(removed).toMatch(/^Removed: funding “f1”\n(?: {2}.+: .+\n)* {2}amount: 900 triệu đồng/u);
});

test('words stand beside codes, a source is told as files write it, and what is empty not at all', () => {
  const after = {
    name: 'xã A',
    kind: 'commune',
    members: [],
    successors: ['b', 'c'],
    source: { document: 'nq-01', at: 'mục II' },
  };
  const text = differenceText({ kind: 'added', subject: 'place', id: 'a', after } as never, 'vi');
  expect(text.split('\n')).toEqual([
    'Thêm: địa bàn “a”',
    '  tên (name): xã A',
    '  loại (kind): xã (commune)',
    '  địa bàn kế tục (successors): b; c',
    '  nguồn (source): nq-01 § mục II',
  ]);
});
