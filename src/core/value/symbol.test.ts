import { describe, expect, it } from 'vitest';
import { readSymbol } from '#core/value/symbol.ts';

describe('number and symbol of documents', () => {
  it.each([
    ['931/QĐ-UBND', 'typed', '931', 'QĐ', 'UBND'],
    ['Số: 08 - NQ/TU', 'party', '08', 'NQ', 'TU'],
    ['1210/2016/UBTVQH13', 'qh', '1210', undefined, 'UBTVQH13'],
    ['58/2024/QH15', 'qh', '58', undefined, 'QH15'],
    ['1683/NQ-UBTVQH15', 'typed', '1683', 'NQ', 'UBTVQH15'],
    ['30/2020/NĐ-CP', 'qppl', '30', 'NĐ', 'CP'],
    ['97/2026/VBHN-TT-BXD', 'qppl', '97', 'VBHN', 'TT-BXD'],
    ['931/QÐ-UBND', 'typed', '931', 'QĐ', 'UBND'],
    ['134/CĐ-TTg', 'typed', '134', 'CĐ', 'TTg'],
    ['24-BS/UBKTTU', 'party', '24', 'BS', 'UBKTTU'],
    ['14/NQ-HĐND', 'typed', '14', 'NQ', 'HĐND'],
    ['163/TB–UBND', 'typed', '163', 'TB', 'UBND'],
    ['35/VBHN-BXD', 'typed', '35', 'VBHN', 'BXD'],
    ['30a/2008/NQ-CP', 'qppl', '30a', 'NQ', 'CP'],
    ['16a/2019/TT-BGDĐT', 'qppl', '16a', 'TT', 'BGDĐT'],
    ['47/TB-SNN&PTNT', 'typed', '47', 'TB', 'SNN&PTNT'],
    ['1823/SNN&PTNT-KL', 'letter', '1823', undefined, 'SNN&PTNT'],
    ['3022/BXD-PTĐT&HTKT', 'letter', '3022', undefined, 'BXD'],
    ['08/2001/L-CTN', 'qppl', '08', 'L', 'CTN'],
    ['05-CTHĐ/TU', 'party', '05', 'CTHĐ', 'TU'],
    ['05-CTrHĐ/TU', 'party', '05', 'CTrHĐ', 'TU'],
    ['12A/QĐ-UBND', 'typed', '12A', 'QĐ', 'UBND'],
    ['64-CP', 'old', '64', undefined, 'CP'],
  ])('%s', (text, family, number, type, organ) => {
    const read = readSymbol(text);
    expect(read.ok && read.value).toMatchObject({ family, number, organ, ...(type && { type }) });
  });
  it('a letter names its drafting unit instead of a type', () => {
    const read = readSymbol('6413/UBND-KTTC');
    expect(read.ok && read.value).toMatchObject({
      family: 'letter',
      number: '6413',
      organ: 'UBND',
      division: 'KTTC',
      text: '6413/UBND-KTTC',
    });
  });
  it("a Party organ in the state's form is refused with the right form", () => {
    expect(readSymbol('01/NQ-TU')).toMatchObject({
      ok: false,
      problems: [{ code: 'symbol.party-form', data: { suggestion: '01-NQ/TU' } }],
    });
  });
  it.each([
    ['931/QD-UBND', '931/QĐ-UBND'],
    ['14/NQ-HDND', '14/NQ-HĐND'],
    ['05-NQ/DU', '05-NQ/ĐU'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP'],
  ])('“%s” lacks its marks', (text, suggestion) => {
    expect(readSymbol(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'symbol.no-marks', data: { suggestion } }],
    });
  });
  it.each([
    ['61/2018/NĐCP', '61/2018/NĐ-CP'],
    ['2468/QĐUBND', '2468/QĐ-UBND'],
    ['30c/NQCP', '30c/NQ-CP'],
    ['12/2020/TTLTBTC', '12/2020/TTLT-BTC'],
    ['12/QDUBND', undefined],
  ])('“%s” has lost its hyphen', (text, suggestion) => {
    const read = readSymbol(text);
    expect(read.ok ? read : read.problems[0]?.data?.['suggestion']).toBe(suggestion);
  });
  it.each(['285/CCTTHC', '12/NQ', '663/SGDĐT'])('“%s” has none', (text) =>
    expect(readSymbol(text)).toMatchObject({ ok: false, problems: [{ code: 'symbol.malformed' }] }),
  );
  it('the mark that closes the sentence is no part of it: the same decision cannot stand twice', () => {
    for (const text of ['931/QĐ-UBND.', '931/QĐ-UBND;', '931/QĐ-UBND ,']) {
      const read = readSymbol(text);
      expect(read.ok && read.value.text).toBe('931/QĐ-UBND');
    }
    const inside = readSymbol('12/2019/TTLT-B.TC-BNV');
    expect(inside.ok && inside.value.organ).toBe('B.TC-BNV');
  });
  it.each([
    ['Số 08-NQ/TU', '08-NQ/TU'],
    ['số:08-NQ/TU', '08-NQ/TU'],
    ['SỐ : 08-NQ/TU', '08-NQ/TU'],
    ['08 -NQ/ TU', '08-NQ/TU'],
    ['08- NQ /TU', '08-NQ/TU'],
    [' 08-NQ/TU ', '08-NQ/TU'],
    ['08\u00a0-\u00a0NQ/TU', '08-NQ/TU'],
    ['12\u00f0/QĐ-UBND', '12đ/QĐ-UBND'],
    ['931/QĐ-UBND .,;', '931/QĐ-UBND'],
    ['931/QĐ\u2212UBND', '931/QĐ-UBND'],
  ])('“%s” is “%s”', (text, normal) => {
    const read = readSymbol(text);
    expect(read.ok && read.value.text).toBe(normal);
  });
  it('a refusal names the text as it was understood', () =>
    expect(readSymbol(' QĐ - UBND ')).toStrictEqual({
      ok: false,
      problems: [{ code: 'symbol.malformed', where: {}, data: { text: 'QĐ-UBND' } }],
    }));
  it('what is read reads the same again', () => {
    for (const text of ['Số: 08 - NQ/TU', '931/QÐ-UBND', '163/TB–UBND']) {
      const read = readSymbol(text);
      expect(read.ok && readSymbol(read.value.text)).toEqual(read);
    }
  });
  it.each(['QCVN', '', '931', 'QĐ-UBND', '12//QĐ-UBND', '931/QĐ-', '64-XY', '5/2008', '12ab/QĐ-UBND', '47/TB-&'])(
    '“%s” is malformed',
    (text) => expect(readSymbol(text)).toMatchObject({ ok: false, problems: [{ code: 'symbol.malformed' }] }),
  );
});
