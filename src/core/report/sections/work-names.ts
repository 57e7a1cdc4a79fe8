/** Names of works within a sentence, with what is known of each behind it; what is common is said once. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { hasStory, latestStatements } from '#core/report/outline/work-facts.ts';
import { plainText, type Run } from '#core/report/document.ts';
import { bareClause, joined, listed, phrase, within, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { extentPhrases } from '#core/report/sections/extents.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { isPredicate } from '#core/report/predicate.ts';
import { isDeed, isOccasion, sharedName } from '#core/report/sections/shared-names.ts';
import { dateClause } from '#core/report/sections/work-dates.ts';
import { kindNoun } from '#core/report/sections/works-count.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';

/** "Cầu Đá"; "04 đồ án quy hoạch chi tiết": a record that stands for several says how many. */
export const countedName = (composer: Composer, work: Stored<'work'>): Phrase =>
  (work.count ?? 1) > 1
    ? phrase(composer.figure(addressOf('work', work.id, 'count'), { bare: true }), ` ${countable(composer, work)}`)
    : phrase(bareClause(work.name));

/** Whether one thing is recognised as something: its name tells that it is so, and nobody makes it. */
export const isRecognition = ({ view }: Composer, { kind, count, name }: Stored<'work'>): boolean =>
  count === undefined &&
  !isDeed(name) &&
  view.vocabulary.line('work-kind', kind).some(({ code }) => code === 'recognition');

/** As `countedName`, of what is done: "cắt giảm thủ tục hành chính nội bộ (125 thủ tục)". */
export const doneName = (composer: Composer, work: Stored<'work'>): Phrase => {
  const own = lowerFirst(bareClause(work.name));
  if ((work.count ?? 1) <= 1 || !isDeed(own) || isOccasion(own)) return within(countedName(composer, work));
  return phrase(own, timesOf(composer, work));
};

/** Behind a deed, how often: " (125 thủ tục)". */
export const timesOf = (composer: Composer, work: Stored<'work'>): Phrase => {
  const count = composer.figure(addressOf('work', work.id, 'count'), { bare: true });
  return phrase(' (', count, ` ${kindNoun(composer.view.vocabulary, work.kind).split(', ')[0] ?? ''})`);
};

/** A number stands before a noun: "03 công trình thay thế cầu tạm". */
const countable = ({ view }: Composer, { kind, name }: Stored<'work'>): string => {
  const told = lowerFirst(bareClause(name));
  if (isOccasion(told)) return `cuộc ${told}`;
  return isDeed(told) ? `${counterOf(kindNoun(view.vocabulary, kind))} ${told}` : told;
};

/** "14 đợt truyền thông", not "14 đợt tuyên truyền truyền thông": a deed of the counting word leaves the name's. */
const counterOf = (noun: string): string => {
  const [counter = ''] = noun.split(', ');
  const at = counter.indexOf(' ');
  return at > 0 && isDeed(`${counter.slice(at + 1)} `) ? counter.slice(0, at) : counter;
};

interface Named {
  readonly work: Stored<'work'>;
  readonly brief: Phrase;
  readonly note: NotePiece | undefined;
}

/** Names in the order of the list; those behind which the same is to be told share it: "A và B (đều đang thi công)". */
export const shortWorks = (composer: Composer, works: readonly Stored<'work'>[]): readonly Phrase[] => {
  const told = works.map((work): Named => ({ work, brief: briefOf(composer, work), note: briefNote(composer, work) }));
  const groups = Map.groupBy(told, (one) => (one.note === undefined ? wordsOf(one.brief) : undefined) ?? one);
  return [...groups].flatMap(([words, alike]) => {
    if (typeof words !== 'string')
      return alike.map(({ work, brief, note }) => phrase(within(countedName(composer, work)), bracketed(brief), note));
    const names = sharedNames(
      composer,
      alike.map(({ work }) => work),
    );
    const [first] = alike;
    if (words === '' || !first) return names;
    // The figures of the first stand for the others, which say the same.
    if (alike.length === 1) return names.map((name) => phrase(name, bracketed(first.brief)));
    return [phrase(listed(names, ', '), ' (', isPredicate(words) ? 'đều ' : undefined, first.brief, ')')];
  });
};

/** Names of which nothing more is told: "nâng cấp đường A và đường B"; one phrase for each group. */
export const sharedNames = (composer: Composer, works: readonly Stored<'work'>[]): readonly Phrase[] => {
  const groups = Map.groupBy(works, (work) =>
    (work.count ?? 1) > 1 ? work : isDeed(work.name) ? (deedOf(work.name) ?? work) : '',
  );
  return [...groups.values()].flatMap((alike): readonly Phrase[] => {
    const shared = sharedName(alike.map(({ name }) => bareClause(name)));
    if (!shared) return alike.map((work) => within(countedName(composer, work)));
    return [
      phrase(
        `${shared.lead} `,
        listed(
          shared.rests.map((rest) => phrase(rest)),
          joint(shared.rests),
        ),
      ),
    ];
  });
};

/** Commas part names that have none of their own. */
export const joint = (names: readonly string[]): ', ' | '; ' =>
  names.some((name) => name.includes(',')) ? '; ' : ', ';

/** What is done to a thing, where a name says that: "nâng cấp, cải tạo". */
const deedOf = (name: string): string | undefined => {
  if (!isDeed(name)) return undefined;
  const words = lowerFirst(name).split(' ');
  const own = words.findIndex(
    (word, index) => index > 0 && /^(?:đường|trường|cầu|tuyến|khu|trạm|nhà|kênh|hồ|chợ)$/iu.test(word),
  );
  return own > 0 ? words.slice(0, own).join(' ') : undefined;
};

const bracketed = (brief: Phrase): Phrase | undefined => (brief.length > 0 ? phrase(' (', brief, ')') : undefined);

/** What a phrase says, figures as they are printed; undefined where the order of the text decides. */
const wordsOf = (runs: Phrase): string | undefined =>
  runs.every(({ kind }) => kind === 'text' || kind === 'figure') ? plainText(runs as readonly Run[]) : undefined;

/** Whether nothing is told of a work but its name. */
export const isBare = (composer: Composer, work: Stored<'work'>): boolean =>
  briefOf(composer, work).length === 0 && briefNote(composer, work) === undefined;

const briefOf = (composer: Composer, work: Stored<'work'>): Phrase => {
  const { status } = workState(composer.view, work.id);
  const dates = dateClause(composer, work, status === 'completed');
  if (hasStory(composer.view, work)) return phrase(dates);
  const said = status === undefined ? '' : workWords(composer.view.vocabulary, work).states[status];
  const statements = latestStatements(composer.view, work.id)
    .map(lowerFirst)
    .filter((text) => !said.startsWith(text));
  return joined(
    [
      work.location === undefined ? undefined : phrase(work.location),
      ...extentPhrases(composer, work),
      ...statements.map((text) => phrase(text)),
      dates,
    ],
    '; ',
  );
};

const briefNote = (composer: Composer, work: Stored<'work'>): NotePiece | undefined =>
  hasStory(composer.view, work) ? undefined : figuresNote(composer, work);

/** The figures that the statements on a work rest on, in one footnote. */
export const figuresNote = (composer: Composer, work: Stored<'work'>): NotePiece | undefined =>
  addressesNote(composer, [...new Set(workState(composer.view, work.id).history.flatMap(({ figures }) => figures))]);
