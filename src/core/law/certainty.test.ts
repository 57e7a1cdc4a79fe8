import { expect, test } from 'vitest';
import { CERTAINTIES, leastCertain } from '#core/law/certainty.ts';

test.each([
  [[], 'gazette'],
  [['gazette'], 'gazette'],
  [['gazette', 'read'], 'read'],
  [['secondary', 'gazette', 'partial'], 'partial'],
  [['derived', 'secondary'], 'secondary'],
  [['missing', 'gazette'], 'missing'],
] as const)('of %j the least sure is %s', (all, least) => expect(leastCertain(all)).toBe(least));

test('each is as sure as itself and less sure than all before it', () => {
  CERTAINTIES.forEach((one, index) => {
    expect(leastCertain([one, one])).toBe(one);
    for (const surer of CERTAINTIES.slice(0, index)) expect(leastCertain([one, surer])).toBe(one);
  });
});
