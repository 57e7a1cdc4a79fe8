/**
 * An old report that tells what the real one behind the sample city tells, read into an empty workspace: it gives most
 * of the city. The floors are what was counted, of the city's records and of what was proposed; they may only rise.
 */
import { beforeAll, expect, it } from 'vitest';
import { OLD_REPORT } from '#testing/review/keys/history.ts';
import { scoreHistory } from '#testing/review/score-history.ts';

let scores: Awaited<ReturnType<typeof scoreHistory>>;
beforeAll(async () => {
  scores = await scoreHistory(OLD_REPORT);
}, 60_000);

it.each([
  ['document', 9, 0],
  ['party', 9, 0],
  ['place', 21, 0],
  ['work', 38, 5],
  ['funding', 3, 0],
  ['observation', 20, 3],
  ['extent', 5, 0],
  ['contribution', 5, 0],
  ['finding', 2, 0],
  ['task', 3, 0],
] as const)('%s: at least %i of the city, at most %i that are none of it', (subject, least, most) => {
  const { found = 0, right = 0, proposed = 0 } = scores.get(subject) ?? {};
  expect([subject, found >= least, proposed - right <= most]).toEqual([subject, true, true]);
});

it('most of the documents, parties, works, money, gifts and values', () => {
  const all = (['document', 'party', 'work', 'funding', 'contribution', 'observation'] as const).map((subject) =>
    scores.get(subject)!,
  );
  const [found, of] = [all.reduce((sum, one) => sum + one.found, 0), all.reduce((sum, one) => sum + one.of, 0)];
  expect(found / of).toBeGreaterThanOrEqual(0.73);
});
