/** Works that are late or held, rolled up: which they are, and with whom the key lies. */
import { addressOf } from '#core/figure/build-address.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { item, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { NAMES } from '#core/report/outline/bounds.ts';
import { named } from '#core/report/sections/named.ts';
import { withTailsOnce } from '#core/report/sections/shared-names.ts';
import { ownerOfHeld, partyName } from '#core/report/sections/obstacles.ts';
import { countedName, isRecognition } from '#core/report/sections/work-names.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { hasInvestor } from '#core/report/sections/work-roles.ts';
import { countOfWorks, likeNoun } from '#core/report/sections/works-count.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

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
  item('-', heldWorks(composer, works, annex, keysOf(composer, works, obstacles))),
];

/** What is held, by its name. */
interface Held {
  readonly id: string;
  readonly name: Phrase;
}

/** With whom the keys to each work, or to each task, lie. */
export type Keys = ReadonlyMap<string, readonly string[]>;

const heldWorks = (
  composer: Composer,
  works: readonly Stored<'work'>[],
  annex: string | undefined,
  keys: Keys,
): Phrase => {
  const [only, ...others] = works;
  const lies = liesWithAll(works, keys);
  if (only && others.length === 0) {
    const past = lateBy(composer, only);
    const holders = keys.get(only.id) ?? [];
    if (past.length === 0 && holders.length > 0)
      return sentence(nameIn(composer, only), ' còn vướng mắc, ', liesWithin(holders));
    return sentences([
      sentence(
        nameIn(composer, only),
        ' còn vướng mắc, chưa được tháo gỡ',
        past.length > 0 ? phrase(', ', past) : undefined,
      ),
      lies,
    ]);
  }
  const some = someOf(composer, works, { programme: composer.programme.id, stuck: 'true' });
  return sentences([
    sentence(
      some,
      // "Còn 02 công trình vướng mắc": the word is said once.
      `${likeNoun(composer, works) === undefined ? ' còn' : ''} vướng mắc, chưa được tháo gỡ, gồm: `,
      listed(
        lies === undefined
          ? byHolders(
              works.map((work) => ({ id: work.id, name: heldName(composer, work) })),
              otherWorks(annex),
              keys,
            )
          : named(
              works.map((work) => heldName(composer, work)),
              otherWorks(annex),
            ),
      ),
    ),
    lies,
  ]);
};

/** "đường Hai (chậm 30 ngày)" */
const heldName = (composer: Composer, work: Stored<'work'>): Phrase => {
  const past = behind(composer, work);
  return phrase(within(nameIn(composer, work)), past.length > 0 ? phrase(' (', past, ')') : undefined);
};

/** "Việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.": where it is the same for all that is held. */
export const liesWithAll = (held: readonly { readonly id: string }[], keys: Keys): Phrase | undefined => {
  const common = commonHolders(held, keys);
  return common.length > 0 ? sentence(liesWithin(common)) : undefined;
};

/** "việc tháo gỡ thuộc thẩm quyền của UBND tỉnh" */
export const liesWithin = (holders: readonly string[]): Phrase => phrase('việc tháo gỡ thuộc ', holdersOf(holders));

/** Who can lift what holds all of the works, where it is the same for each of them. */
const commonHolders = (held: readonly { readonly id: string }[], keys: Keys): readonly string[] => {
  const all = held.map(({ id }) => keys.get(id) ?? []);
  const [first = []] = all;
  return all.every((own) => own.join() === first.join()) ? first : [];
};

/**
 * "kênh Hạ, thuộc trách nhiệm giải quyết của UBND xã; đường Một và đường Hai, đều thuộc thẩm quyền giải quyết của UBND
 * tỉnh; cầu Đá": whoever holds several is told once, behind all of them; those of whom nobody knows stand last.
 */
export const byHolders = (held: readonly Held[], others: string, keys: Keys): readonly Phrase[] => {
  const shown = held.length <= NAMES + 1 ? held : held.slice(0, NAMES);
  const groups = [...Map.groupBy(shown, ({ id }) => (keys.get(id) ?? []).join('; '))];
  const told = groups
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .flatMap(([, its]): readonly Phrase[] => {
      const holders = keys.get(its[0]?.id ?? '') ?? [];
      const names = its.map(({ name }) => name);
      return holders.length === 0
        ? withTailsOnce(names)
        : [phrase(listed(names, ', '), its.length > 1 ? ', đều thuộc ' : ', thuộc ', liesWith(holders))];
    });
  const left = held.length - shown.length;
  return left === 0 ? told : [...told, phrase(`${printCount(left)} ${others}`)];
};

/** "thẩm quyền giải quyết của UBND tỉnh và trách nhiệm giải quyết của Công ty A" */
const liesWith = (holders: readonly string[]): Phrase =>
  listed(
    KINDS.flatMap((kind): readonly Phrase[] => {
      const own = namesOf(holders, kind);
      return own.length > 0 ? [phrase(kind.replace(' của', ' giải quyết của'), listed(own, ', '))] : [];
    }),
    ', ',
  );

/** "thẩm quyền của UBND phường và Sở Y tế và trách nhiệm của Trường Trung cấp nghề": what they hold is said once. */
const holdersOf = (holders: readonly string[]): Phrase => {
  const byKind = KINDS.flatMap((kind): readonly Phrase[] => {
    const own = namesOf(holders, kind);
    return own.length > 0 ? [phrase(kind, listed(named(own, 'cơ quan, đơn vị khác'), ', '))] : [];
  });
  return listed(byKind, ', ');
};

const namesOf = (holders: readonly string[], kind: string): readonly Phrase[] =>
  holders.flatMap((holder) => (holder.startsWith(kind) ? [phrase(holder.slice(kind.length))] : []));

const AUTHORITY = 'thẩm quyền của ';
const DUTY = 'trách nhiệm của ';
const KINDS = [AUTHORITY, DUTY];

/** Who carries a work out is bound to act; authority lies with others, and with the body of the programme. */
export const keyOf = (composer: Composer, one: Stored<'obstacle'>): string | undefined => {
  const isBound =
    one.owner !== undefined && one.owner !== composer.programme.owner && one.owner === ownerOfHeld(composer, one);
  const agency = composer.agencyName(one.owner);
  if (agency !== undefined) return `${isBound ? DUTY : AUTHORITY}${agency}`;
  const party = partyName(composer, one.ownerParty);
  return party === undefined ? undefined : `${DUTY}${party}`;
};

/** Whoever can lift what holds a work or a part of it, each once, in the order of its obstacles. */
const keysOf = (composer: Composer, works: readonly Stored<'work'>[], obstacles: readonly Stored<'obstacle'>[]): Keys =>
  new Map(
    works.map(({ id }) => {
      const own = obstacles.filter(({ work }) => work === id || partOf(composer, work) === id);
      return [id, [...new Set(own.flatMap((one) => keyOf(composer, one) ?? []))]];
    }),
  );

const partOf = ({ view }: Composer, work: string | undefined): string | undefined =>
  work === undefined ? undefined : view.find('work', work)?.partOf;

const otherWorks = (annex: string | undefined): string =>
  `công trình, dự án khác${annex === undefined ? '' : ` (chi tiết tại ${annex})`}`;
