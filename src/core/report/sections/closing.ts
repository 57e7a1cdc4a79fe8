/** The sentence with which a report ends. */
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, sentence } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';

/** The office's own last sentence, or what the document was: "Trên đây là Báo cáo sơ kết … của UBND xã." */
export const closing = ({ template }: TellingOf<'closing'>): readonly BlockDraft[] => {
  if (template.closing !== undefined) return [paragraph(sentence(bareClause(template.closing)))];
  const type = upperFirst(template.typeName.toLocaleLowerCase('vi'));
  return [paragraph(sentence(`Trên đây là ${type} ${lowerFirst(bareClause(template.subject))} của ${template.voice}`))];
};
