/** Targets that were missed, among the limits: which, why where that is on record, and with whom the key lies. */
import { addressOf } from '#core/figure/build-address.ts';
import { item, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence, sentences, type Phrase, type Piece } from '#core/report/phrase.ts';
import { because } from '#core/report/predicate.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { keyOf, liesWithin } from '#core/report/sections/held-works.ts';
import { named } from '#core/report/sections/named.ts';
import { causeOf } from '#core/report/sections/obstacles.ts';
import { shortTitle } from '#core/report/sections/short-title.ts';
import { holdsValue } from '#core/text/holds-value.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/**
 * "Chỉ tiêu thu ngân sách chưa đạt mục tiêu đề ra. Nguyên nhân là do …; việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.",
 * "Còn 2/11 chỉ tiêu chưa đạt mục tiêu đề ra: kéo giảm phạm pháp hình sự (do …); …": what was aimed at and missed is a
 * limit, be it worded by somebody or not.
 */
export const missed = (composer: Composer, telling: TellingOf<'missed'>): readonly BlockDraft[] => {
  const { objectives, of } = telling;
  const [only, ...others] = objectives;
  if (!only) return [];
  if (others.length === 0) {
    const why = whyOf(composer, telling, only);
    const goal = namesGoal(composer, only) ? '' : ' mục tiêu đề ra';
    return [
      item(
        '-',
        sentences([sentence(`Chỉ tiêu ${shortTitle(only)} chưa đạt${goal}`), why && sentence('Nguyên nhân là ', why)]),
      ),
    ];
  }
  const count = objectives.length === of ? `Cả ${printCount(of)}` : `Còn ${objectives.length}/${of}`;
  const names = objectives.map((one) => {
    const why = whyOf(composer, telling, one);
    return phrase(shortTitle(one), why && phrase(' (', withoutSemicolons(why), ')'));
  });
  return [item('-', sentence(`${count} chỉ tiêu chưa đạt mục tiêu đề ra: `, listed(named(names, 'chỉ tiêu khác'))))];
};

/** Targets stand behind semicolons; within the brackets of one there are none. */
const withoutSemicolons = (words: Phrase): Phrase =>
  words.map((run): Piece => (run.kind === 'text' ? { ...run, text: run.text.replaceAll(';', ',') } : run));

/** "do chưa có quy hoạch được duyệt; việc tháo gỡ thuộc thẩm quyền của Bộ Xây dựng" */
const whyOf = (
  composer: Composer,
  { obstacles, causes }: TellingOf<'missed'>,
  { id }: Stored<'objective'>,
): Phrase | undefined => {
  const own = obstacles.filter(({ objective }) => objective === id);
  const reasons = [
    ...own.map((one) => phrase(causeOf(one))),
    ...causes
      .filter(({ objectives }) => objectives.includes(id))
      .map((cause) => phrase(lowerFirst(bareClause(cause.statement)), addressesNote(composer, cause.figures))),
  ];
  const [first] = reasons;
  const lead = first?.[0]?.kind === 'text' ? because(first[0].text).split(' ', 1)[0] : 'do';
  const keys = [...new Set(own.flatMap((one) => keyOf(composer, one) ?? []))];
  return (
    first &&
    phrase(`${lead ?? 'do'} `, listed(reasons, ', '), keys.length > 0 ? phrase(', ', liesWithin(keys)) : undefined)
  );
};

/** Whether its name holds what was aimed at: "thiệt hại không quá 1 tỷ đồng mỗi năm". */
const namesGoal = (composer: Composer, { id, title }: Stored<'objective'>): boolean => {
  const stated = composer.figure(addressOf('objective', id, 'target'))?.printed ?? '';
  return /\d/u.test(stated) && holdsValue(title, stated);
};
