/** Part two: results, one section a node of the tree of objectives. */
import { blocks, heading, item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { sentence, sentences } from '#core/report/phrase.ts';
import { claimsOf } from '#core/report/sections/claims.ts';
import { contributionsOf } from '#core/report/sections/contributions.ts';
import { fundingOf } from '#core/report/sections/objective-funding.ts';
import { measuresOf } from '#core/report/sections/measures.ts';
import { statementsOf } from '#core/report/sections/statements.ts';
import { targetOf } from '#core/report/sections/targets.ts';
import { worksSection } from '#core/report/sections/works.ts';
import { obstacleClause } from '#core/report/sections/obstacles.ts';
import { childrenOf, numberOf, rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { objectiveState } from '#core/subjects/work/state.ts';

export const results = (composer: Composer): readonly BlockDraft[] =>
  rootsOf(composer.view, composer.programme.id)
    .filter((root) => root.part === 'results')
    .flatMap((root) => node(composer, root, 2));

const node = (composer: Composer, objective: Stored<'objective'>, level: 2 | 3 | 4): readonly BlockDraft[] => {
  const children = childrenOf(composer.view, objective.id);
  const below = level === 2 ? 3 : 4;
  const own = blocks(
    paragraph(sentences([...statementsOf(composer, objective), ...claimsOf(composer, objective)])),
    worksSection(composer, objective),
    measuresOf(composer, objective).map(paragraph),
    paragraph(
      sentences([
        ...fundingOf(composer, objective),
        ...contributionsOf(composer, objective),
        ...targetOf(composer, objective),
      ]),
    ),
    objectiveObstacles(composer, objective),
  );
  const silent =
    own.length === 0 && children.length === 0
      ? paragraph(sentence('Chưa có báo cáo về tình hình thực hiện nội dung này'))
      : undefined;
  return blocks(
    heading(level, objective.title, numberOf(objective)),
    own,
    silent,
    children.flatMap((child) => node(composer, child, below)),
  );
};

const objectiveObstacles = (composer: Composer, objective: Stored<'objective'>): readonly BlockDraft[] => {
  const open = objectiveState(composer.view, objective.id).obstacles.filter(composer.tell);
  const [only] = open;
  if (!only) return [];
  if (open.length === 1) return [paragraph(sentence('Tuy nhiên, ', obstacleClause(composer, only)))];
  return [
    paragraph(sentence('Khó khăn, vướng mắc trong quá trình thực hiện:')),
    ...open.map((one) => item('-', sentence(obstacleClause(composer, one)))),
  ];
};
