import { expect, test } from 'vitest';
import { describeSymbol } from '#core/subjects/document/symbol-reading.ts';

test.each([
  ['08-NQ/TU', { number: '08', kindCode: 'NQ', kind: 'resolution', issuerCode: 'TU' }],
  ['931/QĐ-UBND', { number: '931', kindCode: 'QĐ', kind: 'decision', issuerCode: 'UBND' }],
  ['14/NQ-HĐND', { number: '14', kindCode: 'NQ', kind: 'resolution', issuerCode: 'HĐND' }],
  ['29/2021/QĐ-UBND', { number: '29', year: '2021', kindCode: 'QĐ', kind: 'decision', issuerCode: 'UBND' }],
  ['163/TB-UBND', { number: '163', kindCode: 'TB', kind: 'notice', issuerCode: 'UBND' }],
  ['7918/UBND-GTCNXD', { number: '7918', issuerCode: 'UBND', divisionCode: 'GTCNXD', kind: 'letter' }],
  ['36-HD/VPTW', { number: '36', kindCode: 'HD', issuerCode: 'VPTW' }],
])('%s', (symbol, reading) => expect(describeSymbol(symbol)).toEqual(reading));

test.each(['', 'không số', '08', 'NQ/TU', '12/'])('"%s" has no known form', (symbol) =>
  expect(describeSymbol(symbol)).toBeUndefined(),
);
