/** Part two: what is told of a node of the tree of objectives beside its works. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { fundingOf } from '#core/report/outline/work-facts.ts';
import { sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { tellClaim } from '#core/report/sections/claims.ts';
import { tellContributions } from '#core/report/sections/contributions.ts';
import { tellMeasures } from '#core/report/sections/measures.ts';
import { tellFundings } from '#core/report/sections/objective-funding.ts';
import { obstacleClause, obstacleSentences } from '#core/report/sections/obstacles.ts';
import { tellStatements } from '#core/report/sections/statements.ts';
import { isToldWithMeasure, tellTarget } from '#core/report/sections/targets.ts';
import { worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const account = (
  composer: Composer,
  { id, statements, claims }: TellingOf<'account'>,
): readonly BlockDraft[] => {
  const paragraphs = tellStatements(composer, statements);
  const told = claims.map((claim) => tellClaim(composer, claim));
  return [...paragraphs.map((one) => sentences(one)), sentences(told)]
    .filter((runs) => runs.length > 0)
    .map((runs, index) => paragraph(runs, index === 0 ? undefined : `${id}/${index + 1}`));
};

export const measures = (
  composer: Composer,
  { id, measures: told, places }: TellingOf<'measures'>,
): readonly BlockDraft[] => {
  const { singles, counts } = tellMeasures(composer, told, places);
  return [paragraph(singles), paragraph(counts, `${id}/counts`)].filter(({ runs }) => runs.length > 0);
};

export const support = (
  composer: Composer,
  { objective, funding, contributions }: TellingOf<'support'>,
): readonly BlockDraft[] =>
  [
    paragraph(
      sentences([
        ...besideWorks(composer, objective, tellFundings(composer, funding)),
        tellContributions(composer, objective, contributions),
        isToldWithMeasure(composer, objective) ? undefined : tellTarget(composer, objective),
      ]),
    ),
  ].filter(({ runs }) => runs.length > 0);

/** Money of the node behind that of its works is told as no part of it. */
const besideWorks = (
  { view }: Composer,
  objective: Stored<'objective'>,
  told: readonly Phrase[],
): readonly Phrase[] => {
  const [first, ...others] = told;
  const isBeside = worksOf(view, objective.id).some((work) => fundingOf(view, work.id).length > 0);
  return first && isBeside
    ? [sentence('Ngoài vốn của các công trình, nội dung nêu trên, ', within(first)), ...others]
    : told;
};

export const obstacles = (composer: Composer, { obstacles: open }: TellingOf<'obstacles'>): readonly BlockDraft[] => {
  if (open.length < FEWEST_ITEMS) return [paragraph(sentences(obstacleSentences(composer, open)))];
  return [
    paragraph(sentence('Trong quá trình thực hiện còn một số khó khăn, vướng mắc:')),
    ...open.map((one) => item('-', sentence(obstacleClause(composer, one)), nameOf(one))),
  ];
};
