/** Targets against results of their own kind: met, not yet met, or answered by nothing. */
import { addressOf } from '#core/figure/build-address.ts';
import { otherKinds } from '#core/remark/find-remarks.ts';
import type { Composer } from '#core/report/composer.ts';
import { phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import { amountOf } from '#core/value/quantity.ts';
import { compareDecimals } from '#core/value/decimal.ts';
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
  const result = composer.value(addressOf('objective', objective.id, 'result'));
  const printed = result.value && composer.figure(addressOf('objective', objective.id, 'result'));
  if (result.value && printed) {
    const order = compareDecimals(amountOf(result.value), amountOf(target.value));
    const met = target.relation === 'at-most' ? order <= 0 : target.relation === 'exactly' ? order === 0 : order >= 0;
    // Twice what must not be passed is no double success.
    const share =
      target.relation === 'at-most' ? undefined : composer.figure(addressOf('objective', objective.id, 'share'));
    return sentence(
      goal,
      '; kết quả thực hiện ',
      printed,
      share ? phrase(', bằng ', share, ' mục tiêu') : undefined,
      met ? ', đạt mục tiêu đề ra' : ', chưa đạt mục tiêu đề ra',
    );
  }
  if (otherKinds(composer.view, objective).length > 0)
    return sentence(
      goal,
      '; kết quả nêu trên không cùng loại với mục tiêu, chưa có số liệu để đánh giá mức độ hoàn thành',
    );
  return sentence(goal, '; đến nay chưa có số liệu để đánh giá mức độ hoàn thành');
};
