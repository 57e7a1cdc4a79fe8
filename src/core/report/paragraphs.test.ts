import { describe, expect, it } from 'vitest';
import { item, paragraph } from '#core/report/blocks.ts';
import { LONGEST_JOINED } from '#core/report/outline/bounds.ts';
import { joinedParagraphs, withoutFewItems } from '#core/report/paragraphs.ts';
import { phrase } from '#core/report/phrase.ts';
import { composed } from '#testing/compose.ts';
import { compose, textOf } from '#testing/prose.ts';
import { q } from '#testing/records.ts';
import { linesOf, linesOfBlock } from '#testing/report-text.ts';

const said = (...texts: readonly string[]) => texts.map((text) => paragraph(phrase(text)));
const joined = (...texts: readonly string[]) => linesOf(joinedParagraphs(said(...texts)));

describe('paragraphs', () => {
  it.each([
    ['a lone sentence joins its neighbour', ['Một. Hai.', 'Ba.'], ['Một. Hai. Ba.']],
    ['two of several sentences stay apart', ['Một. Hai.', 'Ba. Bốn.'], ['Một. Hai.', 'Ba. Bốn.']],
    ['a line that announces a list stays', ['Một.', 'Gồm:'], ['Một.', 'Gồm:']],
  ])('%s', (_, given, lines) => expect(joined(...given)).toEqual(lines));

  it.each([
    [LONGEST_JOINED, 1],
    [LONGEST_JOINED + 1, 2],
  ])('of %i letters together: %i', (letters, count) =>
    expect(joined(`${'a'.repeat(letters - 3)}.`, 'B.')).toHaveLength(count),
  );

  it('members of a list are none', () =>
    expect(joinedParagraphs([...said('Một.'), item('-', phrase('Hai.'))])).toHaveLength(2));
});

describe('a heading of the lowest level', () => {
  const objective = [
    { id: 'p/1', part: 'results', title: 'Một' },
    { id: 'p/1.1', part: 'results', title: 'Một một', parent: 'p/1' },
    ...[1, 2, 3].map((n) => ({ id: `p/1.1.${n}`, part: 'results', title: `Việc ${n}`, parent: 'p/1.1' })),
  ];
  const progress = (...nodes: readonly number[]) =>
    nodes.map((n) => ({ id: `s${n}`, objective: `p/1.1.${n}`, statement: `đã làm xong ${n}` }));

  it('over a short text becomes its beginning, members of a list from three up', () => {
    const lines = (...nodes: readonly number[]) =>
      compose({ objective, progress: progress(...nodes) })
        .blocks.map(textOf)
        .slice(-nodes.length);
    expect(lines(1, 2, 3)).toEqual([
      '- Việc 1: đã làm xong 1.',
      '- Việc 2: đã làm xong 2.',
      '- Việc 3: đã làm xong 3.',
    ]);
    expect(lines(1, 2)).toEqual(['Việc 1: đã làm xong 1.', 'Việc 2: đã làm xong 2.']);
  });

  it('is not said twice where the text begins with it', () =>
    expect(
      compose({ objective, progress: [{ id: 's', objective: 'p/1.1.1', statement: 'việc 1 đã xong' }] })
        .blocks.map(textOf)
        .at(-1),
    ).toBe('Việc 1 đã xong.'));
});

describe('a list of few', () => {
  const items = (...texts: readonly string[]) => texts.map((text) => item('-', phrase(text)));
  it.each([
    ['one is a paragraph', items('Một.'), ['Một.']],
    ['two without a line before them are paragraphs', items('Một.', 'Hai.'), ['Một.', 'Hai.']],
    ['three are a list', items('Một.', 'Hai.', 'Ba.'), ['- Một.', '- Hai.', '- Ba.']],
    ['one behind a line is part of it', [...said('Hạn chế:'), ...items('Vốn ít.')], ['Hạn chế: vốn ít.']],
    ['two behind a line are a list', [...said('Gồm:'), ...items('Một.', 'Hai.')], ['Gồm:', '- Một.', '- Hai.']],
  ])('%s', (_, given, lines) => expect(linesOf(withoutFewItems(given))).toEqual(lines));

  it('members of members keep the list', () =>
    expect(linesOf(withoutFewItems([...items('Một.'), item('+', phrase('Nhỏ.'))]))).toEqual(['- Một.', '+ Nhỏ.']));
});

describe('numbered nodes of one short paragraph', () => {
  const NODES = [
    { id: 'p/1', part: 'results', kind: 'task', title: 'An ninh' },
    { id: 'p/1.1', part: 'results', kind: 'task', title: 'Kéo giảm tai nạn giao thông', parent: 'p/1' },
    { id: 'p/1.2', part: 'results', kind: 'task', title: 'Giảm tỷ lệ hộ nghèo đa chiều', parent: 'p/1' },
    { id: 'p/1.3', part: 'results', kind: 'task', title: 'Tuyên truyền', parent: 'p/1' },
  ];
  const measured = (id: string, name: string, unit: string, value: string) => ({
    measure: { id, name, unit, aggregation: 'none', direction: 'down', objective: `p/1.${id}` },
    observation: { measure: id, place: 'city', period: '2022', kind: 'actual', value: q(value) },
  });
  const some = [
    measured('1', 'Số vụ tai nạn giao thông', 'vụ', '7 vụ'),
    measured('2', 'Tỷ lệ hộ nghèo đa chiều', '%', '11,8%'),
  ];
  const lines = (statement: string): readonly string[] =>
    composed({
      objective: NODES,
      measure: some.map(({ measure }) => measure),
      observation: some.map(({ observation }) => observation),
      progress: [{ id: 's', objective: 'p/1.3', since: '2022-01-01', statement }],
    }).blocks.flatMap(linesOfBlock);

  it('are a list without headings that repeat it, where all of them are so short', () =>
    expect(lines('đã phát 200 tờ rơi').filter((line) => line.startsWith('- '))).toEqual([
      '- Năm 2022 xảy ra 07 vụ tai nạn giao thông.',
      '- Tỷ lệ hộ nghèo đa chiều năm 2022 là 11,8%.',
      '- Tuyên truyền: đã phát 200 tờ rơi.',
    ]));

  it('else stand on the line of their heading, whose words they do not repeat', () => {
    const all = lines('đã phát tờ rơi, tổ chức nói chuyện ở các tổ dân phố và trường học, '.repeat(8));
    expect(all).toContain('1.1. Kéo giảm tai nạn giao thông: năm 2022 xảy ra 07 vụ.');
    expect(all).toContain('1.2. Giảm tỷ lệ hộ nghèo đa chiều: năm 2022 là 11,8%.');
    expect(all).toContain('1.3. Tuyên truyền');
  });
});
