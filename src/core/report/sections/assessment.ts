/** Part three: strengths, limits and causes: worded by people, joined with what the records show of like works. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { named } from '#core/report/sections/named.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { bareClause, listed, phrase, sentence, sentences, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

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

/** "Một số hạn chế đã nêu từ kỳ trước đến nay chưa được khắc phục: tiến độ chậm (từ ngày 30/6/2026); …" */
export const oldLimits = (composer: Composer, { findings, alone }: TellingOf<'old-limits'>): readonly BlockDraft[] => {
  const told = findings.map((finding) =>
    phrase(
      lowerFirst(bareClause(finding.statement)),
      finding.since === undefined ? undefined : ` (từ ${printOfficialPeriod(finding.since)})`,
      figuresNote(composer, finding),
    ),
  );
  const lead = findings.length === 1 ? 'Hạn chế' : 'Một số hạn chế';
  const still = 'đã nêu từ kỳ trước đến nay chưa được khắc phục: ';
  return alone
    ? [paragraph(sentence(`Bên cạnh kết quả đạt được, ${lowerFirst(lead)} ${still}`, listed(told)))]
    : [item('-', sentence(`${lead} ${still}`, listed(told)))];
};

/** Up to so many are named; the remarks name them all. */
const MOST_SILENT = 12;

/** "Đến ngày 12/7/2026, 02 cơ quan, đơn vị chưa gửi báo cáo quý II/2026, gồm: …": what they do is not in the report. */
export const silent = (composer: Composer, { agencies, period, on }: TellingOf<'silent'>): readonly BlockDraft[] => {
  const names = agencies.map(({ id, name }) => phrase(composer.agencyName(id) ?? name));
  const [only, ...others] = names;
  if (!only) return [];
  const when = `Đến ${printOfficialPeriod(on)}, `;
  const what = ` chưa gửi báo cáo ${printOfficialPeriod(period)}`;
  const left = (whose: string): string => `; số liệu của ${whose} chưa được tổng hợp trong báo cáo này`;
  return [
    item(
      '-',
      others.length === 0
        ? sentence(when, only, what, left('đơn vị này'))
        : sentence(
            `${when}${printCount(names.length)} cơ quan, đơn vị${what}, gồm: `,
            listed(named(names, 'cơ quan, đơn vị khác', MOST_SILENT)),
            left('các cơ quan, đơn vị này'),
          ),
    ),
  ];
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
