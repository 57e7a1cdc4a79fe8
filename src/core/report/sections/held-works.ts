/** Works that are late or held, rolled up: which they are, and with whom the key lies. */
import { addressOf } from '#core/figure/build-address.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { item, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { named } from '#core/report/sections/named.ts';
import { ownerOfHeld, partyName } from '#core/report/sections/obstacles.ts';
import { countedName, isRecognition } from '#core/report/sections/work-names.ts';
import { isOfDay } from '#core/report/sections/work-dates.ts';
import { hasInvestor } from '#core/report/sections/work-roles.ts';
import { countOfWorks, likeNoun } from '#core/report/sections/works-count.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';

/** Works past their expected finish, each with its days, or with the month or quarter that was its deadline. */
export const late = (composer: Composer, { works, annex }: TellingOf<'late'>): readonly BlockDraft[] => {
  const [only, ...others] = works;
  if (only && others.length === 0) return [item('-', sentence(nameIn(composer, only), ' ', lateBy(composer, only)))];
  const names = works.map((work) => phrase(within(nameIn(composer, work)), ' (', behind(composer, work), ')'));
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

/** "chậm 91 ngày", of a month or a quarter "thời hạn tháng 9/2026"; nothing for a work that is not late. */
const behind = (composer: Composer, { id }: Stored<'work'>): Phrase => {
  const { daysLate, expectedFinish } = workState(composer.view, id);
  if (daysLate === undefined) return [];
  return isOfDay(expectedFinish)
    ? phrase('chậm ', composer.figure(addressOf('work', id, 'late')))
    : phrase('thời hạn ', composer.figure(addressOf('work', id, 'expected-finish')));
};

/** "chậm 91 ngày so với thời hạn đề ra", "chậm so với thời hạn tháng 9/2026" */
const lateBy = (composer: Composer, work: Stored<'work'>): Phrase => {
  const told = behind(composer, work);
  if (told.length === 0) return [];
  return isOfDay(workState(composer.view, work.id).expectedFinish)
    ? phrase(told, ' so với thời hạn đề ra')
    : phrase('chậm so với ', told);
};

/** The name of a work as a thing that can be late or held: a recognition is "việc công nhận …". */
const nameIn = (composer: Composer, work: Stored<'work'>): Phrase =>
  isRecognition(composer, work)
    ? phrase('Việc công nhận ', within(countedName(composer, work)))
    : countedName(composer, work);

/** How many there are of like works; works of several kinds make no sum. */
const someOf = (composer: Composer, works: readonly Stored<'work'>[], filters: FiltersOf<'work'>): Phrase => {
  const noun = likeNoun(composer, works);
  if (noun !== undefined) return phrase('Còn ', countOfWorks(composer, works, filters), ` ${noun}`);
  const isBuilt = works.every((work) => hasInvestor(composer.view, work));
  return phrase(isBuilt ? 'Một số công trình, dự án' : 'Một số công trình, nội dung');
};

/** Obstacles rolled up: which works are held, and with whom the key to each lies. */
export const stuck = (composer: Composer, { works, annex, obstacles }: TellingOf<'stuck'>): readonly BlockDraft[] => [
  item('-', sentences([heldWorks(composer, works, annex), keysTo(composer, works, obstacles)])),
];

const heldWorks = (composer: Composer, works: readonly Stored<'work'>[], annex: string | undefined): Phrase => {
  const [only, ...others] = works;
  if (only && others.length === 0) {
    const past = lateBy(composer, only);
    return sentence(
      nameIn(composer, only),
      ' còn vướng mắc, chưa được tháo gỡ',
      past.length > 0 ? phrase(', ', past) : undefined,
    );
  }
  const some = someOf(composer, works, { programme: composer.programme.id, stuck: 'true' });
  return sentence(
    some,
    // "Còn 02 công trình vướng mắc": the word is said once.
    `${likeNoun(composer, works) === undefined ? ' còn' : ''} vướng mắc, chưa được tháo gỡ, gồm: `,
    listed(
      named(
        works.map((work) => {
          const past = behind(composer, work);
          return phrase(within(nameIn(composer, work)), past.length > 0 ? phrase(' (', past, ')') : undefined);
        }),
        otherWorks(annex),
      ),
    ),
  );
};

/** With whom the keys lie. What is true of some of the works is not said of all of them. */
const keysTo = (
  composer: Composer,
  works: readonly Stored<'work'>[],
  obstacles: readonly Stored<'obstacle'>[],
): Phrase | undefined => {
  const keys = Map.groupBy(obstacles, (one) => keyOf(composer, one));
  const holders = [...keys.keys()].flatMap((key) => key ?? []);
  if (holders.length === 0) return undefined;
  if (works.length === 1 || keys.size === 1) return sentence('Việc tháo gỡ thuộc ', holdersOf(holders));
  const told = holders.map((holder) =>
    phrase('đối với ', namesOf(composer, keys.get(holder) ?? []), ` thuộc ${holder}`),
  );
  return sentence('Trong đó, việc tháo gỡ ', listed(named(told, 'nội dung khác')));
};

/** "thẩm quyền của UBND phường và Sở Y tế và trách nhiệm của Trường Trung cấp nghề": what they hold is said once. */
const holdersOf = (holders: readonly string[]): Phrase => {
  const byKind = [AUTHORITY, DUTY].flatMap((kind): readonly Phrase[] => {
    const own = holders.flatMap((holder) => (holder.startsWith(kind) ? [phrase(holder.slice(kind.length))] : []));
    return own.length > 0 ? [phrase(kind, listed(named(own, 'cơ quan, đơn vị khác'), ', '))] : [];
  });
  return listed(byKind, ', ');
};

const AUTHORITY = 'thẩm quyền của ';
const DUTY = 'trách nhiệm của ';

/** Who carries a work out is bound to act; authority lies with others, and with the body of the programme. */
const keyOf = (composer: Composer, one: Stored<'obstacle'>): string | undefined => {
  const isBound =
    one.owner !== undefined && one.owner !== composer.programme.owner && one.owner === ownerOfHeld(composer, one);
  const agency = composer.agencyName(one.owner);
  if (agency !== undefined) return `${isBound ? DUTY : AUTHORITY}${agency}`;
  const party = partyName(composer, one.ownerParty);
  return party === undefined ? undefined : `${DUTY}${party}`;
};

/** What obstacles hold, each once. */
const namesOf = (composer: Composer, obstacles: readonly Stored<'obstacle'>[]): Phrase => {
  const held = new Set(
    obstacles.flatMap(({ work }) => (work === undefined ? [] : (composer.view.find('work', work) ?? []))),
  );
  return listed(
    named(
      [...held].map((work) => within(nameIn(composer, work))),
      'nội dung khác',
    ),
    ', ',
  );
};

const otherWorks = (annex: string | undefined): string =>
  `công trình, dự án khác${annex === undefined ? '' : ` (chi tiết tại ${annex})`}`;
