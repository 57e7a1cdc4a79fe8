/** Part two: what is told of a node of the tree of objectives beside its works. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import { isAnswered, targetAnswer } from '#core/figure/target-answer.ts';
import type { Composer } from '#core/report/composer.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { fundingOf } from '#core/report/outline/work-facts.ts';
import { sentence, sentences } from '#core/report/phrase.ts';
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

export const aim = (composer: Composer, { objective }: TellingOf<'aim'>): readonly BlockDraft[] => {
  const told = tellTarget(composer, objective);
  return told ? [paragraph(told)] : [];
};

export const support = (
  composer: Composer,
  { objective, funding, contributions, aimed }: TellingOf<'support'>,
): readonly BlockDraft[] =>
  [
    paragraph(
      sentences([
        ...tellFundings(composer, funding, isBesideWorks(composer, objective) ? 'beside-works' : 'alone'),
        !aimed || isToldWithMeasure(composer, objective) || !isAnswered(targetAnswer(composer.view, objective))
          ? undefined
          : tellTarget(composer, objective),
        tellContributions(composer, objective, contributions),
      ]),
    ),
  ].filter(({ runs }) => runs.length > 0);

/** Whether money of works stands before that of the node, which is no part of it. */
const isBesideWorks = ({ view }: Composer, objective: Stored<'objective'>): boolean =>
  worksOf(view, objective.id).some((work) => fundingOf(view, work.id).length > 0);

export const obstacles = (
  composer: Composer,
  { objective, obstacles: open, alone }: TellingOf<'obstacles'>,
): readonly BlockDraft[] => {
  const isMissed = objective.target !== undefined && targetAnswer(composer.view, objective).verdict === 'short';
  const before = isMissed ? 'bad' : alone ? 'none' : 'good';
  if (open.length < FEWEST_ITEMS) return [paragraph(sentences(obstacleSentences(composer, open, { before })))];
  return [
    paragraph(sentence('Trong quá trình thực hiện còn một số khó khăn, vướng mắc:')),
    ...open.map((one) => item('-', sentence(obstacleClause(composer, one)), nameOf(one))),
  ];
};
