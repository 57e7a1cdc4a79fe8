import { expect, test } from 'vitest';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';
import { describeSymbol } from '#core/subjects/document/symbol-reading.ts';

test.each([
  ['08-NQ/TU', { number: '08', kindCode: 'NQ', kind: 'resolution', issuerCode: 'TU' }],
  ['931/QĐ-UBND', { number: '931', kindCode: 'QĐ', kind: 'decision', issuerCode: 'UBND' }],
  ['14/NQ-HĐND', { number: '14', kindCode: 'NQ', kind: 'resolution', issuerCode: 'HĐND' }],
  ['29/2021/QĐ-UBND', { number: '29', year: '2021', kindCode: 'QĐ', kind: 'decision', issuerCode: 'UBND' }],
  ['163/TB-UBND', { number: '163', kindCode: 'TB', kind: 'notice', issuerCode: 'UBND' }],
  ['7918/UBND-GTCNXD', { number: '7918', issuerCode: 'UBND', divisionCode: 'GTCNXD', kind: 'letter' }],
  ['36-HD/VPTW', { number: '36', kindCode: 'HD', kind: 'guidance', issuerCode: 'VPTW' }],
  ['30/2020/NĐ-CP', { number: '30', year: '2020', kindCode: 'NĐ', kind: 'decree', issuerCode: 'CP' }],
  ['73/2026/TT-BTC', { number: '73', year: '2026', kindCode: 'TT', kind: 'circular', issuerCode: 'BTC' }],
  ['05-TT/TU', { number: '05', kindCode: 'TT', kind: 'party-circular', issuerCode: 'TU' }],
  ['134/CĐ-TTg', { number: '134', kindCode: 'CĐ', kind: 'telegram', issuerCode: 'TTg' }],
])('%s', (symbol, reading) => expect(describeSymbol(SHIPPED_VOCABULARY, symbol)).toEqual(reading));

test.each(['', 'không số', '08', 'NQ/TU', '12/'])('"%s" has no known form', (symbol) =>
  expect(describeSymbol(SHIPPED_VOCABULARY, symbol)).toBeUndefined(),
);
