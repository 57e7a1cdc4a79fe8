import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figuresIn,
  joinedTexts,
  parseWorded,
  printWorded,
  shownPieces,
  shownText,
  type WordedPiece,
} from '#core/report/worded.ts';

const read = (text: string) => {
  const parsed = parseWorded(text);
  return parsed.ok ? parsed.value : parsed.problems.map(({ code }) => code);
};

describe('words with figures, documents and notes by name', () => {
  it.each([
    ['', []],
    ['chỉ có lời', [{ kind: 'text', text: 'chỉ có lời' }]],
    ['{count work}', [{ kind: 'figure', address: 'count work' }]],
    [
      'giảm {count work|bare|fallen} việc',
      [
        { kind: 'text', text: 'giảm ' },
        { kind: 'figure', address: 'count work', bare: true, fallen: true },
        { kind: 'text', text: ' việc' },
      ],
    ],
    ['{sum funding[kind=total]|millions}', [{ kind: 'figure', address: 'sum funding[kind=total]', millions: true }]],
    ['{document:08-nq date}', [{ kind: 'figure', address: 'document:08-nq date' }]],
    ['{cite:08-nq}', [{ kind: 'document', document: '08-nq' }]],
    [
      '{cite:08-nq|no-date|no-issuer}',
      [{ kind: 'document', document: '08-nq', withoutDate: true, withoutIssuer: true }],
    ],
    [
      '{note:Gồm {count work} việc}',
      [
        {
          kind: 'note',
          content: [
            { kind: 'text', text: 'Gồm ' },
            { kind: 'figure', address: 'count work' },
            { kind: 'text', text: ' việc' },
          ],
        },
      ],
    ],
    ['\\{không phải số\\} \\\\', [{ kind: 'text', text: '{không phải số} \\' }]],
  ])('%j', (text, pieces) => expect(read(text)).toEqual(pieces));

  it.each(['{', '}', 'a } b', '{}', '{ }', '{count work', '{note:a', '{note:{note:b}}', '{a{b}}'])(
    'refuses %j: a brace without its other half, or one in another',
    (text) => expect(read(text)).toEqual(['wording.brace']),
  );

  const words = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ấ', ' ', '{', '}', '\\', '|', ':', '5', ',') });
  const piece: fc.Arbitrary<WordedPiece> = fc.oneof(
    words.map((text): WordedPiece => ({ kind: 'text', text })),
    fc.constantFrom<WordedPiece>(
      { kind: 'figure', address: 'count work[programme=p]' },
      { kind: 'figure', address: 'sum funding', bare: true },
      { kind: 'document', document: 'd-1', withoutDate: true },
      {
        kind: 'note',
        content: [
          { kind: 'text', text: 'a}' },
          { kind: 'figure', address: 'count task' },
        ],
      },
    ),
  );
  it('are kept and read as they were', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const joined = joinedTexts(pieces);
        expect(read(printWorded(joined))).toEqual(joined);
      }),
    ));
  it('hold the figures of their notes too', () =>
    expect(
      figuresIn([
        { kind: 'figure', address: 'a' },
        { kind: 'note', content: [{ kind: 'figure', address: 'b' }] },
      ]).map(({ address }) => address),
    ).toEqual(['a', 'b']));
});

describe('what an editor sees of the generator’s words', () => {
  const figure = { kind: 'figure', address: 'count work', printed: '05 công trình' } as const;
  const name = { kind: 'text', text: 'Nghị quyết số 08-NQ/TU' } as const;
  it('is what the page says, with marks for notes', () => {
    const pieces = shownPieces([
      { kind: 'text', text: 'Có ' },
      figure,
      { kind: 'text', text: ' theo ' },
      { kind: 'mention', of: 'document/08', first: [name, { kind: 'note', content: [figure] }], again: [], names: {} },
      { kind: 'row', lead: ' gồm: ', items: [[name], [figure]], between: '; ', end: '.' },
    ]);
    expect(shownText(pieces)).toBe(
      'Có 05 công trình theo Nghị quyết số 08-NQ/TU gồm: Nghị quyết số 08-NQ/TU; 05 công trình.',
    );
    expect(printWorded(pieces.map((one) => one.piece))).toBe(
      'Có {count work} theo {cite:08} gồm: Nghị quyết số 08-NQ/TU; {count work}.',
    );
  });
  it('a mention that tells more than a name is what it tells; a row of nothing is nothing', () => {
    const pieces = shownPieces([
      { kind: 'mention', of: 'document/08', first: [figure], again: [] },
      { kind: 'row', lead: 'x', items: [[]], between: ', ', end: 'y' },
      { kind: 'note', content: [figure] },
    ]);
    expect(pieces.map(({ shown }) => shown)).toEqual(['05 công trình', '[*1]']);
  });
});
