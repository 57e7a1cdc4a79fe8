/** The works of a made programme: how each stands, its legal steps, sizes and money. */
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { asPeriod, lastDay, type Period } from '#core/value/period.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { quantity } from '#core/value/quantity.ts';
import {
  agencyId,
  cycled,
  decisionId,
  draft,
  objectiveId,
  partyId,
  placeId,
  quartersOf,
  sourceOf,
} from '#testing/large/ground.ts';
import type { LargeSize } from '#testing/large/size.ts';
import { CHAPTERS, NAMES, PEOPLE, STATEMENTS, WORK_FORMS } from '#testing/large/words.ts';
import type { Seeded } from '#testing/seeded.ts';

export const workId = (at: number): string => `ct-${String(at + 1).padStart(5, '0')}`;

type Status = keyof typeof STATEMENTS;
/** As often as they stand here. */
const STATUSES: readonly Status[] = [
  'completed',
  'completed',
  'completed',
  'ongoing',
  'ongoing',
  'ongoing',
  'preparing',
  'proposed',
  'suspended',
];
const STEPS = ['policy-approved', 'approved', 'tender'] as const;
/** Sources that pay, the commonest first; money whose source nobody has told is rare. */
const CAPITALS = ['central', 'province', 'city', 'commune', 'land'] as const;
const YEARLY = FUNDING_KINDS.filter((kind) => kind === 'plan' || kind === 'allocation' || kind === 'disbursement');

const dayIn = (random: Seeded, from: number, to: number): Day =>
  asDay(
    `${random.whole(from, to)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`,
  );

const period = (day: Day): Period => asPeriod(day);

export const workDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft> {
  for (let at = 0; at < size.works; at += 1) yield workDraft(size, random, at);
  for (let at = 0; at < size.works; at += 1) yield* progressDrafts(size, random, at);
  for (let at = 0; at < size.works; at += 1) yield* stepDrafts(size, at);
  for (let at = 0; at < size.works; at += 1) yield* extentDrafts(size, random, at);
  yield* fundingDrafts(size, random);
};

const formOf = (at: number) => cycled(WORK_FORMS, at);

const workDraft = (size: LargeSize, random: Seeded, at: number): Draft<'work'> => {
  const { sector, kind, noun } = formOf(at);
  const place = at % size.places;
  const name = `${noun} ${cycled(PEOPLE, at)}, ${cycled(NAMES, place)}`;
  return draft(
    'work',
    workId(at),
    {
      id: workId(at),
      name: `${name} (giai đoạn ${Math.floor(at / (WORK_FORMS.length * size.places)) + 1})`,
      kind,
      sector,
      objective: objectiveId(size, at % CHAPTERS.length, Math.floor(at / CHAPTERS.length) % size.objectives),
      ...(random.chance(0.7) && { nature: random.pick(['new', 'upgrade', 'repair'] as const) }),
      places: [placeId(place)],
      ...(random.chance(0.9) && { owner: agencyId(place) }),
      investors: [],
      contractors: random.chance(0.5) && size.parties > 0 ? [partyId(at % size.parties)] : [],
      sponsors: [],
      basis: size.documents > 0 && random.chance(0.5) ? [decisionId(at % size.documents)] : [],
      ...(kind === 'infrastructure' && { procedure: 'investment-2025' }),
      source: sourceOf(quartersOf(size), asDay(`${size.from}-03-01`)),
    },
    size.programme,
  );
};

/** Begun on one day and told again later; one in ten of those under way is late. */
const progressDrafts = function* (size: LargeSize, random: Seeded, at: number): Generator<Draft<'progress'>> {
  const quarters = quartersOf(size);
  const last = Number(size.until.slice(0, 4));
  const started = dayIn(random, size.from, last - 2);
  const seen = dayIn(random, last - 1, last - 1);
  const status = random.pick(STATUSES);
  const tell = (part: string, since: Day, told: Partial<RecordIn<'progress'>>): Draft<'progress'> =>
    draft(
      'progress',
      `${workId(at)}.${part}`,
      {
        id: `${workId(at)}.${part}`,
        work: workId(at),
        since: period(since),
        figures: [],
        agency: agencyId(at % size.places),
        ...told,
        source: sourceOf(quarters, since),
      },
      size.programme,
    );
  const expected = asPeriod(
    random.chance(0.1)
      ? `${last - 1}-12`
      : `${last + random.whole(1, 3)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
  );
  const isBegun = status !== 'proposed' && status !== 'preparing';
  yield isBegun
    ? tell('1', started, { status: 'ongoing', started: period(started), expectedFinish: expected })
    : tell('1', started, { status: 'proposed', expectedStart: asPeriod(`${last - 1}-06`), expectedFinish: expected });
  // Of some nobody has told anything since.
  if (random.chance(0.9))
    yield tell('2', seen, {
      status,
      statement: STATEMENTS[status],
      ...(status === 'completed' && { completed: period(seen) }),
    });
};

const stepDrafts = function* (size: LargeSize, at: number): Generator<Draft<'step'>> {
  if (formOf(at).kind !== 'infrastructure') return;
  for (const [order, step] of STEPS.entries()) {
    const id = `${workId(at)}.${step}`;
    const on = asDay(`${size.from + order}-06-15`);
    yield draft(
      'step',
      id,
      {
        id,
        work: workId(at),
        step,
        state: 'done',
        on: period(on),
        ...(size.documents > 0 && { decision: decisionId((at + order) % size.documents) }),
        source: sourceOf(quartersOf(size), on),
      },
      size.programme,
    );
  }
};

const extentDrafts = function* (size: LargeSize, random: Seeded, at: number): Generator<Draft<'extent'>> {
  const { extent } = formOf(at);
  const goal = random.whole(1, 40);
  const day = asDay(`${size.from}-09-15`);
  const tell = (stage: 'goal' | 'done', amount: number): Draft<'extent'> =>
    draft(
      'extent',
      `${workId(at)}.${stage}`,
      {
        id: `${workId(at)}.${stage}`,
        work: workId(at),
        extent: extent.name,
        label: extent.label,
        stage,
        value: quantity(amount, extent.unit),
        since: period(day),
        source: sourceOf(quartersOf(size), day),
      },
      size.programme,
    );
  yield tell('goal', goal);
  if (random.chance(0.6)) yield tell('done', random.whole(0, goal));
};

/**
 * Totals by source first, then plan, allocation and disbursement of each year by source: so many lines a work as asked.
 */
const fundingDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft<'funding'>> {
  const quarters = quartersOf(size);
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  for (let at = 0; at < size.fundings; at += 1) {
    const [work, line] = [at % size.works, Math.floor(at / size.works)];
    const isTotal = line < 2;
    const round = line - 2;
    const year = isTotal ? undefined : cycled(years, Math.floor(round / YEARLY.length));
    const day =
      year === undefined
        ? asDay(`${size.from}-03-15`)
        : lastDay(quarters.findLast((one) => one.startsWith(year)) ?? asPeriod(year));
    const id = `${workId(work)}.${line + 1}`;
    yield draft(
      'funding',
      id,
      {
        id,
        work: workId(work),
        capital: isTotal
          ? cycled(CAPITALS, work + line)
          : cycled(CAPITALS, work + Math.floor(round / (YEARLY.length * years.length))),
        kind: isTotal ? 'total' : cycled(YEARLY, round),
        ...(year !== undefined && { year: asPeriod(year) }),
        amount: quantity(BigInt(random.whole(1, 90_000)) * 1_000_000n, MONEY),
        since: period(day),
        source: sourceOf(quarters, day),
      },
      size.programme,
    );
  }
};
