import { expect, test } from 'vitest';
import { orRefuse } from '#app/refusal.ts';
import { urbanClassAnswer } from '#core/query/urban-class.ts';
import { urbanPage } from '#web/city/page.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { openSample } from '#testing/sample.ts';

test('a trial that cannot be read is told by the names of its standards, and shows no points of the records', async () => {
  const opened = await openSample('thanh-pho-mau', '2026-07-31');
  const changes = [
    { standard: '2A.II.03', value: '300.000' },
    { standard: '2A.III.07', value: 'abc' },
  ];
  const context = { language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL('http://x/') } as const;
  const page = urbanPage(context, orRefuse(urbanClassAnswer(opened, { changes })));
  expect(page.problems).toEqual([
    'Mật độ đường giao thông đô thị (2A.III.07): “abc” không phải là số, hoặc có dấu phân cách không rõ nghĩa.',
  ]);
  const rows = new Map(page.groups.flatMap((group) => group.rows).map((row) => [row.id, row]));
  expect(['2A.II.03', '2A.III.07', '2A.II.05'].map((id) => rows.get(id)?.points !== undefined)).toEqual([
    false,
    false,
    true,
  ]);
});
