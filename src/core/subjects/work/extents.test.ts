import { describe, expect, it } from 'vitest';
import { figureAt } from '#core/figure/evaluate.ts';
import { sumAddress } from '#core/figure/build-address.ts';
import { q, view } from '#testing/records.ts';

const extent = (id: string, value: string, since?: string, label = 'số mắt camera') => ({
  id,
  work: 'w',
  extent: 'mat',
  label,
  stage: 'done',
  value: q(value),
  ...(since !== undefined && { since }),
});

const done = (extents: readonly ReturnType<typeof extent>[], asOf = '2026-12-31') =>
  figureAt(view({ work: [{ id: 'w' }], extent: extents }, asOf), sumAddress('extent', { extent: 'mat', stage: 'done' }))
    .value?.amount;

describe('what was done by a day takes the place of what was done before', () => {
  const [june, september] = [extent('e1', '18 camera', '2026-06-30'), extent('e2', '26 camera', '2026-09-30')];
  it.each([
    ['2026-06-29', undefined],
    ['2026-06-30', '18'],
    ['2026-09-29', '18'],
    ['2026-09-30', '26'],
  ])('as of %s: %s', (asOf, amount) => expect(done([june, september], asOf)).toBe(amount));
  it('sizes of one day, and sizes of other names, stand side by side', () => {
    expect(done([june, extent('e2', '2 camera', '2026-06-30')])).toBe('20');
    expect(done([june, extent('e2', '2 camera', '2026-09-30', 'số mắt camera của dân')])).toBe('20');
  });
  it('without days all of them count', () =>
    expect(done([extent('e1', '1 camera'), extent('e2', '2 camera')])).toBe('3'));
});
