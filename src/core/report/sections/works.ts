/** The works of a node: grouped by field, told by how they stand; a work with a story of its own gets its own item. */
import { item, paragraph } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Block } from '#core/report/document.ts';
import { bareClause, capitalised, listed, phrase, sentence, sentences, upperFirst, type Phrase } from '#core/report/phrase.ts';
import { hasStory, partsOf, shortWork, workStory } from '#core/report/sections/work-story.ts';
import { SECTOR_WORDS, STATUS_LEADS, STATUS_ORDER } from '#core/report/wording.ts';
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
  const place = (runs: Phrase): Block => (several ? item('-', runs) : paragraph(runs));
  if (group.length === 1) return storyBlocks(composer, only, place);
  const overview = sentences(STATUS_ORDER.map((status) => statusSentence(composer, objective, group, status)));
  const lead = several ? phrase(`Về ${SECTOR_WORDS[only.sector]}: `) : undefined;
  const stories = group.filter((work) => hasStory(composer, work)).flatMap((work) => storyBlocks(composer, work, (runs) => item('+', runs)));
  return [place(lead ? phrase(lead, lowerFirstRun(overview)) : overview), ...stories];
};

const lowerFirstRun = (runs: Phrase): Phrase => {
  const [first, ...rest] = runs;
  return first?.kind === 'text' ? [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest] : runs;
};

const statusSentence = (composer: Composer, objective: Stored<'objective'>, group: readonly Stored<'work'>[], status: (typeof STATUS_ORDER)[number]): Phrase | undefined => {
  const works = group.filter((work) => (workState(composer.view, work.id).status ?? 'unknown') === status);
  const [only] = works;
  if (!only) return undefined;
  const lead = STATUS_LEADS[status];
  if (works.length === 1 && (only.count ?? 1) === 1) return sentence(`${lead.one} `, shortWork(composer, only));
  const count = composer.figure(`count work[objective=${objective.id},sector=${only.sector},status=${status}]`);
  const [before = '', after = ''] = lead.many.split('{n}');
  return sentence(before, count, after, ', gồm: ', listed(works.map((work) => shortWork(composer, work))));
};

const storyBlocks = (composer: Composer, work: Stored<'work'>, place: (runs: Phrase) => Block): readonly Block[] => {
  const told = workStory(composer, work);
  const parts = partsOf(composer, work).filter((part) => hasStory(composer, part));
  return [place(told.length > 0 ? told : capitalised(phrase(upperFirst(bareClause(work.name)), '.'))), ...parts.map((part) => item('+', workStory(composer, part)))];
};
