import { describe, expect, it } from 'vitest';
import { fillColumn, readPastedColumn } from '#core/text/pasted-column.ts';

describe('a pasted column', () => {
  it.each([
    ['', []],
    ['\n\n', []],
    ['1', ['1']],
    ['1\n2\n', ['1', '2']],
    ['1\r\n2\r\n', ['1', '2']],
    ['1\n\n3\n\n', ['1', '', '3']],
    ['\n2', ['', '2']],
    ['\t1\n\t2', ['1', '2']],
    ['"1.234,5"\n" 2  tỷ "', ['1.234,5', '2 tỷ']],
    ['"nói ""ước"" 5"', ['nói "ước" 5']],
  ])('%j', (text, cells) => expect(readPastedColumn(text)).toEqual(cells));
  it.each(['1\t2', 'a\t\n\tb'])('of several columns is none: %j', (text) =>
    expect(readPastedColumn(text)).toBeUndefined(),
  );
});

describe('fills places in their order', () => {
  it.each([
    ['1\n2\n3', 3, '', ['1', '2', '3']],
    ['1\n\n3', 3, '', ['1', undefined, '3']],
    ['1', 3, '', ['1', undefined, undefined]],
    ['', 2, '', [undefined, undefined]],
    ['Giải ngân\n1\n2', 2, '', ['1', '2']],
    ['1.234,5\nước 3\n4 tỷ\n-', 4, 'triệu đồng', ['1.234,5 triệu đồng', 'ước 3', '4 tỷ', '-']],
    ['-5', 1, 'tỷ đồng', ['-5 tỷ đồng']],
  ])('%j at %i places in %j', (text, places, unit, values) =>
    expect(fillColumn(text, places, unit)).toEqual({ values }),
  );
  it.each([
    ['1\n2\n3', 2, { fault: 'rows', lines: 3 }],
    ['Năm 2026\n1\n2', 2, { fault: 'rows', lines: 3 }],
    ['A\nB\n1\n2', 2, { fault: 'rows', lines: 4 }],
    ['1\t2\n3\t4', 2, { fault: 'columns' }],
  ])('%j at %i places fills none', (text, places, fault) => expect(fillColumn(text, places)).toEqual(fault));
});
