import { describe, expect, it } from 'vitest';
import { pageRanges, scanLines } from '#words/scan.ts';

it.each([
  [[], ''],
  [[3], '3'],
  [[2, 1, 3, 5, 8, 9], '1-3, 5, 8-9'],
])('%j: %s', (pages, told) => expect(pageRanges(pages)).toBe(told));

describe('a scan', () => {
  const page = (number: number) => ({ page: number, start: 0, end: 1 });
  it.each([
    ['read', { pages: [page(1), page(2)], unread: [], vietnamese: true }, [/trang 1-2 .*kém chắc chắn/u]],
    [
      'without Vietnamese letters',
      { pages: [page(1)], unread: [], vietnamese: false },
      [/trang 1/u, /tesseract-ocr-vie/u],
    ],
    ['not read, without tesseract', { pages: [], unread: [4], vietnamese: true }, [/trang 4 là ảnh.*cài tesseract/u]],
    [
      'of poor letters',
      { pages: [], unread: [], vietnamese: true, poor: [page(2), page(3)] },
      [/Lớp chữ kém.*trang 2-3/u],
    ],
    ['read in part', { pages: [page(1)], unread: [2], vietnamese: true }, [/trang 1/u, /trang 2 .*thời gian/u]],
  ] as const)('%s', (_, scan, told) => {
    const lines = scanLines(scan, 'vi');
    expect(lines).toHaveLength(told.length);
    for (const [at, line] of lines.entries()) expect(line).toMatch(told[at]!);
    expect(scanLines(scan, 'en')).toHaveLength(told.length);
  });
});
