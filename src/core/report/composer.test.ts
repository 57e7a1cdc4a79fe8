/** What every section writes with: figures by address, documents in full and briefly, what has changed them. */
import { describe, expect, it } from 'vitest';
import { paragraph } from '#core/report/blocks.ts';
import { makeComposer, type Composer } from '#core/report/composer.ts';
import { phrase, type Phrase } from '#core/report/phrase.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { measureAddress, addressOf } from '#core/figure/build-address.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, view } from '#testing/records.ts';
import { linesOf } from '#testing/report-text.ts';

type More = Readonly<Record<string, unknown>>;
const composerOf = (document: readonly More[] = []): Composer => {
  const seen = view({
    agency: [
      { id: 'tinh', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' },
      { id: 'xa', name: 'HĐND xã' },
    ],
    document: document as never,
    measure: [
      { id: 'homes', unit: 'hộ', aggregation: 'none' },
      { id: 'gap', unit: 'điểm %', aggregation: 'none' },
    ],
    observation: [
      { measure: 'homes', place: 'city', period: '2022', kind: 'actual', value: q('5 hộ') },
      { measure: 'gap', place: 'city', period: '2022', kind: 'actual', value: q('2 điểm %') },
    ],
  });
  const programme = seen.find('programme', 'p');
  if (!programme) throw new Error('no programme');
  return makeComposer(seen, programme, unitsOfMeasure());
};
/** The words, and the footnotes behind them. */
const text = (...runs: readonly (string | Phrase | Phrase[number] | undefined)[]): string =>
  linesOf([paragraph(phrase(...runs))]).join(' | ');

const DECISION = { id: 'd', kind: 'decision', symbol: '931/QĐ-UBND', date: '2022-06-05', issuer: 'tinh' };

describe('a document is cited', () => {
  it.each<[string, More, object | undefined, string]>([
    ['in full', DECISION, undefined, 'Quyết định số 931/QĐ-UBND ngày 05/6/2022 của UBND tỉnh'],
    [
      'without its issuer, where the sentence has named it',
      DECISION,
      { withoutIssuer: true },
      'Quyết định số 931/QĐ-UBND ngày 05/6/2022',
    ],
    [
      'without its day, where the sentence has told it',
      DECISION,
      { withoutDate: true },
      'Quyết định số 931/QĐ-UBND của UBND tỉnh',
    ],
    ['of nobody on record', { ...DECISION, issuer: 'none' }, undefined, 'Quyết định số 931/QĐ-UBND ngày 05/6/2022'],
    ['of no day on record', { ...DECISION, date: undefined }, undefined, 'Quyết định số 931/QĐ-UBND của UBND tỉnh'],
    ['without a number by its kind', { ...DECISION, symbol: undefined }, undefined, 'Quyết định'],
    [
      'by what it is about',
      { ...DECISION, symbol: undefined, subject: 'phê duyệt dự án' },
      undefined,
      'Quyết định phê duyệt dự án',
    ],
    ['by its own name', { ...DECISION, symbol: undefined, subject: 'Đề án trồng rừng' }, undefined, 'Đề án trồng rừng'],
    [
      'with its issuer, where it is asked',
      { ...DECISION, symbol: undefined, subject: 'Đề án trồng rừng' },
      { withIssuerOfName: true },
      'Đề án trồng rừng của UBND tỉnh',
    ],
    [
      'whose name holds the issuer without',
      { ...DECISION, symbol: undefined, subject: 'Đề án trồng rừng của UBND tỉnh' },
      { withIssuerOfName: true },
      'Đề án trồng rừng của UBND tỉnh',
    ],
    [
      'of nobody without',
      { ...DECISION, symbol: undefined, subject: 'Đề án trồng rừng', issuer: undefined },
      { withIssuerOfName: true },
      'Đề án trồng rừng',
    ],
  ])('%s', (_, document, options, words) => expect(text(composerOf([document]).cite('d', options))).toBe(words));
  it('briefly when it comes again', () => {
    const composer = composerOf([DECISION]);
    expect(text(composer.cite('d'), '; ', composer.cite('d'))).toBe(
      'Quyết định số 931/QĐ-UBND ngày 05/6/2022 của UBND tỉnh; Quyết định số 931/QĐ-UBND',
    );
  });
  it('that is not on record never', () => expect(() => composerOf().cite('none')).toThrow('none'));
});

describe('what has changed a document stands in a footnote', () => {
  const change = (id: string, more: More = {}) => ({
    id,
    kind: 'decision',
    symbol: `${id}/QĐ-UBND`,
    date: '2022-09-01',
    relations: [{ type: 'amends', document: 'd' }],
    ...more,
  });
  const noted = (...changes: readonly More[]): string =>
    text(composerOf([DECISION, ...changes]).cite('d')).replace(/^.*?tỉnh(?:\[1\] \| 1 )?/u, '');
  it.each<[string, readonly More[], string]>([
    ['nothing', [], ''],
    ['by its day', [change('40')], 'Đã được điều chỉnh tại: Quyết định số 40/QĐ-UBND ngày 01/9/2022.'],
    [
      'several, in the order of their days',
      [change('40', { date: '2022-10-01' }), change('30')],
      'Đã được điều chỉnh tại: Quyết định số 30/QĐ-UBND ngày 01/9/2022; Quyết định số 40/QĐ-UBND ngày 01/10/2022.',
    ],
    [
      'on the day of the report',
      [change('40', { date: '2023-05-31' })],
      'Đã được điều chỉnh tại: Quyết định số 40/QĐ-UBND ngày 31/5/2023.',
    ],
    ['not a day later', [change('40', { date: '2023-06-01' })], ''],
    ['of no day it is', [change('40', { date: undefined })], 'Đã được điều chỉnh tại: Quyết định số 40/QĐ-UBND.'],
    ['what only rests on it changes nothing', [change('40', { relations: [{ type: 'basis', document: 'd' }] })], ''],
    ['nor what changes another', [change('40', { relations: [{ type: 'amends', document: 'source' }] })], ''],
    [
      'with what it is about',
      [change('40', { subject: 'điều chỉnh dự án' })],
      'Đã được điều chỉnh tại: Quyết định số 40/QĐ-UBND ngày 01/9/2022 về điều chỉnh dự án.',
    ],
  ])('%s', (_, changes, words) => expect(noted(...changes)).toBe(words));
  it('and not where that is told elsewhere', () =>
    expect(text(composerOf([DECISION, change('40')]).cite('d', { withoutNote: true }))).not.toContain('[1]'));
});

describe('words about a document', () => {
  const composer = composerOf();
  it.each([
    ['phát triển rừng', undefined, 'về phát triển rừng'],
    ['về phát triển rừng', undefined, 'về phát triển rừng'],
    ['V/v phát triển rừng', undefined, 'V/v phát triển rừng'],
    ['mời họp', undefined, 'mời họp'],
    ['Quyết định phê duyệt dự án', 'quyết định', 'phê duyệt dự án'],
    ['Quyết địnhphê', 'quyết định', 'về Quyết địnhphê'],
  ])('%s', (subject, kind, words) => expect(composer.about(subject, kind)).toBe(words));
  it.each([
    [undefined, 'Quyết định'],
    ['phê duyệt dự án', 'Quyết định phê duyệt dự án'],
    ['Quyết định phê duyệt dự án', 'Quyết định phê duyệt dự án'],
  ])('the name of one without a number: %s', (subject, words) => {
    const own = composerOf([{ ...DECISION, symbol: undefined, subject }]);
    const document = own.view.find('document', 'd');
    expect(document && own.nameOf(document)).toBe(words);
  });
  it('an agency by its short name, one that is not on record by none', () => {
    expect(['tinh', 'xa', 'none', undefined].map((id) => composer.agencyName(id))).toEqual([
      'UBND tỉnh',
      'HĐND xã',
      undefined,
      undefined,
    ]);
  });
});

describe('a figure', () => {
  const composer = composerOf();
  const at = (id: string, period = '2022') => measureAddress(id, { place: 'city', period: asPeriod(period) });
  it('is printed as reports write it, and remembered', () => {
    expect(composer.figure(at('homes'))).toMatchObject({
      kind: 'figure',
      printed: '05 hộ',
      address: 'measure:homes @city #2022',
    });
    expect(composer.figure(at('homes'), { bare: true })?.printed).toBe('05');
    expect([...composer.printed.keys()]).toEqual(['measure:homes @city #2022']);
  });
  it('of points in words', () => expect(composer.figure(at('gap'))?.printed).toBe('2 điểm phần trăm'));
  it('without a value is none', () => expect(composer.figure(at('homes', '2021'))).toBeUndefined());
  it('at an address that does not hold throws, unless it may be so', () => {
    const none = addressOf('work', 'none', 'count');
    expect(() => composer.figure(none)).toThrow('work:none');
    expect(composer.figureIfAny(none)).toBeUndefined();
    expect(composer.figureIfAny(at('homes'))?.printed).toBe('05 hộ');
  });
});
