/** What is measured, what holds works, what is given, claimed, found and asked for next in a made programme. */
import { formatAddress } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { ObservationKind } from '#core/subjects/measure/shape.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { decimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { asPeriod, lastDay, type Period } from '#core/value/period.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';
import {
  agencyId,
  cycled,
  draft,
  HOME,
  objectiveId,
  OFFICE,
  partyId,
  placeId,
  quartersOf,
  sourceOf,
} from '#testing/large/ground.ts';
import type { LargeSize } from '#testing/large/size.ts';
import { CHAPTERS, MEASURE_FIELDS, MEASURE_FORMS, OBSTACLES, type MeasureForm } from '#testing/large/words.ts';
import { workId } from '#testing/large/works.ts';
import type { Seeded } from '#testing/seeded.ts';

/** Values of one series where nobody says how many measures there are. */
const USUAL_SERIES = 24;

const measureId = (at: number): string => `chi-tieu-${at + 1}`;
const measuresOf = ({ measures, observations, places }: LargeSize): number =>
  measures ?? Math.max(MEASURE_FORMS.length, Math.ceil(observations / (places * USUAL_SERIES)));

export const factDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft> {
  for (let at = 0; at < measuresOf(size); at += 1) yield measureDraft(size, at);
  yield* observationDrafts(size, random);
  for (let at = 0; at < size.obstacles; at += 1) yield obstacleDraft(size, random, at);
  for (let at = 0; at < size.contributions; at += 1) yield contributionDraft(size, random, at);
  for (let at = 0; at < size.claims; at += 1) yield claimDraft(size, at);
  for (let at = 0; at < size.findings; at += 1) yield findingDraft(size, at);
  for (let at = 0; at < size.oversight; at += 1) yield oversightDraft(size, at);
  for (let at = 0; at < size.tasks; at += 1) yield taskDraft(size, at);
};

const measureDraft = (size: LargeSize, at: number): Draft<'measure'> => {
  const { name, unit, direction, adds } = cycled(MEASURE_FORMS, at);
  const round = Math.floor(at / MEASURE_FORMS.length);
  const field = round === 0 ? '' : `, ${cycled(MEASURE_FIELDS, round - 1)}`;
  const again = round <= MEASURE_FIELDS.length ? '' : ` (nhóm ${round - MEASURE_FIELDS.length + 1})`;
  return draft('measure', measureId(at), {
    id: measureId(at),
    name: `${name}${field}${again}`,
    unit,
    aggregation: adds ? 'sum' : 'none',
    direction,
    ...(at % 3 !== 0 && { definition: 'Theo hệ thống chỉ tiêu thống kê quốc gia.' }),
    parts: [],
    objective: objectiveId(size, at % CHAPTERS.length, 1 % size.objectives),
    source: sourceOf(quartersOf(size), asDay(`${size.from}-03-01`)),
  });
};

interface Slot {
  readonly period: Period;
  readonly kind: ObservationKind;
}

/** What one series can hold: actual values and plans of years, of quarters, then of months. */
const slotsOf = (size: LargeSize): readonly Slot[] => {
  const quarters = quartersOf(size);
  const years = [...new Set(quarters.map((one) => one.slice(0, 4)))];
  const whole = years.filter((year) => lastDay(asPeriod(year)) <= size.until);
  const months = quarters.flatMap((one) =>
    [2, 1, 0].map((back) => `${one.slice(0, 4)}-${String(3 * Number(one[6]) - back).padStart(2, '0')}`),
  );
  const slots = (periods: readonly string[], kind: ObservationKind): readonly Slot[] =>
    periods.map((one) => ({ period: asPeriod(one), kind }));
  return [
    ...slots(whole, 'actual'),
    ...slots(years, 'plan'),
    ...slots(quarters, 'actual'),
    ...slots(months, 'actual'),
    ...slots(quarters, 'plan'),
    ...slots(months, 'plan'),
    ...slots(quarters, 'estimate'),
    ...slots(months, 'forecast'),
  ];
};

/**
 * One slot after the other for every place of every measure. Throws RangeError where the measures asked for cannot hold
 * so many.
 */
const observationDrafts = function* (size: LargeSize, random: Seeded): Generator<Draft<'observation'>> {
  const quarters = quartersOf(size);
  const [slots, measures] = [slotsOf(size), measuresOf(size)];
  let left = size.observations;
  if (left > slots.length * measures * size.places)
    throw new RangeError(`no room for ${left} observations: more measures are needed`);
  for (const { period, kind } of slots)
    for (let at = 0; at < measures; at += 1) {
      const form = cycled(MEASURE_FORMS, at);
      for (let place = 0; place < size.places; place += 1) {
        if (left === 0) return;
        left -= 1;
        // Shares are told of the whole as well; what adds up is computed from its places.
        const where = place === 0 && !form.adds ? HOME : placeId(place);
        const record: RecordIn<'observation'> = {
          measure: measureId(at),
          place: where,
          period,
          kind,
          value: valueOf(form, random),
          members: [],
          source: sourceOf(quarters, lastDay(period)),
        };
        yield draft('observation', `${record.measure}@${where}#${period}/${kind}`, record);
      }
    }
};

const valueOf = ({ unit }: MeasureForm, random: Seeded): Quantity => {
  if (unit === MONEY) return quantity(BigInt(random.whole(100, 90_000)) * 1_000_000n, MONEY);
  if (unit === '%') return quantity(decimal(BigInt(random.whole(10, 999)), 1), '%');
  return quantity(random.whole(5, 9000), unit);
};

const obstacleDraft = (size: LargeSize, random: Seeded, at: number): Draft<'obstacle'> => {
  const kind = cycled(Object.keys(OBSTACLES) as (keyof typeof OBSTACLES)[], at);
  const since = asDay(`${Number(size.until.slice(0, 4)) - 1}-${String(random.whole(1, 12)).padStart(2, '0')}-10`);
  const id = `vm-${at + 1}`;
  return draft(
    'obstacle',
    id,
    {
      id,
      work: workId((at * 7) % size.works),
      kind,
      statement: OBSTACLES[kind],
      ...(at % 4 !== 0 && { owner: agencyId(at % size.places) }),
      since: asPeriod(since),
      ...(at % 5 === 0 && { lifted: asPeriod(`${size.until.slice(0, 4)}-02-01`) }),
      nextStep: 'làm việc với các hộ dân và cơ quan liên quan trong quý tới',
      source: sourceOf(quartersOf(size), asDay(`${size.until.slice(0, 4)}-03-01`)),
    },
    size.programme,
  );
};

const contributionDraft = (size: LargeSize, random: Seeded, at: number): Draft<'contribution'> => {
  const id = `dg-${at + 1}`;
  const pledged = random.whole(2, 50);
  return draft(
    'contribution',
    id,
    {
      id,
      what: 'công trình nhà văn hóa xóm',
      ...(size.parties > 0 && { sponsor: partyId(at % size.parties) }),
      objective: objectiveId(size, at % CHAPTERS.length, 0),
      nature: 'money',
      pledged: quantity(BigInt(pledged) * 100_000_000n, MONEY),
      delivered: quantity(BigInt(random.whole(0, pledged)) * 100_000_000n, MONEY),
      source: sourceOf(quartersOf(size), size.until),
    },
    size.programme,
  );
};

/** A total of three works that no document has told: it is what its parts give. */
const claimDraft = (size: LargeSize, at: number): Draft<'claim'> => {
  const id = `tong-${at + 1}`;
  const works = [...new Set([0, 1, 2].map((more) => workId((at * 11 + more) % size.works)))];
  return draft(
    'claim',
    id,
    {
      id,
      label: `tổng mức đầu tư nhóm công trình ${at + 1}`,
      objective: objectiveId(size, at % CHAPTERS.length, 0),
      formula: 'sum',
      parts: works.map((work) => formatAddress(addressOf('work', work, 'funding', { kind: 'total' }))),
      source: sourceOf(quartersOf(size), size.until),
    },
    size.programme,
  );
};

const FINDINGS = ['strength', 'limit', 'cause', 'recommendation'] as const;

const findingDraft = (size: LargeSize, at: number): Draft<'finding'> => {
  const id = `nd-${at + 1}`;
  const kind = cycled(FINDINGS, at);
  return draft(
    'finding',
    id,
    {
      id,
      kind,
      order: at + 1,
      statement: `Công tác chỉ đạo, điều hành thực hiện nhóm nhiệm vụ thứ ${at + 1} còn những nội dung cần tiếp tục tập trung`,
      ...(kind === 'cause' && { of: `nd-${at}` }),
      objectives: [objectiveId(size, at % CHAPTERS.length, 0)],
      figures: [],
      source: sourceOf(quartersOf(size), size.until),
    },
    size.programme,
  );
};

const oversightDraft = (size: LargeSize, at: number): Draft<'oversight'> => {
  const id = `gs-${at + 1}`;
  return draft(
    'oversight',
    id,
    {
      id,
      kind: cycled(['inspection', 'supervision', 'criticism'] as const, at),
      order: at + 1,
      by: at % 2 === 0 ? 'hdnd-tinh' : OFFICE,
      topic: `việc thực hiện nhiệm vụ ${cycled(CHAPTERS, at).toLowerCase()} tại địa bàn thứ ${at + 1}`,
      source: sourceOf(quartersOf(size), size.until),
    },
    size.programme,
  );
};

const taskDraft = (size: LargeSize, at: number): Draft<'task'> => {
  const id = `nv-${at + 1}`;
  return draft(
    'task',
    id,
    {
      id,
      order: at + 1,
      agencies: [agencyId(at % size.places)],
      statements: [`đẩy nhanh tiến độ các công trình thuộc nhóm nhiệm vụ thứ ${at + 1}`],
      documents: [],
      findings: size.findings > 0 ? [`nd-${(at % size.findings) + 1}`] : [],
      due: asPeriod(`${Number(size.until.slice(0, 4)) + 1}-06`),
      source: sourceOf(quartersOf(size), size.until),
    },
    size.programme,
  );
};
