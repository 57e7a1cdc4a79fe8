import { expect, test } from 'vitest';
import type { ReportDocument } from '#core/report/document.ts';
import { printHtml } from '#files/html/print-html.ts';
import { writeHtml } from '#files/html/write-html.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { figure, reportFixture } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();

test.each([
  ['short', 20],
  ['long, written by a process of its own', 5000],
] as const)('a report that is %s: the same bytes', async (_, count) => {
  const fixture = reportFixture();
  const rows = Array.from({ length: count }, (__, at) => [[figure(`work:w${at} funding`, `${at + 1} triệu đồng`)]]);
  const table = { kind: 'table', columns: [{ head: 'Vốn', align: 'right', width: 1 }], rows } as const;
  const document: ReportDocument = {
    ...fixture,
    annexes: [{ id: 'works', title: 'Danh mục', landscape: true, blocks: [table] }],
  };
  const { layout } = profiles.find(({ key }) => key === document.layout)!;
  const bytes = await printHtml(document, layout, { journal: 'w 1:a' });
  expect(new TextDecoder().decode(bytes)).toBe(writeHtml(document, layout, { journal: 'w 1:a' }));
});
