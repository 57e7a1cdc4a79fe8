/** Puts a telling into words: one section for each kind, each a pure function of its telling. */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Telling } from '#core/report/outline/outline.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { causes, limit, limits, strengths, oldLimits } from '#core/report/sections/assessment.ts';
import { held, overdue } from '#core/report/sections/held-tasks.ts';
import { late, stuck } from '#core/report/sections/held-works.ts';
import { issued } from '#core/report/sections/issued.ts';
import { led, overseen } from '#core/report/sections/leadership.ts';
import { closing } from '#core/report/sections/closing.ts';
import { assigned, point, recommendation, recommendations, task } from '#core/report/sections/next-tasks.ts';
import { missed } from '#core/report/sections/missed.ts';
import { opening } from '#core/report/sections/opening.ts';
import { account, aim, measures, obstacles, support } from '#core/report/sections/results.ts';
import { changes } from '#core/report/sections/changes.ts';
import { silent } from '#core/report/sections/silent.ts';
import { verdicts } from '#core/report/sections/verdicts.ts';
import { urbanClass } from '#core/report/sections/urban-class.ts';
import { works } from '#core/report/sections/works.ts';
import { worksSummary } from '#core/report/sections/works-summary.ts';

/** `path`: the planner's answer to the scenario that is told. */
export const wordTelling = (composer: Composer, telling: Telling, path?: ReportedPath): readonly BlockDraft[] => {
  switch (telling.kind) {
    case 'opening':
      return opening(composer, telling);
    case 'issued':
      return issued(composer, telling);
    case 'led':
      return led(composer, telling);
    case 'overseen':
      return overseen(composer, telling);
    case 'aim':
      return aim(composer, telling);
    case 'account':
      return account(composer, telling);
    case 'works':
      return works(composer, telling);
    case 'works-summary':
      return worksSummary(composer, telling);
    case 'measures':
      return measures(composer, telling);
    case 'support':
      return support(composer, telling);
    case 'obstacles':
      return obstacles(composer, telling);
    case 'strengths':
      return strengths(composer, telling);
    case 'limits':
      return limits(telling);
    case 'limit':
      return limit(composer, telling);
    case 'old-limits':
      return oldLimits(composer, telling);
    case 'missed':
      return missed(composer, telling);
    case 'silent':
      return silent(composer, telling);
    case 'late':
      return late(composer, telling);
    case 'stuck':
      return stuck(composer, telling);
    case 'held':
      return held(composer, telling);
    case 'overdue':
      return overdue(composer, telling);
    case 'causes':
      return causes(composer, telling);
    case 'task':
      return task(composer, telling);
    case 'recommendation':
      return recommendation(telling);
    case 'assigned':
      return assigned(telling);
    case 'recommendations':
      return recommendations();
    case 'verdicts':
      return verdicts(composer, telling);
    case 'changes':
      return changes(composer, telling);
    case 'point':
      return point(telling);
    case 'urban-class':
      return urbanClass(composer, path);
    case 'closing':
      return closing(telling);
  }
};
