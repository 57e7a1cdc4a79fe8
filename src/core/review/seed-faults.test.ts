/** The faults of the real report behind the sample: every one is found, and at most five things more are said. */
import { expect, it } from 'vitest';
import { reviewText } from '#core/review/review.ts';
import { SEED_FAULTS, TEXT } from '#testing/review/keys/seed-faults.ts';

const MOST_FALSE = 5;

const told = reviewText(TEXT).remarks.map(({ rule, excerpt }) => `${rule}: ${excerpt}`);
const faults = SEED_FAULTS.map(([rule, excerpt]) => `${rule}: ${excerpt}`);

it.each(faults)('%s', (fault) => {
  expect(told).toContain(fault);
});

it('little else is said of it', () => {
  expect(told.filter((one) => !faults.includes(one)).length).toBeLessThanOrEqual(MOST_FALSE);
});
