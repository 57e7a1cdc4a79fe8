/** The issued report that a draft puts right, with its figures as they were issued. */
import type { Application } from '#app/application.ts';
import { comparableFigures } from '#app/read/report/comparable.ts';
import { frozenFigures } from '#app/read/report/frozen-figures.ts';
import type { View } from '#core/facts/view.ts';
import type { Corrected } from '#core/report/correction.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Undefined for a report that puts none right. Refuses as `frozenFigures`. */
export const readCorrected = async (
  app: Application,
  view: View,
  { corrects }: Stored<'report'>,
): Promise<Corrected | undefined> => {
  const issue = corrects === undefined ? undefined : view.find('issue', corrects);
  if (!issue) return undefined;
  const figures = await frozenFigures(app, view.records.workspace, issue);
  return { issue, figures: await comparableFigures(app, view, issue, figures) };
};
