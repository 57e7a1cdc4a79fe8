/** Part three: strengths, limits and causes: worded by people, joined with what the records show of like works. */
import { addressOf } from '#core/figure/build-address.ts';
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { named } from '#core/report/sections/named.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import {
  bareClause,
  joined,
  listed,
  phrase,
  sentence,
  sentences,
  within,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { countedName } from '#core/report/sections/work-names.ts';
import { OWNS } from '#core/report/sections/work-roles.ts';
import { countOfWorks, likeNoun } from '#core/report/sections/works-count.ts';
import { ownerOfHeld, partyName } from '#core/report/sections/obstacles.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

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

/** Works past their expected finish, each with its days. */
export const late = (composer: Composer, { works, annex }: TellingOf<'late'>): readonly BlockDraft[] => {
  const [only, ...others] = works;
  if (only && others.length === 0)
    return [item('-', sentence(nameIn(composer, only), ' ', daysLate(composer, only), ' so với thời hạn đề ra'))];
  const names = works.map((work) => phrase(within(nameIn(composer, work)), ' (', daysLate(composer, work), ')'));
  return [
    item(
      '-',
      sentence(
        someOf(composer, works, { late: 'true', programme: composer.programme.id }),
        ' chậm so với thời hạn đề ra, gồm: ',
        listed(named(names, otherWorks(annex))),
      ),
    ),
  ];
};

/** "chậm 91 ngày"; nothing for a work that is not late. */
const daysLate = (composer: Composer, work: Stored<'work'>): Phrase => {
  const days = composer.figure(addressOf('work', work.id, 'late'));
  return days ? phrase('chậm ', days) : [];
};

/** The name of a work as a thing that can be late or held: a recognition is "việc công nhận …". */
const nameIn = (composer: Composer, work: Stored<'work'>): Phrase =>
  work.count === undefined &&
  composer.view.vocabulary.line('work-kind', work.kind).some(({ code }) => code === 'recognition')
    ? phrase('Việc công nhận ', within(countedName(composer, work)))
    : countedName(composer, work);

/** How many there are of like works; works of several kinds make no sum. */
const someOf = (composer: Composer, works: readonly Stored<'work'>[], filters: FiltersOf<'work'>): Phrase => {
  const noun = likeNoun(composer, works);
  if (noun !== undefined) return phrase('Còn ', countOfWorks(composer, works, filters), ` ${noun}`);
  const isBuilt = works.every((work) => workWords(composer.view.vocabulary, work).owner === OWNS);
  return phrase(isBuilt ? 'Một số công trình, dự án' : 'Một số công trình, nội dung');
};

/** Obstacles rolled up: which works are held, and with whom the key lies. */
export const stuck = (composer: Composer, { works, annex, obstacles }: TellingOf<'stuck'>): readonly BlockDraft[] => {
  // Who carries a work out is bound to act; authority lies with others, and with the body of the programme.
  const isBound = (one: Stored<'obstacle'>): boolean =>
    one.owner !== undefined && one.owner !== composer.programme.owner && one.owner === ownerOfHeld(composer, one);
  const [bound = [], others = []] = [true, false].map((wanted) => obstacles.filter((one) => isBound(one) === wanted));
  const agencies = namesOf(others.map((one) => composer.agencyName(one.owner)));
  const parties = namesOf([
    ...bound.map((one) => composer.agencyName(one.owner)),
    ...others.map((one) => (one.owner === undefined ? partyName(composer, one.ownerParty) : undefined)),
  ]);
  const owners = joined(
    [agencies && phrase('thẩm quyền của ', agencies), parties && phrase('trách nhiệm của ', parties)],
    ' và ',
  );
  return [
    item(
      '-',
      sentences([
        heldWorks(composer, works, annex),
        owners.length > 0 ? sentence('Việc tháo gỡ thuộc ', owners) : undefined,
      ]),
    ),
  ];
};

const heldWorks = (composer: Composer, works: readonly Stored<'work'>[], annex: string | undefined): Phrase => {
  const [only, ...others] = works;
  if (only && others.length === 0) {
    const days = daysLate(composer, only);
    const behind = days.length > 0 ? phrase(', ', days, ' so với thời hạn đề ra') : undefined;
    return sentence(nameIn(composer, only), ' còn vướng mắc, chưa được tháo gỡ', behind);
  }
  const some = someOf(composer, works, { programme: composer.programme.id, stuck: 'true' });
  return sentence(
    some,
    // "Còn 02 công trình vướng mắc": the word is said once.
    `${likeNoun(composer, works) === undefined ? ' còn' : ''} vướng mắc, chưa được tháo gỡ, gồm: `,
    listed(
      named(
        works.map((work) => {
          const days = daysLate(composer, work);
          return phrase(within(nameIn(composer, work)), days.length > 0 ? phrase(' (', days, ')') : undefined);
        }),
        otherWorks(annex),
      ),
    ),
  );
};

const otherWorks = (annex: string | undefined): string =>
  `công trình, dự án khác${annex === undefined ? '' : ` (chi tiết tại ${annex})`}`;

/** Each name once; undefined when there is none. */
const namesOf = (names: readonly (string | undefined)[]): Phrase | undefined => {
  const all = [...new Set(names)].flatMap((name) => name ?? []);
  return all.length > 0
    ? listed(
        named(
          all.map((name) => phrase(name)),
          'cơ quan, đơn vị khác',
        ),
        ', ',
      )
    : undefined;
};
