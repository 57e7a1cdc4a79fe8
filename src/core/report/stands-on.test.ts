/** What the blocks and the words of a report stand on: records told, figures, documents, and names within words. */
import { describe, expect, it } from 'vitest';
import { paragraph } from '#core/report/blocks.ts';
import { makeComposer } from '#core/report/composer.ts';
import { enclosed, mention, note, phrase, type Phrase } from '#core/report/phrase.ts';
import { namedIn, standsOnOf } from '#core/report/stands-on.ts';
import { addressOf, measureAddress } from '#core/figure/build-address.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, view } from '#testing/records.ts';

const seen = view({
  document: [{ id: 'd', kind: 'decision', symbol: '12/QĐ-UBND' }],
  work: [{ id: 'w', name: 'Cầu treo bản Nà Tu', count: 2, source: { document: 'd', at: 'I' } }],
  measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
  observation: [
    {
      measure: 'm',
      place: 'city',
      period: '2022',
      kind: 'actual',
      value: q('5 hộ'),
      source: { document: 'd', at: 'I' },
    },
  ],
});
const programme = seen.find('programme', 'p');
const of = (runs: Phrase, tells?: readonly string[]): readonly string[] => {
  if (!programme) throw new Error('no programme');
  const composer = makeComposer(seen, programme, unitsOfMeasure());
  const figures = [
    composer.figure(addressOf('work', 'w', 'count')),
    composer.figure(measureAddress('m', { place: 'city', period: asPeriod('2022') })),
  ];
  const made = runs.map((run) => (run.kind === 'text' && /^\d$/u.test(run.text) ? figures[Number(run.text)]! : run));
  return standsOnOf({ ...paragraph(made), ...(tells && { tells: tells as never }) }, composer.printed);
};
const figure = (at: 0 | 1): Phrase => [{ kind: 'text', text: String(at) }];

describe('a block stands on', () => {
  it.each<[string, Phrase, readonly string[] | undefined, readonly string[]]>([
    ['nothing of words alone', phrase('Cầu treo bản Nà Tu'), undefined, []],
    ['the records that it tells', phrase('x'), ['work/v'], ['work/v']],
    ['the record of its figure, and its source', figure(0), undefined, ['work/w', 'document/d']],
    ['each once', [...figure(0), ...phrase(' '), ...figure(0)], ['work/w'], ['work/w', 'document/d']],
    ['of one of a series its source alone', figure(1), undefined, ['document/d']],
    ['what it mentions', phrase(mention('document/e', phrase('a'), phrase('b'))), undefined, ['document/e']],
    [
      'what its lists, and its footnotes, mention',
      phrase(
        enclosed('(', [phrase(mention('document/e', phrase('a'), phrase('b')))], ', ', ')'),
        note(phrase(mention('document/f', phrase('a'), phrase('b')))),
      ),
      undefined,
      ['document/e', 'document/f'],
    ],
    [
      'what a mention mentions, at first and again',
      phrase(
        mention(
          'document/e',
          phrase(mention('document/f', phrase('a'), phrase('b'))),
          phrase(mention('document/g', phrase('a'), phrase('b'))),
        ),
      ),
      undefined,
      ['document/e', 'document/f', 'document/g'],
    ],
  ])('%s', (_, runs, tells, expected) => expect(of(runs, tells)).toEqual(expected));
  it('no figure that was not printed', () =>
    expect(standsOnOf(paragraph([{ kind: 'figure', address: 'work:w count', printed: '02' }]), new Map())).toEqual([]));
  it('a table stands on what it tells', () =>
    expect(
      standsOnOf({ kind: 'table', id: 't', columns: [], rows: [], tells: ['work/w'] } as never, new Map()),
    ).toEqual(['work/w']));
});

describe('words name', () => {
  it.each([
    ['Cầu treo bản Nà Tu đã hoàn thành', ['work/w']],
    ['CẦU TREO BẢN NÀ TU đã hoàn thành', ['work/w']],
    ['Cầu treo bản Nà đã hoàn thành', []],
    ['', []],
  ])('%s', (text, expected) => expect(namedIn(seen, text)).toEqual(expected));
});
