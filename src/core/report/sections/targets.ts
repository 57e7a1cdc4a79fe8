/** Targets against results of their own kind. What nothing answers is told as a goal; that it is open, a remark tells. */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { targetAnswer, type TargetVerdict } from '#core/figure/target-answer.ts';
import type { Composer } from '#core/report/composer.ts';
import { toldValues } from '#core/report/outline/told-values.ts';
import { phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';

type Target = NonNullable<Stored<'objective'>['target']>;

const COUNTS = { 'each-year': 'mỗi năm', cumulative: 'cộng các năm', average: 'bình quân mỗi năm' } as const;

/** Answers of the target's own kind; others a remark tells. */
const ANSWERED: ReadonlySet<TargetVerdict> = new Set<TargetVerdict>(['reached', 'short', 'pending', 'untold']);

/** "Mục tiêu đề ra đến năm 2027 đạt từ 98% trở lên; kết quả năm 2026 đạt 95,5%, bằng 97,4% mục tiêu." Nothing for a node without a stated target. */
export const tellTarget = (composer: Composer, objective: Stored<'objective'>): Phrase | undefined => {
  const { target } = objective;
  const goal = target && goalOf(composer, objective, target);
  if (!target || !goal) return undefined;
  const { verdict, period: answered, soFar } = targetAnswer(composer.view, objective);
  const whole = composer.figureIfAny(addressOf('objective', objective.id, 'result'));
  // A part of the period is told with its own days, and of no share.
  const result = whole ?? (soFar && composer.figure(soFar.address));
  const period = whole ? answered : soFar?.address.period;
  if (!result || !ANSWERED.has(verdict)) return sentence('mục tiêu đề ra ', goal);
  return sentence(
    'mục tiêu đề ra ',
    goal,
    '; kết quả ',
    period === undefined ? undefined : `${printOfficialPeriod(period)} `,
    // What must not be passed is no achievement to be reached.
    target.relation === 'at-most' ? 'là ' : 'đạt ',
    result,
    judgement(composer, objective, verdict),
  );
};

/**
 * Behind a measure's value, what its objective asks for: ", bằng 99,1% mục tiêu đến năm 2026 (đạt từ 96% trở lên)";
 * nothing where the target is not of this measure.
 */
export const targetBehind = (composer: Composer, measure: Stored<'measure'>, period: Period): Phrase => {
  const objective = measure.objective === undefined ? undefined : composer.view.find('objective', measure.objective);
  if (!objective || !isOfMeasure(objective, measure.id)) return [];
  const goal = goalOf(composer, objective, objective.target as Target);
  if (!goal) return [];
  const { verdict, result, period: whole, soFar } = targetAnswer(composer.view, objective);
  const answered = result.value ? whole : soFar?.address.period;
  if (!ANSWERED.has(verdict) || (answered !== undefined && answered !== period))
    return phrase('; mục tiêu đề ra ', goal);
  const said = judgement(composer, objective, verdict);
  return phrase(
    said,
    said.some((run) => run.kind === 'text' && run.text.includes('mục tiêu')) ? ' (' : ' (mục tiêu ',
    goal,
    ')',
  );
};

/** Whether a node's target is told behind the value of its measure, on the same node. */
export const isToldWithMeasure = ({ view, programme }: Composer, objective: Stored<'objective'>): boolean => {
  const measure = objective.target?.measure === undefined ? undefined : view.find('measure', objective.target.measure);
  return (
    measure?.objective === objective.id &&
    isOfMeasure(objective, measure.id) &&
    toldValues(view, programme.place, measure.id).series.some(({ kind }) => kind === 'actual')
  );
};

const isOfMeasure = ({ target }: Stored<'objective'>, measure: string): boolean =>
  target?.measure === measure && target.place === undefined;

/** "đến năm 2027 đạt từ 98% trở lên", "là giải phóng mặt bằng từ 100 ha trở lên", "là 02 tuyến phố". */
const goalOf = (composer: Composer, { id }: Stored<'objective'>, target: Target): Phrase | undefined => {
  const stated = composer.figure(addressOf('objective', id, 'target'));
  if (!stated) return undefined;
  const by = target.by === undefined ? '' : `đến ${printOfficialPeriod(target.by)} `;
  const deed =
    target.stage && target.stage !== 'done'
      ? `${by === '' ? 'là ' : ''}${STAGE_WORDS[target.stage].replace(/^đã /u, '')} `
      : '';
  const each = target.counts ? ` ${COUNTS[target.counts]}` : undefined;
  switch (target.relation) {
    case 'at-least':
      return phrase(by, deed === '' ? 'đạt ' : deed, 'từ ', stated, ' trở lên', each);
    case 'at-most':
      return target.value.amount === '0' ? phrase(by, 'không để xảy ra') : phrase(by, deed, 'không quá ', stated, each);
    default:
      return phrase(by, deed === '' ? (by === '' ? 'là ' : 'đạt ') : deed, stated, each);
  }
};

/** Whether the share of the target is a round hundred per cent. */
const isExact = ({ view }: Composer, id: string): boolean => {
  const amount = findFigure(view, addressOf('objective', id, 'share'))?.value?.amount;
  return amount !== undefined && Number(amount) === 100;
};

/** "bằng 97,4% mục tiêu" says itself whether it is reached; whether it should be by now, the verdict knows. */
const judgement = (composer: Composer, { id, target }: Stored<'objective'>, verdict: TargetVerdict): Phrase => {
  const share = composer.figureIfAny(addressOf('objective', id, 'share'));
  const told = share && phrase(', bằng ', share, ' mục tiêu');
  // What is reached to the digit is reached; the share would say no more.
  if (verdict === 'reached') return told === undefined || isExact(composer, id) ? phrase(', đạt mục tiêu đề ra') : told;
  if (verdict !== 'short') return told ?? [];
  const isOver = target?.relation === 'at-most';
  const over = isOver ? composer.figureIfAny(addressOf('objective', id, 'gap')) : undefined;
  if (isOver && !over) return phrase(', đã vượt mức cho phép');
  return over ? phrase(', vượt mức cho phép ', over) : phrase(told, ', chưa đạt mục tiêu đề ra');
};
