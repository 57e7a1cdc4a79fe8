/** Targets against results of their own kind: met, not yet met, or answered by nothing. */
import { addressOf } from '#core/figure/build-address.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import type { Composer } from '#core/report/composer.ts';
import { phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printPeriod } from '#core/value/period-text.ts';

const RELATIONS = { 'at-least': 'từ ', 'at-most': 'không quá ', exactly: '' } as const;

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
    target.relation === 'at-least' ? ' trở lên' : undefined,
    target.stage && target.stage !== 'done' ? ` ${STAGE_WORDS[target.stage]}` : undefined,
    target.by ? ` đến ${printPeriod(target.by)}` : undefined,
  );
  const { verdict } = targetAnswer(composer.view, objective);
  const printed = composer.figureIfAny(addressOf('objective', objective.id, 'result'));
  if (printed && (verdict === 'reached' || verdict === 'short')) {
    // Twice what must not be passed is no double success.
    const share =
      target.relation === 'at-most' ? undefined : composer.figure(addressOf('objective', objective.id, 'share'));
    return sentence(
      goal,
      '; kết quả thực hiện ',
      printed,
      share ? phrase(', bằng ', share, ' mục tiêu') : undefined,
      verdict === 'reached' ? ', đạt mục tiêu đề ra' : ', chưa đạt mục tiêu đề ra',
    );
  }
  if (verdict === 'other-kind')
    return sentence(
      goal,
      '; kết quả nêu trên không cùng loại với mục tiêu, chưa có số liệu để đánh giá mức độ hoàn thành',
    );
  return sentence(goal, '; đến nay chưa có số liệu để đánh giá mức độ hoàn thành');
};
