import type { View } from '#core/facts/view.ts';
import type { FigureLinks } from '#files/figure-url.ts';

/** The URLs at which figures open their traces, as of the view's day. */
export const figureLinks = (site: string, workspace: string, view: View): FigureLinks => ({
  before: `${site}/${workspace}/figures?address=`,
  behind: `&asOf=${view.asOf}`,
});
