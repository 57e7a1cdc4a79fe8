/** Sizes and counts of a work: "diện tích đất quy hoạch 16,61 ha", "74 thửa đất đã đấu giá", "05/12 hộ đã di dời". */
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { extentsOf, latestStatements } from '#core/report/outline/work-facts.ts';
import { behindCount, joined, phrase, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import { holdsValue } from '#core/text/holds-value.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const extentPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] => {
  const extents = extentsOf(composer.view, work.id);
  const told = latestStatements(composer.view, work.id).join('. ');
  const shown = extents.filter(
    (extent) => !isGoalOfAnother(extent, extents) && !isToldBy(composer, extent, extents, told),
  );
  return shown.flatMap((extent) => {
    const value = composer.figure(sizeOf(extent));
    if (!value) return [];
    const goal = extents.find((other) => isGoalOf(other, extent));
    const figures = goal
      ? phrase(composer.figure(sizeOf(extent), { bare: true }), '/', composer.figure(sizeOf(goal)))
      : phrase(value);
    const counted = behindCount(extent.label, extent.value.unit);
    // Two sizes of one name are told apart by their stages, and what is reached otherwise than done says how.
    const isOfSeveral = shown.some((other) => other.id !== extent.id && other.label === extent.label);
    const stage = isOfSeveral || (goal && extent.stage !== 'done') ? STAGE_WORDS[extent.stage] : undefined;
    // "24/24 mắt camera": the unit ends the name of what is counted.
    if (counted?.endsWith(` ${extent.value.unit}`) && stage === undefined)
      return [
        phrase(
          composer.figure(sizeOf(extent), { bare: true }),
          goal && phrase('/', composer.figure(sizeOf(goal), { bare: true })),
          ` ${counted}`,
        ),
      ];
    return [
      counted === undefined
        ? phrase(`${lowerFirst(extent.label)}${stage === undefined ? '' : ` ${stage}`} `, figures)
        : joined([figures, phrase(counted), phrase(stage)], ' '),
    ];
  });
};

/** Whether the agency's own words hold the very value, of which nothing is a part: "đã giải phóng mặt bằng 86 ha". */
const isToldBy = (
  composer: Composer,
  extent: Stored<'extent'>,
  extents: readonly Stored<'extent'>[],
  told: string,
): boolean => {
  if (told === '' || extents.some((other) => isGoalOf(other, extent))) return false;
  return holdsValue(told, composer.figure(sizeOf(extent))?.printed ?? '');
};

const sizeOf = ({ work, extent, stage }: Stored<'extent'>): Address =>
  addressOf('work', work, 'extent', { extent, stage });

/** Stages at which a part of what there is to do has been reached. */
const REACHED: ReadonlySet<Stored<'extent'>['stage']> = new Set<Stored<'extent'>['stage']>([
  'done',
  'handed-over',
  'cleared',
  'paid',
  'approved',
  'auctioned',
  'inventoried',
]);

/** What is reached and what there is to do are one fraction, where both are exact and of one unit. */
const isGoalOf = (goal: Stored<'extent'>, done: Stored<'extent'>): boolean =>
  goal.stage === 'goal' &&
  REACHED.has(done.stage) &&
  goal.extent === done.extent &&
  goal.value.unit === done.value.unit &&
  goal.value.approx.length + done.value.approx.length === 0;

const isGoalOfAnother = (extent: Stored<'extent'>, extents: readonly Stored<'extent'>[]): boolean =>
  extents.some((other) => isGoalOf(extent, other));
