import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SHIPPED_VOCABULARY } from '../src/core/vocabulary/vocabulary.ts';
import { TERM_SETS } from '../src/core/vocabulary/term.ts';
import { VOCABULARY_PAGES } from './write-vocabulary.ts';

it.each(Object.keys(VOCABULARY_PAGES))('docs/%s is as the data make it', (name) => {
  expect(readFileSync(resolve(import.meta.dirname, '../docs', name), 'utf8')).toBe(VOCABULARY_PAGES[name]);
});
it('every shipped term stands on both pages', () => {
  for (const page of Object.values(VOCABULARY_PAGES))
    for (const { code, vi } of TERM_SETS.flatMap((set) => SHIPPED_VOCABULARY.terms(set)))
      expect(
        [code, vi].every((one) => page.includes(one)),
        code,
      ).toBe(true);
});
