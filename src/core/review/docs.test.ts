import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CLAIM_KINDS } from '#core/review/claim.ts';
import { RULES } from '#core/review/remark.ts';

const docs = await readFile(new URL('../../../docs/review.md', import.meta.url), 'utf8');

it('docs/review.md tells each rule with its severity, and no other', () => {
  const told = [...docs.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \| (\w+) \|/gmu)].map(([, rule, severity]) => [
    rule,
    severity,
  ]);
  expect(told.toSorted()).toEqual(Object.entries(RULES).toSorted());
});

it('docs/review.md tells each kind of claim', () => {
  for (const kind of CLAIM_KINDS) expect(docs).toContain(`\`${kind}\``);
});
