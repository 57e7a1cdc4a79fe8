/** All targets of a programme in a table: what was asked for, what was reached, in per cent, and how that is judged. */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { targetAnswer, type TargetAnswer } from '#core/figure/target-answer.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { periodOfFigure } from '#core/report/sections/when-told.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { WORDS } from '#core/vocabulary/words.ts';

const COLUMNS = [
  { head: 'STT', align: 'center', width: 1.2 },
  { head: 'Chỉ tiêu', align: 'left', width: 7 },
  { head: 'Đơn vị tính', align: 'center', width: 2.4 },
  { head: 'Mục tiêu', align: 'right', width: 2.8 },
  { head: 'Thời hạn', align: 'center', width: 2.2 },
  { head: 'Thực hiện', align: 'right', width: 2.8 },
  { head: 'Tỷ lệ', align: 'right', width: 2 },
  { head: 'Đánh giá', align: 'left', width: 3 },
] as const;

export const targetsAnnex = (
  composer: Composer,
  { objectives }: Extract<OutlineAnnex, { readonly kind: 'targets' }>,
): Annex<Piece> => ({
  id: 'targets',
  title: 'Kết quả thực hiện các chỉ tiêu',
  landscape: true,
  blocks: [
    {
      kind: 'table',
      id: 'annex/targets',
      columns: COLUMNS,
      rows: objectives.map((objective, index) => rowOf(composer, objective, index + 1)),
    },
  ],
});

const SIGNS = { 'at-least': '≥ ', 'at-most': '≤ ', exactly: '', between: '' } as const;

const rowOf = (composer: Composer, objective: Stored<'objective'>, number: number): readonly Phrase[] => {
  const { id, title, target } = objective;
  if (!target) return [];
  // Money keeps its words: millions and billions stand beside each other.
  const bare = target.value.unit !== MONEY;
  const { verdict, period: whole, soFar, steps } = targetAnswer(composer.view, objective);
  const isAnswered = verdict === 'reached' || verdict === 'short' || verdict === 'pending' || verdict === 'untold';
  // What is told of a part of the period is newer than the answer of an earlier one, and has no share of the whole.
  const part = isAnswered && soFar ? composer.figureIfAny(soFar.address, { bare }) : undefined;
  const result =
    part ?? (isAnswered ? composer.figureIfAny(addressOf('objective', id, 'result'), { bare }) : undefined);
  const period = part ? soFar?.address.period : whole;
  const told = part ? soFar : findFigure(composer.view, addressOf('objective', id, 'result'));
  return [
    phrase(String(number)),
    phrase(title),
    phrase(bare ? target.value.unit : ''),
    phrase(SIGNS[target.relation], composer.figure(addressOf('objective', id, 'target'), { bare })),
    phrase(target.by === undefined ? '' : printOfficialPeriod(target.by)),
    phrase(result, result && period !== undefined ? ` (${periodOfFigure(composer, told, period)})` : undefined),
    phrase(isAnswered && !part ? composer.figureIfAny(addressOf('objective', id, 'share')) : undefined),
    // What nothing answers is left for the office to fill in; a remark tells of it.
    phrase(isAnswered ? `${upperFirst(WORDS.targetVerdict[verdict][0])}${missedYears(target, steps)}` : ''),
  ];
};

/** " (riêng năm 2021 chưa đạt)": of what was to be reached in each year. */
const missedYears = ({ counts }: NonNullable<Stored<'objective'>['target']>, steps: TargetAnswer['steps']): string => {
  const missed = counts === 'each-year' ? steps.slice(0, -1).filter(({ verdict }) => verdict === 'short') : [];
  return missed.length === 0 ? '' : ` (riêng ${missed.map(({ by }) => printOfficialPeriod(by)).join(', ')} chưa đạt)`;
};
