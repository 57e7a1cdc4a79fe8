/** The works of a node: told by how they stand; a work with a story of its own gets its own item. */
import { countOfWorks, likeNoun } from '#core/report/sections/works-count.ts';
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { courseOf, extentsOf, hasStory, latestStatements, partsOf } from '#core/report/outline/work-facts.ts';
import { bareClause, listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { sharedStory } from '#core/report/sections/shared-story.ts';
import { isDeed, sharedName } from '#core/report/sections/shared-names.ts';
import { dateClause } from '#core/report/sections/work-dates.ts';
import { countedName, isBare, joint, sharedNames, shortWorks } from '#core/report/sections/work-names.ts';
import { deedSentences, type Deed } from '#core/report/sections/work-deeds.ts';
import {
  commonWords,
  hasClause,
  isToldAlone,
  plainDeed,
  workStory,
  type StateTold,
} from '#core/report/sections/work-story.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { STATUS_ORDER } from '#core/report/wording.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

export const works = (
  composer: Composer,
  { objective, works: group, several, items }: TellingOf<'works'>,
): readonly BlockDraft[] => {
  const [only] = group;
  if (!only) return [];
  const outer: Place = (runs, id) => (items ? item('-', runs, id) : paragraph(runs, id));
  if (group.length === 1) return storyBlocks(storyOf(composer, only), outer);
  const { sector } = only;
  const lead =
    several && sector !== 'other' && isOneField(composer, group)
      ? `Về ${workWords(composer.view.vocabulary, only).noun}: `
      : '';
  const deeds = new Map(group.flatMap((work) => withDeed(composer, work)));
  const others = group.filter((work) => !deeds.has(work));
  // Of which nobody has said how they stand, they are told behind the others.
  const hasStories = others.some((work) => hasStory(composer.view, work));
  const isPlain = (work: Stored<'work'>): boolean =>
    !hasStory(composer.view, work) && !(hasStories && statusOf(composer, work) === 'unknown');
  const plain = others.filter(isPlain);
  // What is done is told first, then what goes on, what is to come, and what stands still; an order of the office’s own
  // goes before that.
  const isOrdered = group.some(({ order }) => order !== undefined);
  const rank = (work: Stored<'work'>): number => (isOrdered ? 0 : STATUS_ORDER.indexOf(statusOf(composer, work)));
  const withStory = others.filter((work) => !isPlain(work)).toSorted((a, b) => rank(a) - rank(b));
  const overview = sentences([...deedSentences([...deeds.values()]), statusSentences(composer, objective, plain)]);
  const stories = storiesOf(composer, withStory);
  const isList = stories.length + (overview.length > 0 ? 1 : 0) >= FEWEST_ITEMS;
  const common = isList && overview.length === 0 ? commonState(composer, withStory) : undefined;
  const told = toldTogether(common === undefined ? stories : storiesOf(composer, withStory, 'without-state'));
  const mark = items && lead !== '' ? '+' : '-';
  const inner: Place = (runs, id) => (isList ? item(mark, runs, id) : outer(runs, id));
  // Where stories are few, each begins with its own name, and no line announces them.
  const head =
    overview.length > 0
      ? [lead === '' ? inner(overview) : outer(sentence(lead, within(overview)))]
      : isList && (lead !== '' || common !== undefined)
        ? [(lead === '' ? paragraph : outer)(announced(composer, lead, withStory, common))]
        : [];
  return [...head, ...told.flatMap((story) => storyBlocks(story, inner))];
};

const withDeed = (composer: Composer, work: Stored<'work'>): readonly (readonly [Stored<'work'>, Deed])[] => {
  const deed = plainDeed(composer, work);
  // What nobody is told to have done stands with the others of its state.
  return deed?.actor === undefined ? [] : [[work, deed]];
};

/** The words of the state that all of them share, told by none in words of its own. */
const commonState = (composer: Composer, some: readonly Stored<'work'>[]): string | undefined => {
  // What holds one of them is told behind its own words.
  const states = some.map((work) =>
    workState(composer.view, work.id).obstacles.length > 0 ? undefined : commonWords(composer, work),
  );
  const [first] = states;
  return first !== undefined && states.every((one) => one === first) ? first : undefined;
};

/** "Về cấp nước sạch, có 03 công trình đang được đề xuất, gồm:" */
const announced = (
  composer: Composer,
  lead: string,
  some: readonly Stored<'work'>[],
  common: string | undefined,
): Phrase => {
  if (common === undefined) return phrase(lead.trimEnd());
  const like = likeNoun(composer, some);
  const noun = like ?? 'công trình, dự án';
  const count = printCount(some.reduce((sum, { count: own }) => sum + (own ?? 1), 0));
  const counted = `có ${count} ${noun} ${common}, gồm:`;
  return sentence(lead === '' || like !== undefined ? counted : `${lead.trimEnd().replace(/:$/u, ',')} ${counted}`);
};

const isOneField = ({ view }: Composer, some: readonly Stored<'work'>[]): boolean =>
  new Set(some.map((work) => workWords(view.vocabulary, work).noun)).size === 1;

const statusOf = (composer: Composer, work: Stored<'work'>): (typeof STATUS_ORDER)[number] =>
  workState(composer.view, work.id).status ?? 'unknown';

/** A sentence for each way in which works stand; those of which nobody has said how they stand are left to a remark. */
const statusSentences = (
  composer: Composer,
  objective: Stored<'objective'>,
  group: readonly Stored<'work'>[],
): Phrase =>
  sentences(
    STATUS_ORDER.flatMap((status) => {
      const alike = group.filter((work) => statusOf(composer, work) === status);
      if (status === 'unknown') return alike.map((work) => workStory(composer, work));
      const [recognised = [], rest = []] = [true, false].map((wanted) =>
        alike.filter((work) => isToldAlone(composer, work) === wanted),
      );
      const bySaying = Map.groupBy(rest, (work) => workWords(composer.view.vocabulary, work).states[status]);
      const together = [...bySaying].flatMap(([predicate, some]) => {
        const alone = toldAlone(composer, some);
        const others = some.filter((work) => !alone.some((one) => one.includes(work)));
        const filters = { objective: objective.id, status };
        return [
          ...statusSentence(composer, others, predicate, filters),
          ...alone.map((one) => clauseOf(composer, one)),
        ];
      });
      return [...recognised.map((work) => workStory(composer, work)), ...together];
    }),
  );

/** As many of them are told as sentences of their own; more are told in brackets behind their names. */
const MOST_CLAUSES = 2;

/** Works of which their agencies have said how they stand, those with the same words together: told in these words. */
const toldAlone = (composer: Composer, some: readonly Stored<'work'>[]): readonly (readonly Stored<'work'>[])[] => {
  const said = some.filter((work) => hasClause(composer, work));
  const groups = [
    ...Map.groupBy(said, (work) =>
      isClauseOnly(composer, work) ? latestStatements(composer.view, work.id).join() : work,
    ).values(),
  ];
  return groups.length <= MOST_CLAUSES ? groups : [];
};

/** Whether the agency's words are all that there is to tell. */
const isClauseOnly = (composer: Composer, work: Stored<'work'>): boolean =>
  work.location === undefined &&
  extentsOf(composer.view, work.id).length === 0 &&
  !dateClause(composer, work, statusOf(composer, work) === 'completed')?.length;

/** "Đường A và đường B đang thi công nền đường." */
const clauseOf = (composer: Composer, some: readonly Stored<'work'>[]): Phrase => {
  const [only, ...others] = some;
  if (only && others.length === 0) return workStory(composer, only);
  const names = sharedNames(composer, some);
  const words = lowerFirst(latestStatements(composer.view, only?.id ?? '').join('; '));
  return sentence(
    listed(names, names.some(hasComma) ? '; ' : ', '),
    ` ${words.startsWith('đều ') ? '' : 'đều '}${words}`,
  );
};

/**
 * "Đã hoàn thành, đưa vào sử dụng cầu Đới Kỳ", "… 03 tuyến đường, gồm: …", "… 02 điểm sinh hoạt tại tổ 5 và tổ 11B".
 */
const statusSentence = (
  composer: Composer,
  some: readonly Stored<'work'>[],
  predicate: string,
  filters: FiltersOf<'work'>,
): readonly Phrase[] => {
  const [only] = some;
  if (!only) return [];
  const names = shortWorks(composer, some);
  // What says itself that something is made is done, not "put to use".
  const done = isDeed(only.name) ? predicate.replace(/, đưa vào sử dụng$/u, '') : predicate;
  // One thing is the subject of its sentence.
  if (some.length === 1) return [workStory(composer, only)];
  const sectors = new Set(some.map(({ sector }) => sector));
  const count = countOfWorks(composer, some, {
    ...filters,
    ...(sectors.size === 1 && { sector: only.sector }),
  });
  const shared =
    names.length === 1 && some.every((work) => isBare(composer, work))
      ? sharedName(some.map(({ name }) => bareClause(name)))
      : undefined;
  // "02 điểm sinh hoạt cộng đồng tại tổ 5 và tổ 11B": what they share is what they are.
  if (shared && !isDeed(`${shared.lead} `))
    return [
      sentence(
        `${predicate} `,
        count,
        ` ${shared.lead}${/\s(?:tại|ở|trên|của|cho)$/u.test(shared.lead) ? ' ' : some.length < FEWEST_ITEMS ? ' ' : ', gồm: '}`,
        listed(
          shared.rests.map((rest) => phrase(rest)),
          joint(shared.rests),
        ),
      ),
    ];
  const noun = likeNoun(composer, some);
  if (noun === undefined || some.length < FEWEST_ITEMS)
    return [sentence(`${done} `, listed(names, names.some(hasComma) ? '; ' : ', '))];
  return [sentence(`${predicate} `, count, ` ${noun}, gồm: `, listed(names))];
};

/** A block of a given level. */
type Place = (runs: Phrase, id?: string) => BlockDraft;

interface Story {
  readonly work: Stored<'work'>;
  readonly name: Phrase;
  readonly told: Phrase;
  /** What is told of its parts beneath it. */
  readonly parts: readonly { readonly work: Stored<'work'>; readonly told: Phrase }[];
}

/** Works with one course of things are one story. */
const storiesOf = (
  composer: Composer,
  withStory: readonly Stored<'work'>[],
  state: StateTold = 'with-state',
): readonly Story[] =>
  [...Map.groupBy(withStory, (work) => courseOf(composer.view, work) ?? work)].flatMap(([course, alike]) => {
    const [first] = alike;
    return typeof course === 'string' && first && alike.length > 1
      ? [{ work: first, name: [], told: sharedStory(composer, alike), parts: [] }]
      : alike.map((work) => storyOf(composer, work, state));
  });

const storyOf = (composer: Composer, work: Stored<'work'>, state: StateTold = 'with-state'): Story => {
  const name = countedName(composer, work);
  const told = workStory(composer, work, state);
  const parts = partsOf(composer.view, work).filter((part) => hasStory(composer.view, part));
  return { work, name, told, parts: parts.map((part) => ({ work: part, told: workStory(composer, part) })) };
};

/**
 * A story that begins with the work's name and has no figure, note or part of its own: what is told behind the name.
 */
const restOf = ({ name: [name, ...more], told: [told, ...others], parts }: Story): string | undefined =>
  name?.kind === 'text' &&
  told?.kind === 'text' &&
  more.length + others.length + parts.length === 0 &&
  told.text.startsWith(name.text)
    ? told.text.slice(name.text.length)
    : undefined;

const hasComma = (runs: Phrase): boolean => runs.some((run) => run.kind === 'text' && /[,(]| và /u.test(run.text));

/** Works of which the same is to be told share one item: "A và B, do C làm chủ đầu tư, đang triển khai thực hiện." */
const toldTogether = (stories: readonly Story[]): readonly Story[] =>
  [...Map.groupBy(stories, (story) => restOf(story) ?? story)].flatMap(([rest, alike]) => {
    const [first] = alike;
    if (typeof rest !== 'string' || !first || alike.length === 1) return alike;
    const names = alike.map((story, index) => (index === 0 ? story.name : within(story.name)));
    const name = listed(names, names.some(hasComma) ? '; ' : ', ');
    return [{ work: first.work, name, told: phrase(name, rest), parts: [] }];
  });

const storyBlocks = ({ work, told, parts }: Story, place: Place): readonly BlockDraft[] => [
  place(told, nameOf(work)),
  ...parts.map((part) => place(part.told, nameOf(part.work))),
];
