import { expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { tellInWorkbook } from '#web/workbook/faults.ts';

const told = (code: string, where: Problem['where'], data: Problem['data'] = {}) =>
  tellInWorkbook({ code, where, data }, 'vi');

it('what is missing is told by sheet, row and the title of its column', () =>
  expect(told('field.missing', { file: 'Công trình', line: 31 }, { name: 'kind' })).toBe(
    'Trang “Công trình”, dòng 31, cột “Loại công trình, nhiệm vụ”: phải ghi, đang để trống.',
  ));

it('words are told without their codes, and no file is named', () => {
  const data = { text: 'Cầu', termSet: 'kind', nearVi: 'Hạ tầng (infrastructure)', nearEn: 'infrastructure (Hạ tầng)' };
  const text = told('workbook.term', { file: 'Công trình', line: 4, field: 'kind' }, data);
  expect(text).toContain('Trang “Công trình”, dòng 4, cột “Loại công trình, nhiệm vụ”: “Cầu” chưa có trong từ vựng');
  expect(text).toContain('Có thể là: Hạ tầng. ');
  expect(text).not.toMatch(/infrastructure|yaml|\.md/u);
});

it('a cell that lists records has its column too', () =>
  expect(
    told('workbook.no-such', { file: 'Công trình', line: 4, field: 'places[0]' }, { text: 'X', sheet: 'Địa bàn' }),
  ).toContain('Trang “Công trình”, dòng 4, cột “Địa bàn”: Trang “Địa bàn” không có dòng nào tên “X”.'));

it('what is of no sheet is told as everywhere', () =>
  expect(told('workbook.broken', { file: 'programme.yaml' })).toBeUndefined());
