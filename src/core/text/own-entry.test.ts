import { describe, expect, it } from 'vitest';
import { namesOfRecord } from '#core/facts/withheld.ts';
import { ownEntry } from '#core/text/own-entry.ts';
import { wordProblem } from '#words/word-problem.ts';
import { label } from '#words/labels.ts';
import { readSymbol } from '#core/value/symbol.ts';
import { scanXml } from '#files/docx/scan-xml.ts';

/** On every object, whoever made it. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe.each(INHERITED)('“%s” from outside', (word) => {
  it('is no entry of an object', () => {
    expect(ownEntry<string>({ a: 'x' }, word)).toBeUndefined();
    expect(ownEntry({ a: 'x' }, 'a')).toBe('x');
  });
  it('is told as it was written in what is refused', () => {
    const read = readSymbol(`1-NQ/${word}`);
    expect(JSON.stringify(read)).not.toContain('native code');
  });
  it('is no entity of XML', () => {
    let text = '';
    scanXml(`<a>&${word};</a>`, { open: () => undefined, close: () => undefined, text: (some) => (text += some) });
    expect(text).toBe(`&${word};`);
  });
  it('is no code that has words', () => {
    expect(label('vi', 'workStatus', word)).toBe(word);
    expect(wordProblem({ code: word, where: {} }, 'vi').message).toBe(word);
  });
  it('names no record', () => expect(() => namesOfRecord('work', word)).not.toThrow());
});
