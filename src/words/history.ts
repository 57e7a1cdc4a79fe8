/** Proposals of a report as lines of text. */
import { fieldName } from '#core/subjects/field-names.ts';
import { referredKey, type Proposal, type Sureness } from '#core/review/propose/proposal.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

const SURENESS_WORDS: Readonly<Record<Sureness, Readonly<Record<Language, string>>>> = {
  sure: { vi: 'chắc chắn', en: 'sure' },
  likely: { vi: 'cần xem lại', en: 'to be looked at' },
  lacking: { vi: 'còn thiếu', en: 'lacking' },
};

/** "relations[0].document" without its place in the list. */
const plainPath = (path: string): string => path.replaceAll(/\[\d+\]/gu, '');

const fieldsOf = ({ subject, values, lacks }: Proposal, language: Language): string => {
  const name = (path: string): string => fieldName(language, subject, plainPath(path));
  const told = Object.entries(values).map(([path, value]) => `${name(path)}: ${referredKey(value) ?? value}`);
  const lacking = lacks.map((path) => `${name(path)}: ?`);
  return [...told, ...lacking].join('; ');
};

/** How many there are of each subject. */
export const proposalCounts = (proposals: readonly Proposal[], language: Language): string => {
  if (proposals.length === 0)
    return language === 'en' ? 'Nothing to be put on record was found.' : 'Không thấy hồ sơ nào để đề xuất.';
  const counts = [...Map.groupBy(proposals, ({ subject }) => subject)].map(
    ([subject, all]) => `${label(language, 'subject', subject)} ${all.length}`,
  );
  return `${language === 'en' ? 'Proposed' : 'Đề xuất'}: ${counts.join(', ')}.`;
};

/** A proposal a paragraph: what it is, its fields, the sentence that says it. */
export const proposalLines = (proposals: readonly Proposal[], language: Language): readonly string[] =>
  proposals.map((one) => {
    const { subject, sure, at, sentence, existing } = one;
    const known =
      existing === undefined
        ? ''
        : existing.changes.length === 0
          ? language === 'en'
            ? ', on record'
            : ', đã có trong hồ sơ'
          : language === 'en'
            ? ', changes what is on record'
            : ', khác hồ sơ đã có';
    const head = `${upperFirst(label(language, 'subject', subject))} (${SURENESS_WORDS[sure][language]}${known})`;
    return `${head}${at === '' ? '' : `, ${at}`}: ${fieldsOf(one, language)}\n  “${sentence}”`;
  });
