/** The works of a node: grouped by field, told by how they stand; a work with a story of its own gets its own item. */
import { countOfWorks } from '#core/report/sections/works-count.ts';
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { partsOf } from '#core/report/outline/work-facts.ts';
import { listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import {
  countedName,
  hasClause,
  hasStory,
  kindNoun,
  shortWork,
  shortWorks,
  workStory,
} from '#core/report/sections/work-story.ts';
import { STATUS_ORDER } from '#core/report/wording.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';

export const works = (
  composer: Composer,
  { objective, works: group, several }: TellingOf<'works'>,
): readonly BlockDraft[] => {
  const [only] = group;
  if (!only) return [];
  const outer: Place = (runs, id) => (several ? item('-', runs, id) : paragraph(runs, id));
  const inner: Place = (runs, id) => item(several ? '+' : '-', runs, id);
  if (group.length === 1) return storyBlocks(storyOf(composer, only), outer);
  const lead = several ? `Về ${workWords(composer.view.vocabulary, only).noun}: ` : '';
  const stories = group.filter((work) => hasStory(composer, work));
  const toldAlone = stories.length === group.length;
  const overview = sentences(
    STATUS_ORDER.map((status, index) =>
      statusSentence(composer, objective, group, status, index === firstStatus(composer, group) ? lead : ''),
    ),
  );
  const head = !toldAlone ? [outer(overview)] : lead ? [outer(phrase(lead.trimEnd()))] : [];
  return [
    ...head,
    ...toldTogether(stories.map((work) => storyOf(composer, work))).flatMap((story) => storyBlocks(story, inner)),
  ];
};

const statusOf = (composer: Composer, work: Stored<'work'>): (typeof STATUS_ORDER)[number] =>
  workState(composer.view, work.id).status ?? 'unknown';

/** Where in STATUS_ORDER the group's first sentence stands: there the field is named. */
const firstStatus = (composer: Composer, group: readonly Stored<'work'>[]): number =>
  STATUS_ORDER.findIndex((status) => group.some((work) => statusOf(composer, work) === status));

/** "Đã hoàn thành, đưa vào sử dụng 02 công trình, gồm: …"; one work of which its agency has said how it stands is told in that agency's words. */
const statusSentence = (
  composer: Composer,
  objective: Stored<'objective'>,
  group: readonly Stored<'work'>[],
  status: (typeof STATUS_ORDER)[number],
  lead: string,
): Phrase | undefined => {
  const alike = group.filter((work) => statusOf(composer, work) === status);
  const [only] = alike;
  if (!only) return undefined;
  const predicate = workWords(composer.view.vocabulary, only).states[status];
  if (alike.length === 1 && hasClause(composer, only))
    return lead === '' ? workStory(composer, only) : sentence(lead, within(workStory(composer, only)));
  if (alike.length === 1) return sentence(lead, `${predicate} `, within(shortWork(composer, only)));
  const count = countOfWorks(composer, alike, { objective: objective.id, sector: only.sector, status });
  return sentence(
    lead,
    `${predicate} `,
    count,
    ` ${kindNoun(composer.view, only.kind)}, gồm: `,
    listed(shortWorks(composer, alike)),
  );
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

const storyOf = (composer: Composer, work: Stored<'work'>): Story => {
  const name = countedName(composer, work);
  const told = workStory(composer, work);
  const parts = partsOf(composer.view, work).filter((part) => hasStory(composer, part));
  return { work, name, told, parts: parts.map((part) => ({ work: part, told: workStory(composer, part) })) };
};

/** A story that begins with the work's name and has no figure, note or part of its own: what is told behind the name. */
const restOf = ({ name: [name, ...more], told: [told, ...others], parts }: Story): string | undefined =>
  name?.kind === 'text' &&
  told?.kind === 'text' &&
  more.length + others.length + parts.length === 0 &&
  told.text.startsWith(name.text)
    ? told.text.slice(name.text.length)
    : undefined;

const hasComma = (runs: Phrase): boolean => runs.some((run) => run.kind === 'text' && run.text.includes(','));

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
  ...parts.map((part) => item('+', part.told, nameOf(part.work))),
];
