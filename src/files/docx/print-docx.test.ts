import { expect, test } from 'vitest';
import { figuresOf, type ReportDocument, type Table } from '#core/report/document.ts';
import { printDocx } from '#files/docx/print-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { figure, reportFixture } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();

const rows = (count: number): Table => ({
  kind: 'table',
  columns: [{ head: 'Vốn', align: 'right', width: 1 }],
  rows: Array.from({ length: count }, (_, at) => [[figure(`work:w${at} funding`, `${at + 1} triệu đồng`)]]),
});

test.each([
  ['short', 20],
  ['long, written by a process of its own', 5000],
] as const)('a report that is %s: the same bytes, and every figure read back', async (_, count) => {
  const fixture = reportFixture();
  const document: ReportDocument = {
    ...fixture,
    annexes: [{ id: 'works', title: 'Danh mục', landscape: true, blocks: [rows(count)] }],
  };
  const { layout } = profiles.find(({ key }) => key === document.layout)!;
  const printed = await printDocx(document, layout, { journal: 'w 1:a' });
  const plain = await writeDocx(document, layout, { journal: 'w 1:a' });
  expect(Buffer.compare(Buffer.from(printed.bytes), Buffer.from(plain))).toBe(0);
  expect(printed.figures.map(({ address }) => address)).toEqual(figuresOf(document).map(({ address }) => address));
});
