/**
 * Whatever is missing of the records, no sentence has a hole: no value that is not there, no empty brackets, no words
 * without their number.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { composeReport } from '#core/report/compose.ts';
import type { Fields } from '#core/shape/shape.ts';
import { SUBJECTS, type Draft } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';
import { readTestProgramme } from '#testing/programmes/open.ts';
import { readSample } from '#testing/sample.ts';
import { shippedPacks } from '#testing/packs.ts';

const SAMPLES = [
  await readSample('bac-kan'),
  await readSample('thanh-pho-mau'),
  await readTestProgramme('nong-thon-moi-huyen'),
  await readTestProgramme('chuyen-doi-so-tinh'),
];

/** Space before a mark, marks without words between, and what no reader should see. */
const HOLES = [
  / [.,;:)](?:\s|$)/u,
  /\(\s*\)/u,
  /\(\s*[,;]/u,
  /[,;]\s*[.,;)]/u,
  / {2,}/u,
  /undefined|NaN|\[object|\bnull\b/u,
  /(?:^|\s)(?:là|gồm|với)\s*[.,;)]/u,
  /\.\.(?!\.)/u,
];

/** Facts that a programme may lack; identities stay, for others refer to them. */
const LOSABLE = new Set(['observation', 'progress', 'funding', 'extent', 'obstacle', 'contribution', 'step']);
/** Fields without which a record is still one. */
const EMPTIED = [
  'value',
  'statement',
  'since',
  'year',
  'expectedFinish',
  'completed',
  'delivered',
  'pledged',
  'cost',
  'location',
  'owner',
  'decision',
  'on',
  'short',
  'lead',
] as const;

const poorer = (drafts: readonly Draft[], seed: number): readonly Draft[] => {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return drafts.flatMap((draft) => {
    if (LOSABLE.has(draft.subject) && chance() < 0.25) return [];
    const lost = EMPTIED.filter((field) => field in draft.record && chance() < 0.2 && isOptional(draft, field));
    const record = Object.fromEntries(Object.entries(draft.record).filter(([name]) => !lost.includes(name as never)));
    return [{ ...draft, record } as Draft];
  });
};

/** Whether a record may lack it at all. */
const isOptional = ({ subject }: Draft, name: string): boolean => {
  const field = (SUBJECTS[subject].fields as Fields)[name];
  return field !== undefined && 'optional' in field && field.optional === true;
};

const linesOf = (
  { programme, drafts }: { readonly programme: string; readonly drafts: readonly Draft[] },
  asOf: string,
) => {
  const records = collectRecords(
    'w',
    NO_JOURNAL,
    drafts.map(({ subject, id, record }) => ({ ref: { subject, id, version: 1, sequence: 1 }, programme, record })),
  );
  const view = viewAsOf(wholeFacts(records), asDay(asOf), shippedPacks);
  const found = view.find('programme', programme);
  if (!found) throw new Error('no programme');
  return view.all('report').flatMap((template) => {
    const { document } = composeReport(view, found, template, unitsIn(view.records), 'layout');
    const blocks = [...document.blocks, ...document.annexes.flatMap((annex) => annex.blocks)];
    return [...blocks.filter(({ kind }) => kind !== 'table').flatMap(linesOfBlock), ...document.notes.map(textOfRuns)];
  });
};

it('of a whole programme there are none', () => {
  for (const sample of SAMPLES)
    for (const line of linesOf(sample, '2026-06-30')) for (const hole of HOLES) expect(line).not.toMatch(hole);
});

it('of one that has lost a part of its facts there are none either', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom('2021-12-31', '2022-06-30', '2023-05-31', '2026-06-30'),
      ({ programme, drafts }, seed, asOf) => {
        for (const line of linesOf({ programme, drafts: poorer(drafts, seed) }, asOf))
          for (const hole of HOLES) expect(line).not.toMatch(hole);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  ));
