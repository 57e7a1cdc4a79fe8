import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { breakable } from '#web/parts/breakable.tsx';

const drawn = (text: string): string => renderToStaticMarkup(<>{breakable(text)}</>);

test.each(['', 'Đường Bản Đồn - Mai Hiên, phường Xuất Hóa', 'x'.repeat(40)])('%j stays one text', (text) =>
  expect(breakable(text)).toBe(text),
);
test('a word longer than any line may be broken every twenty letters, and is read as it was', () => {
  const text = `Sửa ${'đ'.repeat(41)} cầu`;
  expect(drawn(text)).toBe(`Sửa ${'đ'.repeat(20)}<wbr/>${'đ'.repeat(20)}<wbr/>đ cầu`);
  expect(drawn(text).replaceAll('<wbr/>', '')).toBe(text);
});
test('letters of two units are not torn', () =>
  expect(drawn('😀'.repeat(41)).replaceAll('<wbr/>', '')).toBe('😀'.repeat(41)));
