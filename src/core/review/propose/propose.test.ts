/** What holds for all proposals: places in the text, records that are there, series, long texts. */
import { describe, expect, it } from 'vitest';
import type { Proposal, StandingRecord } from '#core/review/propose/proposal.ts';
import { asDay } from '#core/value/day.ts';
import { lettersRead } from '#testing/letters-read.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

/** The records that accepted proposals make. */
const accepted = (proposals: readonly Proposal[]): readonly StandingRecord[] => {
  const ids = new Map(proposals.map(({ key }) => [`#${key}`, `id-${key}`]));
  return proposals.map(({ key, subject, values }) => ({
    subject,
    id: `id-${key}`,
    names: [],
    values: Object.fromEntries(Object.entries(values).map(([field, text]) => [field, ids.get(text) ?? text])),
  }));
};

const FIRST = amongResults('Tỷ lệ hộ nghèo năm 2021 là 6,1%. Đã hoàn thành cải tạo chợ Mường Lam.');
const SECOND = amongResults('Năm 2022, tỷ lệ hộ nghèo của thành phố còn 5,2%. Đã hoàn thành cải tạo chợ Mường Lam.');

describe('proposals', () => {
  it('each quotes its sentence, whose place counts code points', () => {
    const text = `Chào 😀.

${amongResults('Có 12 sản phẩm OCOP. Tỷ lệ hộ nghèo năm 2021\nlà 6,1%.')}`;
    const one = proposedIn(text).find(({ subject, values }) => subject === 'observation' && values['value'] === '6,1%');
    expect(one?.sentence).toBe('Tỷ lệ hộ nghèo năm 2021 là 6,1%.');
    expect([...text].slice(one?.start, one?.end).join('')).toBe('Tỷ lệ hộ nghèo năm 2021\nlà 6,1%.');
    expect(one?.at).toBe('II.1');
  });

  it('a sentence on two pages is one', () => {
    const text = amongResults(
      'Tỷ lệ hộ dân được dùng nước sạch của thành phố Mường Lam trong năm qua tiếp tục được nâng cao rõ rệt và trong năm 2022\n\n¹ Ghi chú.\n\nđạt 77%.',
    );
    expect(proposedIn(text).find(({ subject }) => subject === 'observation')?.values['period']).toBe('năm 2022');
  });

  it('two reports of one locality join into a series: another period, not another measure', () => {
    const records = accepted(proposedIn(FIRST));
    const second = proposedIn(SECOND, { records });
    const measure = second.find(({ subject }) => subject === 'measure');
    const value = second.find(({ subject }) => subject === 'observation');
    expect(measure?.existing).toEqual({ id: records.find(({ subject }) => subject === 'measure')?.id, changes: [] });
    expect(value).toMatchObject({
      values: { measure: measure?.existing?.id, period: 'năm 2022', value: '5,2%' },
      hangsOn: [],
    });
    expect(value?.existing).toBeUndefined();
  });

  it('of a report that was taken in nothing is new', () => {
    const records = accepted(proposedIn(FIRST));
    const again = proposedIn(FIRST, { records });
    expect(again.length).toBeGreaterThan(4);
    expect(again.filter(({ existing }) => existing?.changes.length !== 0)).toEqual([]);
  });

  it('another value of what is on record is a change, and not sure', () => {
    const records = accepted(proposedIn(FIRST));
    const changed = proposedIn(FIRST.replace('6,1%', '6,3%'), { records }).filter(
      ({ existing }) => existing?.changes.length !== 0,
    );
    expect(changed.map(({ subject, sure, existing }) => [subject, sure, existing?.changes])).toEqual([
      ['observation', 'likely', [{ field: 'value', was: '6,1%', is: '6,3%' }]],
    ]);
  });

  it('a document on record gets what it has not, and keeps what it has', () => {
    const records = [
      { subject: 'document' as const, id: 'd', names: [], values: { symbol: '5/QĐ-UBND', subject: 'về chợ' } },
    ];
    const [one] = proposedIn('Quyết định số 5/QĐ-UBND ngày 01/2/2022 về cầu đường.', { records }).filter(
      ({ subject }) => subject === 'document',
    );
    expect(one?.existing?.changes).toEqual([{ field: 'date', was: '', is: 'ngày 1/2/2022' }]);
  });

  describe('a document among those on record', () => {
    const document = (id: string, date: string, issuer?: string): StandingRecord => ({
      subject: 'document',
      id,
      names: [],
      values: { symbol: '5/QĐ-UBND', ...(date !== '' && { date }), ...(issuer !== undefined && { issuer }) },
    });
    const [EARLIER, LATER] = [document('earlier', 'ngày 3/3/2021'), document('later', 'ngày 1/2/2022')];
    const bodies: readonly StandingRecord[] = [
      { subject: 'agency', id: 'ubnd-tinh', names: [], values: { name: 'UBND tỉnh' } },
      { subject: 'agency', id: 'ubnd-huyen', names: [], values: { name: 'UBND huyện' } },
    ];
    it.each<readonly [string, string, readonly StandingRecord[], string | undefined, readonly string[]]>([
      ['of its day', 'Quyết định số 5/QĐ-UBND ngày 01/2/2022.', [EARLIER, LATER], 'later', []],
      ['of another day it is another', 'Quyết định số 5/QĐ-UBND ngày 01/2/2022.', [EARLIER], undefined, []],
      ['without a day the only one', 'Theo Quyết định số 5/QĐ-UBND.', [EARLIER], 'earlier', []],
      ['without a day of several none', 'Theo Quyết định số 5/QĐ-UBND.', [EARLIER, LATER], undefined, ['date']],
      ['a day that it has not', 'Quyết định số 5/QĐ-UBND ngày 01/2/2022.', [document('open', '')], 'open', []],
      [
        'of its body',
        'Quyết định số 5/QĐ-UBND ngày 01/2/2022 của UBND huyện.',
        [
          ...bodies,
          document('of-province', 'ngày 1/2/2022', 'ubnd-tinh'),
          document('own', 'ngày 1/2/2022', 'ubnd-huyen'),
        ],
        'own',
        [],
      ],
      [
        'of another body it is another',
        'Quyết định số 5/QĐ-UBND ngày 01/2/2022 của UBND huyện.',
        [...bodies, document('of-province', 'ngày 1/2/2022', 'ubnd-tinh')],
        undefined,
        [],
      ],
    ])('%s', (_, text, records, id, lacks) => {
      const [one] = proposedIn(text, { records }).filter(({ subject }) => subject === 'document');
      expect([one?.existing?.id, one?.lacks]).toEqual([id, lacks]);
      expect(one?.existing?.changes.filter(({ was }) => was !== '') ?? []).toEqual([]);
    });

    it('another day of the same year may be a slip, and is not sure', () => {
      const [slip, other] = ['02/2/2022', '02/2/2023'].map((day) =>
        proposedIn(`Quyết định số 5/QĐ-UBND ngày ${day}.`, { records: [LATER] }).find(
          ({ subject }) => subject === 'document',
        ),
      );
      expect([slip?.sure, slip?.existing, other?.sure, other?.existing]).toEqual([
        'likely',
        undefined,
        'sure',
        undefined,
      ]);
    });
  });

  it('a body is the same with the name of its place and without', () => {
    const records = [
      { subject: 'agency' as const, id: 'uy-ban', names: [], values: { name: 'Ủy ban nhân dân thành phố Mường Lam' } },
    ];
    const [one] = proposedIn('UBND thành phố chỉ đạo.', { records });
    expect(one?.existing?.id).toBe('uy-ban');
  });

  it('nothing is proposed of no text, nor of one without results', () => {
    expect(proposedIn('')).toEqual([]);
    expect(proposedIn('Kính gửi các cơ quan, đơn vị.\n\nTrân trọng cảm ơn.')).toEqual([]);
  });

  it('the day of the head is taken where none is given', () => {
    const text = `Mường Lam, ngày 05 tháng 6 năm 2023\n\n${amongResults('Đến nay có 12 sản phẩm OCOP.')}`;
    const day = (given?: string) =>
      proposedIn(text, { day: given === undefined ? undefined : asDay(given) }).find(
        ({ subject }) => subject === 'observation',
      )?.values['period'];
    expect([day(), day('2023-06-30')]).toEqual(['ngày 5/6/2023', 'ngày 30/6/2023']);
  });

  it.each([
    ['works', 'đã xây dựng hoàn thiện công trình Cầu Đới Kỳ; '],
    ['citations', 'UBND tỉnh phê duyệt Quyết định số 12/QĐ-UBND về việc '],
    ['figures', 'trong đó 15 hộ nghèo, '],
    ['brackets', '4 phường nội thị (Đức, '],
    ['halves of clauses', 'tuy nhiên, chưa có '],
    ['places', 'tại phường Sông Cầu có 02 điểm sinh hoạt tại tổ 5 phường An Hòa, '],
    ['totals', 'Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng, gồm 5 tỷ đồng, '],
    ['plans', 'Quy hoạch chung thành phố A đến năm 2045 và '],
    ['halves of plans', 'Quy hoạch chung thành phố A '],
    ['systems', 'đầu tư hệ thống nước tại A, '],
    ['quarters', 'Khu dân cư tổ A và tổ B, '],
    ['lists', 'các công trình, gồm: kè A và cầu B; '],
    ['states', 'đường Bản Đồn chưa hoàn thành, đang thi công, '],
  ])('%s without end: four times the text is four times the work', (_, words) => {
    const letters = (count: number): number => lettersRead(() => proposedIn(amongResults(words.repeat(count))));
    const [short, long] = [letters(150), letters(600)];
    expect(short).toBeGreaterThan(words.length * 150);
    expect(long / short).toBeLessThan(6);
  });
});
