/** A pack of a few standards: two classes of one table, one that follows the first, and one of another table. */
import type { RulePack, Stated } from '#core/law/pack/pack.ts';

/** A number as the law states it; undefined: nobody has read it. */
export const statedAt = (is: string | undefined): Stated => ({
  status: 'read',
  ...(is !== undefined && { is }),
  from: 's',
});
export const bandOf = (min?: string, max?: string) => ({ min: statedAt(min), max: statedAt(max) });

const SCALE = {
  id: 'grades',
  levels: [
    { id: 'low', vi: 'thấp', also: [] },
    { id: 'mid', also: ['vừa'] },
    { id: 'high', also: [] },
  ],
};

export const smallStandard = (more: object): object => ({
  id: 's',
  table: 't',
  criterion: 'c',
  direction: 'higher_is_better',
  signed: false,
  named: [],
  standsFor: 1,
  points: bandOf('1', '2'),
  classes: {},
  ...more,
});

export const smallPack = (...standards: readonly object[]): RulePack =>
  ({
    id: 'p',
    sources: { s: { vi: 'Công báo' } },
    classes: [
      { id: 'I', method: 'points', table: 't' },
      { id: 'like-I', method: 'points', table: 't', of: 'I' },
      { id: 'II', method: 'points', table: 't' },
      { id: 'other', method: 'points', table: 'u' },
    ],
    scales: [SCALE],
    standards,
    criteria: [],
    reductions: [],
    readings: [],
    missing: [],
    rules: { total: statedAt(undefined) },
  }) as unknown as RulePack;
