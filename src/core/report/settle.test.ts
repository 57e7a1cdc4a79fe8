/** What the order of the text decides: first mentions, numbers of footnotes, what vanishes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '#core/report/blocks.ts';
import { enclosed, joined, mention, note, phrase, sentence, sentences, within } from '#core/report/phrase.ts';
import { settle } from '#core/report/settle.ts';
import { linesOf } from '#testing/report-text.ts';

const law = mention('law', phrase('Luật số 1 của Quốc hội'), phrase('Luật số 1'));

describe('mentions', () => {
  it('are full the first time and short afterwards, in the order of the text', () =>
    expect(linesOf([paragraph(phrase('Theo ', law)), paragraph(phrase('Theo ', law, ' và ', law))])).toEqual([
      'Theo Luật số 1 của Quốc hội',
      'Theo Luật số 1 và Luật số 1',
    ]));

  it('in a footnote count where its mark stands', () =>
    expect(linesOf([paragraph(phrase('A', note(phrase(law)), ', ', law))])).toEqual([
      'A[1], Luật số 1',
      '1 Luật số 1 của Quốc hội',
    ]));

  it('inside what is told the first time are themselves the first', () => {
    const issued = mention('law', phrase('ban hành ', law), phrase('có ', law));
    expect(linesOf([paragraph(phrase(issued, '; ', issued))])).toEqual([
      'ban hành Luật số 1 của Quốc hội; có Luật số 1',
    ]);
  });

  it('begin a sentence with a capital, and stand within one without, whichever form is printed', () => {
    const plan = mention('plan', phrase('kế hoạch một'), phrase('kế hoạch'));
    expect(linesOf([paragraph(sentences([sentence(plan), sentence(plan)]))])).toEqual(['Kế hoạch một. Kế hoạch.']);
    const named = mention('plan', phrase('Cầu Đá'), phrase('Cầu'));
    expect(linesOf([paragraph(phrase('làm ', within([named]), ', ', within([named])))])).toEqual(['làm cầu Đá, cầu']);
  });

  it('that end with a point of their own get no second one', () =>
    expect(linesOf([paragraph(sentence(mention('x', phrase('Xong.'), phrase('Xong.'))))])).toEqual(['Xong.']));
});

describe('what says nothing', () => {
  const once = mention('x', phrase('Một'), []);

  it('leaves no gap between sentences', () =>
    expect(linesOf([paragraph(sentences([phrase(once), phrase(once), sentence('hai')]))])).toEqual(['Một Hai.']));

  it('leaves no paragraph', () =>
    expect(linesOf([paragraph(phrase(once)), paragraph(phrase(once)), paragraph(phrase('Hai'))])).toEqual([
      'Một',
      'Hai',
    ]));

  it('leaves no footnote, and the numbers do not jump', () =>
    expect(
      linesOf([
        paragraph(phrase('A', note(enclosed('Gồm: ', [[once]], '; ', '.')))),
        paragraph(phrase('B', note(enclosed('Gồm: ', [[once]], '; ', '.')), note(phrase('C')))),
      ]),
    ).toEqual(['A[1]', 'B[2]', '1 Gồm: Một.', '2 C']));

  it('of a list leaves the others', () =>
    expect(
      linesOf([paragraph(phrase(once, '. ', ...enclosed('Gồm: ', [[once], phrase('hai'), phrase('ba')], '; ', '.')))]),
    ).toEqual(['Một. Gồm: hai; ba.']));
});

describe('footnotes', () => {
  it('are numbered in the order of their marks', () =>
    expect(linesOf([paragraph(phrase('A', note(phrase('a')))), paragraph(phrase('B', note(phrase('b'))))])).toEqual([
      'A[1]',
      'B[2]',
      '1 a',
      '2 b',
    ]));

  it('hold no footnotes of their own', () =>
    expect(linesOf([paragraph(phrase('A', note(phrase('a', note(phrase('b'))))))])).toEqual(['A[1]', '1 a']));

  it('of nothing are none', () => {
    expect(note(undefined)).toBeUndefined();
    expect(note([])).toBeUndefined();
  });
});

it('the same drafts settle in the same way any number of times', () => {
  const piece = fc.constantFrom(phrase(law), phrase('A', note(phrase(law))), phrase('B'), joined([[law], [law]], ', '));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const drafts = pieces.map((one) => paragraph(one));
      expect(settle(drafts)).toEqual(settle(drafts));
    }),
  );
});
