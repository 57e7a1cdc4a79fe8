/** When a work was or will be done. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { joined, phrase, type Phrase } from '#core/report/phrase.ts';
import { moveReasons } from '#core/report/sections/work-reasons.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isOfDay, type DeadlineMove } from '#core/subjects/work/deadline.ts';
import { workState } from '#core/subjects/work/state.ts';
import { readDay } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

type DateProperty = 'start' | 'completed' | 'first-finish' | 'expected-start' | 'expected-finish' | 'late';

/** "đã khởi công ngày 15/6/2026": of what goes on and was to begin; it stands before how the work stands now. */
export const begunClause = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  const { status, started, expectedStart } = workState(composer.view, work.id);
  if (started === undefined || expectedStart === undefined || status === 'completed') return undefined;
  const { begins } = workWords(composer.view.vocabulary, work);
  const run = composer.figure(addressOf('work', work.id, 'start'));
  return run && phrase(`đã ${begins} `, readDay(started) ? 'ngày ' : undefined, run);
};

/**
 * "hoàn thành ngày 30/12/2022", "dự kiến khởi công tháng 10/2023, hoàn thành năm 2024"; `withoutVerb` where the words
 * before have said it; `begun`: whether they have said when it began.
 */
export const dateClause = (
  composer: Composer,
  work: Stored<'work'>,
  completed: boolean,
  withoutVerb = false,
  begun: 'with-begun' | 'without-begun' = 'with-begun',
): Phrase | undefined => {
  const at = (property: DateProperty, lead: string): Phrase | undefined => {
    const address = addressOf('work', work.id, property);
    const { date } = composer.value(address);
    const run = composer.figure(address);
    return run && phrase(lead, date && readDay(date) ? 'ngày ' : undefined, run);
  };
  if (completed) return at('completed', withoutVerb ? '' : 'hoàn thành ');
  const { status, started, expectedStart, expectedFinish, moves, daysLate } = workState(composer.view, work.id);
  // Nothing is expected of what was given up.
  if (status === 'cancelled') return undefined;
  const { begins } = workWords(composer.view.vocabulary, work);
  // What was expected is not told of what has begun.
  const hasBegun = started !== undefined || status === 'ongoing' || status === 'suspended';
  const isOverdue = !hasBegun && expectedStart !== undefined && lastDay(expectedStart) < composer.view.asOf;
  const start = hasBegun ? undefined : at('expected-start', `${isOverdue ? 'kế hoạch' : 'dự kiến'} ${begins} `);
  const since =
    started === undefined || expectedStart === undefined || begun === 'without-begun'
      ? undefined
      : at('start', withoutVerb ? '' : `${begins} `);
  return joined(
    [
      // Where nobody has said how it stands, that it has not begun is not known.
      start && isOverdue && status !== undefined ? phrase(start, `, đến nay chưa ${begins}`) : (start ?? since),
      // What is past, and what rests, is expected no more: it was planned.
      at(
        'expected-finish',
        start && !isOverdue
          ? 'hoàn thành '
          : daysLate === undefined && status !== 'suspended'
            ? 'dự kiến hoàn thành '
            : 'kế hoạch hoàn thành ',
      ),
      movedClause(composer, work, moves, at),
      isOfDay(expectedFinish)
        ? at('late', 'đến nay đã chậm ')
        : daysLate && !isOverdue
          ? phrase('đến nay chưa hoàn thành')
          : undefined,
    ],
    ', ',
  );
};

/** "lùi từ ngày 30/6/2026 do mưa lũ", "lùi từ ngày 30/6/2026 qua 02 lần điều chỉnh, do mưa lũ và thiếu cát". */
const movedClause = (
  composer: Composer,
  work: Stored<'work'>,
  moves: readonly DeadlineMove[],
  at: (property: DateProperty, lead: string) => Phrase | undefined,
): Phrase | undefined => {
  if (moves.length === 0) return undefined;
  const isOnce = moves.length === 1;
  const first = at('first-finish', 'lùi từ ');
  const times = isOnce ? undefined : ` qua ${printCount(moves.length)} lần điều chỉnh`;
  const why = moveReasons(composer, work, moves);
  return first && phrase(first, times, why === undefined ? undefined : `${isOnce ? '' : ','} ${why}`);
};
