/** The works of a node: grouped by field, told by how they stand; a work with a story of its own gets its own item. */
import { item, paragraph } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Block } from '#core/report/document.ts';
import { listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { countedName, hasStory, partsOf, shortWork, workStory } from '#core/report/sections/work-story.ts';
import { KIND_NOUNS, SECTOR_WORDS, STATUS_ORDER, STATUS_WORDS } from '#core/report/wording.ts';
import { worksOf } from '#core/objective/tree.ts';
import type { Stored } from '#core/record/subjects.ts';
import { SECTORS } from '#core/work/work.ts';
import { workState } from '#core/work/state.ts';

export const worksSection = (composer: Composer, objective: Stored<'objective'>): readonly Block[] => {
  const works = worksOf(composer.view, objective.id);
  const ids = new Set(works.map((work) => work.id));
  const wholes = works.filter((work) => work.partOf === undefined || !ids.has(work.partOf));
  const groups = SECTORS.map((sector) => wholes.filter((work) => work.sector === sector)).filter((group) => group.length > 0);
  return groups.flatMap((group) => sectorBlocks(composer, objective, group, groups.length > 1));
};

const sectorBlocks = (composer: Composer, objective: Stored<'objective'>, group: readonly Stored<'work'>[], several: boolean): readonly Block[] => {
  const [only] = group;
  if (!only) return [];
  const outer = (runs: Phrase): Block => (several ? item('-', runs) : paragraph(runs));
  const inner = (runs: Phrase): Block => item(several ? '+' : '-', runs);
  if (group.length === 1) return storyBlocks(composer, only, outer);
  const lead = several ? `Về ${SECTOR_WORDS[only.sector]}: ` : '';
  const stories = group.filter((work) => hasStory(composer, work));
  const toldAlone = stories.length === group.length;
  const overview = sentences(STATUS_ORDER.map((status, index) => statusSentence(composer, objective, group, status, index === firstStatus(composer, group) ? lead : '')));
  const head = !toldAlone ? [outer(overview)] : lead ? [outer(phrase(lead.trimEnd()))] : [];
  return [...head, ...stories.flatMap((work) => storyBlocks(composer, work, inner))];
};

const statusOf = (composer: Composer, work: Stored<'work'>): (typeof STATUS_ORDER)[number] => workState(composer.view, work.id).status ?? 'unknown';

/** Where in STATUS_ORDER the group's first sentence stands: there the field is named. */
const firstStatus = (composer: Composer, group: readonly Stored<'work'>[]): number =>
  STATUS_ORDER.findIndex((status) => group.some((work) => statusOf(composer, work) === status));

/** "Đã hoàn thành, đưa vào sử dụng 02 công trình, gồm: …" */
const statusSentence = (composer: Composer, objective: Stored<'objective'>, group: readonly Stored<'work'>[], status: (typeof STATUS_ORDER)[number], lead: string): Phrase | undefined => {
  const works = group.filter((work) => statusOf(composer, work) === status);
  const [only] = works;
  if (!only) return undefined;
  const predicate = STATUS_WORDS[only.kind][status];
  if (works.length === 1) return sentence(lead, `${predicate} `, shortWork(composer, only));
  const count = composer.figure(`count work[objective=${objective.id},sector=${only.sector},status=${status}]`, { bare: true });
  return sentence(lead, `${predicate} `, count, ` ${KIND_NOUNS[only.kind]}, gồm: `, listed(works.map((work) => shortWork(composer, work))));
};

const storyBlocks = (composer: Composer, work: Stored<'work'>, place: (runs: Phrase) => Block): readonly Block[] => {
  const told = workStory(composer, work);
  const parts = partsOf(composer, work).filter((part) => hasStory(composer, part));
  return [place(told.length > 0 ? told : sentence(countedName(composer, work))), ...parts.map((part) => item('+', workStory(composer, part)))];
};
