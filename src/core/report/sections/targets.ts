/** Targets against results of their own kind: met, not yet met, or answered by nothing. */
import { addressOf } from '#core/figure/build-address.ts';
import { targetAnswer, type TargetVerdict } from '#core/figure/target-answer.ts';
import type { Composer } from '#core/report/composer.ts';
import { phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printPeriod } from '#core/value/period-text.ts';

const RELATIONS = { 'at-least': 'từ ', 'at-most': 'không quá ', exactly: '', between: '' } as const;

/** What is said of a result of the target's own kind. */
const JUDGED: Partial<Record<TargetVerdict, string>> = {
  reached: ', đạt mục tiêu đề ra',
  short: ', chưa đạt mục tiêu đề ra',
  pending: ', chưa đến thời hạn của mục tiêu',
  untold: ', chưa có số liệu của kỳ phải đạt',
};

const COUNTS = { 'each-year': 'mỗi năm', cumulative: 'cộng các năm', average: 'bình quân mỗi năm' } as const;
const UNTIL = { 'at-least': ' trở lên', 'at-most': '', exactly: '', between: '' } as const;

/** Nothing for a node without a stated target. */
export const tellTarget = (composer: Composer, objective: Stored<'objective'>): Phrase | undefined => {
  const { target } = objective;
  if (!target) return undefined;
  const stated = composer.figure(addressOf('objective', objective.id, 'target'));
  if (!stated) return undefined;
  const goal = phrase(
    'mục tiêu đề ra là ',
    RELATIONS[target.relation],
    stated,
    UNTIL[target.relation],
    target.counts ? ` ${COUNTS[target.counts]}` : undefined,
    target.stage && target.stage !== 'done' ? ` ${STAGE_WORDS[target.stage]}` : undefined,
    target.by ? ` đến ${printPeriod(target.by)}` : undefined,
  );
  const { verdict, period } = targetAnswer(composer.view, objective);
  const printed = composer.figureIfAny(addressOf('objective', objective.id, 'result'));
  const judged = JUDGED[verdict];
  if (printed && judged !== undefined) {
    // Twice what must not be passed is no double success.
    const share = composer.figureIfAny(addressOf('objective', objective.id, 'share'));
    const over =
      target.relation === 'at-most' && verdict === 'short'
        ? composer.figureIfAny(addressOf('objective', objective.id, 'gap'))
        : undefined;
    return sentence(
      goal,
      '; kết quả thực hiện ',
      period === undefined ? undefined : `${printPeriod(period)} là `,
      printed,
      share ? phrase(', bằng ', share, ' mục tiêu') : undefined,
      over ? phrase(', vượt mức cho phép ', over) : judged,
    );
  }
  if (verdict === 'other-kind')
    return sentence(
      goal,
      '; kết quả nêu trên không cùng loại với mục tiêu, chưa có số liệu để đánh giá mức độ hoàn thành',
    );
  return sentence(goal, '; đến nay chưa có số liệu để đánh giá mức độ hoàn thành');
};
