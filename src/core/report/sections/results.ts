/** Part two: what is told of a node of the tree of objectives beside its works. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import { sentence, sentences } from '#core/report/phrase.ts';
import { tellClaim } from '#core/report/sections/claims.ts';
import { tellContributions } from '#core/report/sections/contributions.ts';
import { tellMeasures } from '#core/report/sections/measures.ts';
import { tellFunding } from '#core/report/sections/objective-funding.ts';
import { obstacleClause } from '#core/report/sections/obstacles.ts';
import { tellStatements } from '#core/report/sections/statements.ts';
import { tellTarget } from '#core/report/sections/targets.ts';

export const account = (composer: Composer, { statements, claims }: TellingOf<'account'>): readonly BlockDraft[] => [
  paragraph(sentences([...tellStatements(composer, statements), ...claims.map((claim) => tellClaim(composer, claim))])),
];

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
): readonly BlockDraft[] => [
  paragraph(
    sentences([
      ...funding.map((one) => tellFunding(composer, one)),
      tellContributions(composer, objective, contributions),
      tellTarget(composer, objective),
    ]),
  ),
];

export const obstacles = (composer: Composer, { obstacles: open }: TellingOf<'obstacles'>): readonly BlockDraft[] => {
  const [only] = open;
  if (only && open.length === 1) return [paragraph(sentence('Tuy nhiên, ', obstacleClause(composer, only)))];
  return [
    paragraph(sentence('Khó khăn, vướng mắc trong quá trình thực hiện:')),
    ...open.map((one) => item('-', sentence(obstacleClause(composer, one)), nameOf(one))),
  ];
};

export const silent = (): readonly BlockDraft[] => [
  paragraph(sentence('Chưa có báo cáo về tình hình thực hiện nội dung này')),
];
