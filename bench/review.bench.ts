/**
 * Reading reports: precision and recall by kind against keys made by hand, and how fast claims are read and a report is
 * reviewed, beside a plain pass of regular expressions over the same text; how much of the sample city an old report
 * gives back. Aims: 0.97 for figures, times and citations; 5 MB of text a second; a report in 50 ms. Times are of the
 * processor. Run: node bench/review.bench.ts
 */
import type { ClaimKind } from '#core/review/claim.ts';
import { readClaims } from '#core/review/read-claims.ts';
import { reviewText } from '#core/review/review.ts';
import { OTHER_KEYS } from '#testing/review/keys/others.ts';
import { OLD_REPORT } from '#testing/review/keys/history.ts';
import { SEED_KEY } from '#testing/review/keys/seed.ts';
import { SEED_NAMES } from '#testing/review/keys/seed-names.ts';
import { UNSEEN_KEYS } from '#testing/review/keys/unseen.ts';
import { readMarked } from '#testing/review/marked-text.ts';
import { scoreHistory } from '#testing/review/score-history.ts';
import { scoreKeys, sharesOf } from '#testing/review/score-keys.ts';

const KINDS: readonly ClaimKind[] = ['quantity', 'percentage', 'date', 'period', 'citation'];
const MEGABYTES = 5;
const ROUNDS = 5;

/** What one would write in an afternoon: it finds numbers with units, days and symbols, and reads nothing of them. */
const PLAIN =
  /\d[\d.,]*\s?(?:nghìn tỷ|tỷ|triệu|nghìn)?\s?(?:đồng|ha|m²|m³|km|hộ|xã|thôn|%)|\d{1,2}\/\d{1,2}\/\d{4}|năm \d{4}|\d+\/[\p{Lu}\d][\p{L}\d]*-[\p{Lu}][\p{L}\d]*|\d+-\p{Lu}+\/\p{Lu}+/gu;

const processorMs = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const best = (work: () => unknown): number => Math.min(...Array.from({ length: ROUNDS }, () => processorMs(work)));

for (const [name, texts] of Object.entries({ seed: SEED_KEY, ...OTHER_KEYS, ...UNSEEN_KEYS })) {
  const { kinds } = scoreKeys(texts, KINDS, readClaims);
  const told = [...kinds.values()].map((score) => {
    const { precision, recall } = sharesOf(score);
    return `${score.kind} ${precision.toFixed(2)}/${recall.toFixed(2)} (${score.right + score.missed})`;
  });
  console.log(`${name.padEnd(14)} precision/recall (keyed): ${told.join(', ')}`);
}

const NAMES: readonly ClaimKind[] = ['place', 'agency', 'party', 'work'];
const names = [...scoreKeys(SEED_NAMES, NAMES, readClaims).kinds.values()].map((score) => {
  const { precision, recall } = sharesOf(score);
  return `${score.kind} ${precision.toFixed(2)}/${recall.toFixed(2)} (${score.right + score.missed})`;
});
console.log(`seed, names    precision/recall (keyed): ${names.join(', ')}`);

for (const [subject, { found, of, right, proposed }] of await scoreHistory(OLD_REPORT))
  console.log(
    `taken in     ${subject.padEnd(12)} ${found} of ${of} records of the city; ${right} of ${proposed} proposals right`,
  );

const one = SEED_KEY.map((marked) => readMarked(marked).text).join('.\n\n');
const bytesOf = (text: string): number => Buffer.byteLength(text);
const report = one.repeat(Math.ceil(35_000 / bytesOf(one)));
const long = `${report}\n\n`.repeat(Math.ceil((MEGABYTES * 1e6) / bytesOf(report)));
const speed = (work: () => unknown): string => `${(bytesOf(long) / 1000 / best(work)).toFixed(1)} MB/s`;
console.log(
  `claims ${speed(() => readClaims(long))}; plain expressions ${speed(() => [...long.matchAll(PLAIN)].length)}`,
);
for (let warm = 0; warm < 20; warm += 1) reviewText(report);
console.log(
  `a report of ${Math.round(bytesOf(report) / 1000)} kB reviewed in ${best(() => reviewText(report)).toFixed(1)} ms`,
);
