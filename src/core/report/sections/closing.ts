/** The sentence with which a report ends. */
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence } from '#core/report/phrase.ts';
import { lowerFirst, sentenceCase } from '#core/text/letter-case.ts';

/**
 * The office's own last sentence, or what the document was, and to whom it goes: "Trên đây là Báo cáo sơ kết … của UBND
 * xã."
 */
export const closing = ({ template }: TellingOf<'closing'>): readonly BlockDraft[] => {
  if (template.closing !== undefined) return [paragraph(sentence(bareClause(template.closing)))];
  const type = sentenceCase(template.typeName);
  const subject = `${type} ${lowerFirst(bareClause(template.subject))}`;
  const to = template.addressees.map((one) => phrase(bareClause(one)));
  return [
    paragraph(
      to.length === 0
        ? sentence(`Trên đây là ${subject} của ${template.voice}`)
        : // A subject with a comma of its own would run into who reports.
          sentence(
            `Trên đây là ${subject}${subject.includes(',') ? ';' : ','} ${template.voice} kính báo cáo `,
            listed(to, ', '),
          ),
    ),
  ];
};
