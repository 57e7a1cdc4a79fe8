import { expect, test } from 'vitest';
import { escapeMarkup } from '#core/text/escape-markup.ts';

test('text can neither open an element nor end an attribute in double quotes', () => {
  expect(escapeMarkup('<b> & "c" \'d\'')).toBe("&lt;b&gt; &amp; &quot;c&quot; 'd'");
});
