/** Why a work was put off, rests or was given up, as its records say it: told once, and not where it has been told. */
import type { Composer } from '#core/report/composer.ts';
import { latestStatements } from '#core/report/outline/work-facts.ts';
import { because } from '#core/report/predicate.ts';
import { bareClause } from '#core/report/phrase.ts';
import { isSaid } from '#core/report/sections/obstacles.ts';
import type { DeadlineMove } from '#core/subjects/work/deadline.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

/** "do mưa lũ gây sạt lở và thiếu cát xây dựng"; undefined where all of it is said with the work. */
export const moveReasons = (
  composer: Composer,
  work: Stored<'work'>,
  moves: readonly DeadlineMove[],
): string | undefined => {
  const reasons = [...new Set(moves.flatMap(({ record }) => causeOf(record.reason) ?? []))].filter(
    (reason) => !isToldWith(composer, work, reason),
  );
  const [last] = reasons.slice(-1);
  if (last === undefined) return undefined;
  const hasJoints = reasons.some((one) => /[,;]| và /u.test(one));
  const before = reasons.slice(0, -1).join(hasJoints ? '; ' : ', ');
  return because(before === '' ? last : `${before}${hasJoints ? '; ' : ' và '}${last}`);
};

/** " do chờ rà soát quy hoạch": behind the words for what rests or was given up; empty for other states. */
export const stateReason = (composer: Composer, work: Stored<'work'>): string => {
  const { status, history } = workState(composer.view, work.id);
  if (status !== 'suspended' && status !== 'cancelled') return '';
  const reason = causeOf(history.findLast((one) => one.status === status && one.reason !== undefined)?.reason);
  return reason === undefined || isToldWith(composer, work, reason) ? '' : ` ${because(reason)}`;
};

const causeOf = (reason: string | undefined): string | undefined =>
  reason === undefined ? undefined : lowerFirst(bareClause(reason)).replace(/^(?:do|vì) /u, '');

/** Whether what the agency said, or what holds the work, tells it in these words. */
const isToldWith = ({ view }: Composer, { id }: Stored<'work'>, reason: string): boolean =>
  isSaid(
    reason,
    [...latestStatements(view, id), ...workState(view, id).obstacles.map(({ statement }) => statement)].join('. '),
  );
