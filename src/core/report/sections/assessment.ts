/** Part three: strengths, limits and causes: worded by people, joined with what the records show of like works. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { bareClause, listed, phrase, sentence, sentences, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const strengths = (composer: Composer, { findings }: TellingOf<'strengths'>): readonly BlockDraft[] => [
  paragraph(sentences(findings.map((finding) => tellFinding(composer, finding)))),
];

export const limits = ({ alone }: TellingOf<'limits'>): readonly BlockDraft[] => [
  paragraph(sentence(`Bên cạnh kết quả đạt được, quá trình thực hiện còn ${alone ? 'hạn chế' : 'một số hạn chế'}:`)),
];

/** A limit with its causes behind it. */
export const limit = (composer: Composer, { finding, causes: why }: TellingOf<'limit'>): readonly BlockDraft[] => [
  item(
    '-',
    sentences([
      tellFinding(composer, finding),
      ...why.map((cause) =>
        sentence('Nguyên nhân là do ', lowerFirst(bareClause(cause.statement)), figuresNote(composer, cause)),
      ),
    ]),
  ),
];

/** "Một số hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm; …" */
export const oldLimits = (composer: Composer, { findings, alone }: TellingOf<'old-limits'>): readonly BlockDraft[] => {
  const told = findings.map((finding) =>
    phrase(lowerFirst(withoutOldNumbers(finding.statement)), figuresNote(composer, finding)),
  );
  const lead = findings.length === 1 ? 'Hạn chế' : 'Một số hạn chế';
  const still = 'đã nêu từ kỳ trước đến nay chưa được khắc phục: ';
  return alone
    ? [paragraph(sentence(`Bên cạnh kết quả đạt được, ${lowerFirst(lead)} ${still}`, listed(told)))]
    : [item('-', sentence(`${lead} ${still}`, listed(told)))];
};

/** A clause with a number of a time: "mới đạt 46 lao động trong quý I". */
const OF_ITS_TIME = /\d.*(?:quý [IV]+|tháng \d|\d tháng|năm \d{4})|(?:quý [IV]+|tháng \d|\d tháng|năm \d{4}).*\d/u;

/** What a limit said in numbers of its own time is not so any more; what it found may be. */
const withoutOldNumbers = (statement: string): string => {
  const [first = '', ...others] = bareClause(statement).split(/, (?=\p{Ll})/u);
  return [first, ...others.filter((one) => !OF_ITS_TIME.test(one))].join(', ');
};

/** Causes that belong to no limit alone; a single one is a sentence. */
export const causes = (composer: Composer, { findings }: TellingOf<'causes'>): readonly BlockDraft[] => {
  const [only, ...others] = findings;
  if (only && others.length === 0)
    return [
      paragraph(
        sentence('Nguyên nhân chủ yếu là do ', lowerFirst(bareClause(only.statement)), figuresNote(composer, only)),
        nameOf(only),
      ),
    ];
  return [
    paragraph(sentence('Nguyên nhân chủ yếu:')),
    ...findings.map((cause) => item('-', tellFinding(composer, cause), nameOf(cause))),
  ];
};

const tellFinding = (composer: Composer, finding: Stored<'finding'>): Phrase =>
  sentence(bareClause(finding.statement), figuresNote(composer, finding));

/** The figures that a finding rests on, in its footnote. */
const figuresNote = (composer: Composer, finding: Stored<'finding'>): NotePiece | undefined =>
  addressesNote(composer, finding.figures);
