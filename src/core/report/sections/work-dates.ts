/** When a work was or will be done. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { joined, phrase, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { readDay } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

type DateProperty = 'start' | 'completed' | 'first-finish' | 'expected-start' | 'expected-finish' | 'late';

/**
 * "hoàn thành ngày 30/12/2022", "dự kiến khởi công tháng 10/2023, hoàn thành năm 2024"; `withoutVerb` where the words
 * before have said it.
 */
export const dateClause = (
  composer: Composer,
  work: Stored<'work'>,
  completed: boolean,
  withoutVerb = false,
): Phrase | undefined => {
  const at = (property: DateProperty, lead: string): Phrase | undefined => {
    const address = addressOf('work', work.id, property);
    const { date } = composer.value(address);
    const run = composer.figure(address);
    return run && phrase(lead, date && readDay(date) ? 'ngày ' : undefined, run);
  };
  if (completed) return at('completed', withoutVerb ? '' : 'hoàn thành ');
  const { status, started, expectedStart, moves, daysLate } = workState(composer.view, work.id);
  // Nothing is expected of what was given up.
  if (status === 'cancelled') return undefined;
  // What was expected is not told of what has begun.
  const hasBegun = started !== undefined || status === 'ongoing' || status === 'suspended';
  const isOverdue = !hasBegun && expectedStart !== undefined && lastDay(expectedStart) < composer.view.asOf;
  const start = hasBegun ? undefined : at('expected-start', isOverdue ? 'kế hoạch khởi công ' : 'dự kiến khởi công ');
  const begun =
    started === undefined || expectedStart === undefined ? undefined : at('start', withoutVerb ? '' : 'khởi công ');
  return joined(
    [
      // Where nobody has said how it stands, that it has not begun is not known.
      start && isOverdue && status !== undefined ? phrase(start, ', đến nay chưa khởi công') : (start ?? begun),
      // What is past is no expectation any more.
      at(
        'expected-finish',
        start && !isOverdue ? 'hoàn thành ' : daysLate === undefined ? 'dự kiến hoàn thành ' : 'kế hoạch hoàn thành ',
      ),
      moves.length > 0 ? at('first-finish', 'lùi từ ') : undefined,
      at('late', 'đến nay đã chậm '),
    ],
    ', ',
  );
};
