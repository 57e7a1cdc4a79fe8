import { describe, expect, it } from 'vitest';
import { item, paragraph } from '#core/report/blocks.ts';
import { LONGEST_JOINED } from '#core/report/outline/bounds.ts';
import { joinedParagraphs, withoutFewItems } from '#core/report/paragraphs.ts';
import { phrase } from '#core/report/phrase.ts';
import { compose, textOf } from '#testing/prose.ts';
import { linesOf } from '#testing/report-text.ts';

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
