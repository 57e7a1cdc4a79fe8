import { describe, expect, it } from 'vitest';
import { keptTexts } from '#app/read/report/kept-text.ts';
import type { View } from '#core/facts/view.ts';

const [now, later] = [{}, {}] as unknown as [View, View];

describe('texts of reports that pages showed', () => {
  it('are found again for their view and question alone', () => {
    const texts = keptTexts<{ readonly text: string }>();
    texts.keep(now, 'a', { text: 'Báo cáo' });
    expect(texts.find(now, 'a')).toEqual({ text: 'Báo cáo' });
    expect([texts.find(now, 'b'), texts.find(later, 'a')]).toEqual([undefined, undefined]);
  });
  it('are few: the one that was asked for longest ago goes', () => {
    const texts = keptTexts<{ readonly text: string }>(2);
    for (const key of ['a', 'b']) texts.keep(now, key, { text: key });
    texts.find(now, 'a');
    texts.keep(later, 'c', { text: 'c' });
    expect([texts.size(), texts.find(now, 'b'), texts.find(now, 'a'), texts.find(later, 'c')]).toEqual([
      2,
      undefined,
      { text: 'a' },
      { text: 'c' },
    ]);
  });
  it('one told anew stands once', () => {
    const texts = keptTexts<{ readonly text: string }>(2);
    for (const text of ['1', '2', '3']) texts.keep(now, 'a', { text });
    expect([texts.size(), texts.find(now, 'a')]).toEqual([1, { text: '3' }]);
  });
  it('none is left where room is made', () => {
    const texts = keptTexts<{ readonly text: string }>();
    texts.keep(now, 'a', { text: 'a' });
    texts.clear();
    expect([texts.size(), texts.find(now, 'a')]).toEqual([0, undefined]);
  });
});
