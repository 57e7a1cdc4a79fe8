/** What a part of results begins with: how many targets are reached, of the part and of each chapter. */
import { describe, expect, it } from 'vitest';
import { tellingsOfKind } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
/** Of so many targets below a chapter these are reached; of the others nothing is known. */
const chapter = (count: number, reached: number, more: More = {}): GivenRecords => ({
  objective: [
    { id: 'p/1', part: 'results', kind: 'chapter', title: 'Kinh tế' },
    ...Array.from({ length: count }, (_, at) => ({
      id: `p/1.${at + 1}`,
      parent: 'p/1',
      part: 'results',
      kind: 'target',
      title: `Chỉ tiêu ${at + 1}`,
      target: { measure: `m${at}`, relation: 'at-least', value: q('50 ha'), by: '2022' },
      ...more,
    })),
  ],
  measure: Array.from({ length: count }, (_, at) => ({ id: `m${at}`, unit: 'ha', aggregation: 'none' })),
  observation: Array.from({ length: reached }, (_, at) => ({
    measure: `m${at}`,
    place: 'city',
    period: '2022',
    kind: 'actual',
    value: q('60 ha'),
  })),
});
const of = (given: GivenRecords, which: 'part' | 'chapter') =>
  tellingsOfKind('verdicts', given).filter((telling) => telling.of === which);

describe('targets are counted', () => {
  it.each<[string, number, number, boolean, boolean]>([
    ['of two neither', 2, 2, false, false],
    ['of three in their chapter', 3, 3, true, false],
    ['of four in their chapter', 4, 2, true, false],
    ['of a chapter that tells of one alone not', 4, 1, false, false],
    ['of five in the part as well', 5, 2, true, true],
    ['of such as all go on nowhere', 5, 0, false, false],
  ])('%s', (_, count, reached, inChapter, inPart) => {
    expect(of(chapter(count, reached), 'chapter')).toHaveLength(inChapter ? 1 : 0);
    expect(of(chapter(count, reached), 'part')).toHaveLength(inPart ? 1 : 0);
  });
  it('with those that are counted, and where they are listed', () => {
    expect(of(chapter(5, 2), 'part')).toMatchObject([{ id: 'results/verdicts', tells: [], annex: 'Phụ lục', at: 0 }]);
    expect(of(chapter(5, 2), 'part')[0]?.objectives.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `p/1.${n}`),
    );
    expect(of(chapter(5, 2), 'chapter')).toMatchObject([
      { id: 'results/1/verdicts', tells: [], annex: undefined, at: 1 },
    ]);
  });
  it('those of leadership are none of a part of results', () =>
    expect(of(chapter(5, 5, { part: 'leadership', parent: undefined }), 'part')).toEqual([]));
});
