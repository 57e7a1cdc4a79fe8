import { expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { tellInWorkbook } from '#web/workbook/faults.ts';

const told = (code: string, where: Problem['where'], data: Problem['data'] = {}) =>
  tellInWorkbook({ code, where, data }, 'vi');

it('what is missing is told by sheet, row and the title of its column', () =>
  expect(told('workbook.empty', { file: 'Công trình', line: 31 }, { atColumn: 'Loại' })).toBe(
    'Trang “Công trình”, dòng 31, cột “Loại”: Phải ghi, đang để trống.',
  ));

it('words are told without their codes, and no file is named', () => {
  const data = {
    atColumn: 'Loại',
    text: 'Cầu',
    termSet: 'kind',
    nearVi: 'Hạ tầng (infrastructure)',
    nearEn: 'infrastructure (Hạ tầng)',
  };
  const text = told('workbook.term', { file: 'Công trình', line: 4, field: 'kind' }, data);
  expect(text).toContain('Trang “Công trình”, dòng 4, cột “Loại”: “Cầu” chưa có trong từ vựng');
  expect(text).toContain('Có thể là: Hạ tầng. ');
  expect(text).not.toMatch(/infrastructure|yaml|\.md/u);
});

it('a sheet that is not ours, by its name', () =>
  expect(told('workbook.sheet-unknown', { file: 'Của tôi' }, { name: 'Của tôi', known: ['Địa bàn'] })).toMatch(
    /^Trang “Của tôi”: /u,
  ));

it('what is of no sheet is told as everywhere', () =>
  expect(told('workbook.broken', { file: 'programme.yaml' })).toBeUndefined());
