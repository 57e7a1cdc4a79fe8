import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReturned, type ReturnedParagraph } from '#core/report/returned.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

const block = (id: string, text: string, figure?: string): DeskBlock => ({
  id,
  kind: 'paragraph',
  generated: [
    { piece: { kind: 'text', text }, shown: text },
    ...(figure === undefined ? [] : [{ piece: { kind: 'figure' as const, address: `f-${id}` }, shown: figure }]),
  ],
  moved: [],
  unknown: [],
});
const DESK: readonly DeskBlock[] = [
  block('a', 'Toàn xã đã làm xong đường liên thôn dài ', '12 km'),
  block('b', 'Vốn huy động đến nay đạt mức ', '5 tỷ đồng'),
  block('c', 'Các thôn đã ký cam kết giữ gìn vệ sinh.'),
];
const textOf = ({ generated }: DeskBlock): string => generated.map(({ shown }) => shown).join('');
const came = (id: string | undefined, accepted: string, more: Partial<ReturnedParagraph> = {}): ReturnedParagraph => ({
  ...(id !== undefined && { block: id, words: fingerprint(textOf(DESK.find((one) => one.id === id) ?? DESK[0]!)) }),
  also: [],
  accepted,
  comments: [],
  ...more,
});
const whole = DESK.map((one) => came(one.id, textOf(one)));
const compare = (paragraphs: readonly ReturnedParagraph[], desk = DESK) => compareReturned(desk, paragraphs);

describe('a file that came back', () => {
  it('as it was: nothing is to be chosen', () =>
    expect(compare(whole)).toEqual({ changes: [], same: 3, guessed: 0, moved: [] }));
  it('with the dashes of a list: they are the layout’s', () =>
    expect(compare(DESK.map((one) => came(one.id, `- ${textOf(one)}`))).changes).toEqual([]));
  it('with a figure typed over: both are told, and that nothing stands behind the new one', () =>
    expect(compare([whole[0]!, came('b', 'Vốn huy động đến nay đạt mức 6 tỷ đồng'), whole[2]!]).changes).toMatchObject([
      { kind: 'reworded', block: 'b', lost: ['5 tỷ đồng'], loose: ['6'], recordsChanged: false },
    ]));
  it('with words changed around a figure: it is still that figure', () =>
    expect(compare([whole[0]!, came('b', 'Đã huy động 5 tỷ đồng.'), whole[2]!]).changes).toMatchObject([
      { kind: 'reworded', after: 'Đã huy động 5 tỷ đồng.', lost: [], loose: [] },
    ]));
  it('with a paragraph left out, one added and one parted', () => {
    const { changes } = compare([
      came('a', 'Toàn xã đã làm xong đường liên thôn dài 12 km'),
      came(undefined, 'Một đoạn hoàn toàn mới của Văn phòng.'),
      came('c', 'Các thôn đã ký cam kết.'),
      came('c', 'giữ gìn vệ sinh.'),
    ]);
    expect(changes.map((one) => [one.kind, one.block])).toEqual([
      ['added', 'a'],
      ['reworded', 'c'],
      ['added', 'c'],
      ['left-out', 'b'],
    ]);
  });
  it('with blocks moved: they are named, nothing else is told of them', () => {
    const { changes, moved } = compare([whole[2]!, whole[0]!, whole[1]!]);
    expect([changes, moved]).toEqual([[], ['c']]);
  });
  it('with its marks lost: blocks are known by their words, and it is told how many', () =>
    expect(compare(DESK.map((one) => came(undefined, `${textOf(one)} thêm`)))).toMatchObject({
      guessed: 3,
      changes: [{ block: 'a' }, { block: 'b' }, { block: 'c' }],
    }));
  it('with words that nobody could know: added where they stand between known ones, the block is missing', () =>
    expect(
      compare([whole[0]!, came(undefined, 'x y z'), whole[2]!]).changes.map((one) => [one.kind, one.block]),
    ).toEqual([
      ['added', 'a'],
      ['left-out', 'b'],
    ]));
  it('with a comment: it is told beside its block', () =>
    expect(
      compare([whole[0]!, { ...whole[1]!, comments: [{ author: 'B', text: 'kiểm tra lại' }] }, whole[2]!]).changes,
    ).toMatchObject([{ kind: 'commented', block: 'b', comments: [{ text: 'kiểm tra lại' }] }]));
  it('with tracked changes: the words with and without them', () =>
    expect(
      compare([whole[0]!, came('b', 'Vốn đạt 5 tỷ đồng', { rejected: textOf(DESK[1]!) }), whole[2]!]).changes,
    ).toMatchObject([
      { kind: 'reworded', after: 'Vốn đạt 5 tỷ đồng', rejected: 'Vốn huy động đến nay đạt mức 5 tỷ đồng' },
    ]));
});

describe('records that changed meanwhile', () => {
  const now = [DESK[0]!, block('b', 'Vốn huy động đến nay đạt mức ', '7 tỷ đồng'), DESK[2]!];
  it('where the editor changed nothing the draft of today stands', () =>
    expect(compare(whole, now)).toMatchObject({ changes: [], same: 3 }));
  it('where both changed, both are told', () =>
    expect(compare([whole[0]!, came('b', 'Đã huy động 5 tỷ đồng.'), whole[2]!], now).changes).toMatchObject([
      { kind: 'reworded', before: 'Vốn huy động đến nay đạt mức 7 tỷ đồng', recordsChanged: true, lost: ['7 tỷ đồng'] },
    ]));
});

it('every block is accounted for: the same, changed, or left out; every paragraph between them too', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', undefined), fc.constantFrom('m', 'n o p', 'q')), {
        maxLength: 8,
      }),
      (rows) => {
        const { changes, same } = compare(rows.map(([id, text]) => came(id, text)));
        const of = (kind: string) => changes.filter((one) => one.kind === kind).map((one) => one.block);
        const kept = [...of('reworded'), ...of('commented')];
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept.length + same + of('left-out').length).toBe(3);
      },
    ),
  ));
