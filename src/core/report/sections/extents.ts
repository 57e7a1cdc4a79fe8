/** Sizes and counts of a work: "diện tích đất quy hoạch 16,61 ha", "74 thửa đất đã đấu giá", "5/12 hộ đã di dời". */
import type { Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { extentsOf, latestStatements } from '#core/report/outline/work-facts.ts';
import { behindCount, joined, phrase, saysUnit, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import { holdsValue } from '#core/text/holds-value.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

export const extentPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] => {
  const all = extentsOf(composer.view, work.id);
  const { status } = workState(composer.view, work.id);
  const told = latestStatements(composer.view, work.id).join('. ');
  const shown = all.filter((extent) => isShown(composer, extent, all, told));
  return shown.flatMap((extent) => {
    const value = composer.figure(sizeOf(extent));
    if (!value) return [];
    const goal = all.find((other) => isGoalOf(other, extent));
    const figures = goal
      ? phrase(
          composer.figure(sizeOf(extent), { bare: true, plain: true }),
          '/',
          composer.figure(sizeOf(goal), { plain: true }),
        )
      : phrase(value);
    const counted = behindSize(extent);
    // Two sizes of one name are told apart by their stages, and what is reached otherwise than done says how.
    const isOfSeveral = shown.some((other) => other.id !== extent.id && other.label === extent.label);
    const stage =
      isOfSeveral || (goal && extent.stage !== 'done')
        ? STAGE_WORDS[extent.stage]
        : goal
          ? undefined
          : stageAlone(extent, work.name, status);
    // "đã có 03 điểm" of what is under way: "03 điểm" alone would be all of it.
    if (counted !== undefined && stage === STAGE_WORDS.done && !isOfSeveral)
      return [
        phrase(
          'đã có ',
          saysUnit(counted, extent.value.unit) ? composer.figure(sizeOf(extent), { bare: true }) : value,
          ` ${counted}`.trimEnd(),
        ),
      ];
    // "24/24 mắt camera", "35 học viên": the name of what is counted says its unit.
    if (counted !== undefined && saysUnit(counted, extent.value.unit))
      return [
        phrase(
          composer.figure(sizeOf(extent), { bare: true, ...(goal && { plain: true }) }),
          goal && phrase('/', composer.figure(sizeOf(goal), { bare: true, plain: true })),
          ` ${counted}`,
          stage === undefined ? undefined : ` ${stage}`,
        ),
      ];
    return [
      counted === undefined
        ? phrase(`${lowerFirst(extent.label)}${stage === undefined ? '' : ` ${stage}`} `, figures)
        : joined([figures, phrase(counted), phrase(stage)], ' '),
    ];
  });
};

/**
 * Whether a size is told beside the agency's own words: what these tell is not told again, and of what they tell as
 * done there is left how much there is to do. A goal stands below what is reached of it.
 */
const isShown = (
  composer: Composer,
  extent: Stored<'extent'>,
  all: readonly Stored<'extent'>[],
  told: string,
): boolean => {
  const reached = all.filter((other) => isGoalOf(extent, other));
  if (reached.length === 0) return !isToldBy(composer, extent, told);
  return reached.every((other) => isToldBy(composer, other, told) && other.value.amount !== extent.value.amount);
};

/** Names of sizes that say that something is done: what is only aimed at is said to be planned. */
const SAYS_DONE = /(?:^|\s)(?:đã|được|hoàn thành)(?:\s|$)/u;

/** The stages whose words a name says itself by another word than one that it is done. */
const SAID_BY: Partial<Record<Stored<'extent'>['stage'], RegExp>> = {
  registered: /đăng ký/u,
  inventoried: /kiểm đếm/u,
  approved: /phê duyệt/u,
  paid: /chi trả/u,
  cleared: /giải phóng/u,
  'handed-over': /bàn giao/u,
  ongoing: /đang/u,
  auctioned: /đấu giá/u,
  collected: /thu /u,
};

/**
 * The word of a stage behind a size that stands alone: what is registered, or reached of what nobody said how much it
 * is, is not the size of the work. What is aimed at or planned is; of a work that is done, what was done is as well.
 */
const stageAlone = (
  { stage, label }: Stored<'extent'>,
  work: string,
  status: WorkState['status'],
): string | undefined => {
  if (stage === 'goal' || stage === 'planned') return SAYS_DONE.test(label) ? 'theo kế hoạch' : undefined;
  if ((stage === 'done' && SAYS_DONE.test(label)) || SAID_BY[stage]?.test(lowerFirst(label))) return undefined;
  // "Đấu giá quyền sử dụng đất" that is done says what was done with all of it.
  if (status === 'completed' && SAID_BY[stage]?.test(lowerFirst(work))) return undefined;
  // Of what is not begun yet, what is registered is its size.
  if (stage === 'registered' && (status === undefined || status === 'proposed' || status === 'preparing'))
    return undefined;
  return stage === 'done' && status === 'completed' ? undefined : STAGE_WORDS[stage];
};

/** What is left of the name of a count behind its number: "bao tải cát" in "bao" leaves "tải cát". */
const behindSize = ({ label, value: { unit } }: Stored<'extent'>): string | undefined => {
  const said = lowerFirst(label);
  return behindCount(label, unit) ?? (said.startsWith(`${unit} `) ? said.slice(unit.length + 1) : undefined);
};

/** Whether the agency's own words hold the very value: "đã giải phóng mặt bằng 86 ha", "có 35 học viên tốt nghiệp". */
const isToldBy = (composer: Composer, extent: Stored<'extent'>, told: string): boolean => {
  if (told === '') return false;
  const printed = composer.figure(sizeOf(extent))?.printed ?? '';
  const counted = behindSize(extent);
  const named =
    counted === undefined || !saysUnit(counted, extent.value.unit)
      ? undefined
      : `${composer.figure(sizeOf(extent), { bare: true })?.printed ?? ''} ${counted}`;
  return [printed, named].some((one) => one !== undefined && holdsValue(told, one));
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
