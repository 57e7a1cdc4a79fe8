/** Whose words a statement is: the agency is put before what has no subject of its own. */
import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import { hasSubject } from '#core/report/predicate.ts';
import { tellStatements } from '#core/report/sections/statements.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { told } from '#testing/prose.ts';
import { view } from '#testing/records.ts';

describe('a statement of its own subject', () => {
  it.each([
    ['Mặt trận và các đoàn thể đã vận động 17 dòng họ', true],
    ['các đoàn thể đã giúp hộ nghèo', true],
    ['Nhân dân cùng làm đường', true],
    ['đã tổ chức 14 hội nghị', false],
    ['Đã tổ chức 14 hội nghị', false],
    ['Tổ chức 14 hội nghị, đã quán triệt Nghị quyết', false],
    ['phối hợp với công an đã xử lý 12 vụ', false],
    ['thường xuyên kiểm tra', false],
    ['tiếp tục rà soát', false],
    ['100% hộ đã ký cam kết', false],
  ])('%s: %s', (statement, expected) => expect(hasSubject(statement)).toBe(expected));

  const say = (statement: string): readonly string[] =>
    told({
      agency: [{ id: 'front', name: 'UBMTTQ xã' }],
      progress: [{ id: 's', objective: 'p/1', statement, agency: 'front' }],
    });
  it('stands without the agency', () => {
    expect(say('Mặt trận và các đoàn thể đã vận động 17 dòng họ')).toEqual([
      'Mặt trận và các đoàn thể đã vận động 17 dòng họ.',
    ]);
    expect(say('đã vận động 17 dòng họ')).toEqual(['UBMTTQ xã đã vận động 17 dòng họ.']);
  });
});

/** How many sentences stand in each paragraph, of statements from these places of their source. */
const paragraphs = (...places: readonly string[]): readonly number[] => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results' }],
    progress: places.map((at, index) => ({
      id: `s${index}`,
      objective: 'p/1',
      statement: `đã làm ${index}`,
      source: { document: 'source', at },
    })),
  });
  const [programme] = seen.all('programme');
  if (!programme) throw new Error('no programme');
  return tellStatements(makeComposer(seen, programme, unitsOfMeasure()), seen.all('progress')).map(
    (sentences) => sentences.length,
  );
};

describe('statements of one source', () => {
  const agency = [
    { id: 'front', name: 'UBMTTQ xã' },
    { id: 'office', name: 'Văn phòng' },
  ];
  const say = (...said: readonly (readonly [agency: string, statement: string, at: string])[]): readonly string[] =>
    told({
      agency,
      progress: said.map(([of, statement, at], index) => ({
        id: `s${index}`,
        objective: 'p/1',
        since: `2022-0${index + 1}`,
        statement,
        agency: of,
        source: { document: 'source', at },
      })),
    });
  it('an agency that speaks twice in a row is named once; one that speaks again after another is named anew', () => {
    expect(say(['front', 'đã vận động', 'I'], ['front', 'đã giám sát', 'I'])).toEqual([
      'UBMTTQ xã đã vận động. Đã giám sát.',
    ]);
    expect(say(['front', 'đã vận động', 'I'], ['office', 'đã đôn đốc', 'I'], ['front', 'đã giám sát', 'I'])).toEqual([
      'UBMTTQ xã đã vận động. Văn phòng đã đôn đốc. UBMTTQ xã đã giám sát.',
    ]);
  });
  it('what stood in a paragraph of three sentences is a paragraph here, and what stood apart is one, too', () =>
    expect(paragraphs('I', 'I', 'I', 'II')).toEqual([3, 1]));
  it.each([
    ['one place: one paragraph', ['I', 'I'], [2]],
    ['places of two sentences and fewer are no paragraphs', ['I', 'I', 'II'], [3]],
    ['nor are places that name each sentence', ['1', '2', '3', '4'], [4]],
    ['a place that comes again is another paragraph', ['I', 'I', 'I', 'II', 'I'], [3, 1, 1]],
  ])('%s', (_, places, expected) => expect(paragraphs(...places)).toEqual(expected));
});
