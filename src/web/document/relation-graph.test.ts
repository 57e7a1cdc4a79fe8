import { expect, test } from 'vitest';
import { drawRelations } from '#web/document/relation-graph.ts';

const node = (name: string, ended = false) => ({ name, how: 'sửa đổi', ended });

test('every document and every relation stands in the picture, long names shortened', () => {
  const svg = drawRelations({
    name: '931/QĐ-UBND',
    acts: [node('a')],
    actedOn: [
      node('298/QĐ-UBND'),
      node('các văn bản chấp thuận chủ trương tài trợ quy hoạch trên địa bàn thành phố', true),
    ],
  });
  expect(svg.match(/<rect/gu)).toHaveLength(4);
  expect(svg.match(/class="edge"/gu)).toHaveLength(3);
  expect(svg.match(/node-ended/gu)).toHaveLength(1);
  expect(svg).toContain('…');
});

test('text from records cannot become markup', () => {
  expect(drawRelations({ name: '<script>"&', acts: [], actedOn: [] })).toContain('&lt;script&gt;&quot;&amp;');
});
