/** What was waved off, in words, where its remark is no more: by what the decision is bound to. */
import { IDENTITIES } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { readRemarkKey } from '#core/remark/remark.ts';
import { layoutWaived } from '#core/review/bound.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { nameRecord } from '#words/figure-name.ts';
import type { Language } from '#words/language.ts';
import { layoutWords } from '#words/word-review.ts';

export interface WaivedWords {
  /** The kind of remark. */
  readonly rule: string;
  /** What it was about. */
  readonly about: string;
}

const ruleIn = (rule: string, language: Language): string =>
  upperFirst(wordOf('reviewRule', rule)?.[language === 'vi' ? 0 : 1] ?? rule);

/** Of a text: the sentence, of a layout the point of it and what was found. */
export const waivedWords = (waiver: Stored<'waiver'>, language: Language): WaivedWords => {
  const rule = ruleIn(waiver.rule, language);
  const layout = layoutWaived(waiver);
  if (!layout) return { rule, about: waiver.sentence === '' ? waiver.about : waiver.sentence };
  const point = upperFirst(layoutWords('path', layout.path, language));
  return {
    rule,
    about: layout.found === undefined ? point : `${point}: ${layoutWords('found', layout.found, language)}`,
  };
};

/** Of a record of the programme: its name, as far as the reader may see it and it is there still. */
export const waivedRecord = (view: View, { block }: Stored<'wording'>, language: Language): WaivedWords => {
  const { code, subject, ids } = readRemarkKey(block);
  const rule = ruleIn(code, language);
  const of = IDENTITIES.find((one) => one === subject);
  const id = of && ids.find((one) => view.onRecord(of, one) !== undefined);
  return { rule, about: of === undefined || id === undefined ? '' : nameRecord(view, of, id) };
};
