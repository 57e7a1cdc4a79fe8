import type { View } from '#core/facts/view.ts';
import type { FigureLinks } from '#files/figure-url.ts';

/**
 * The URLs at which figures open their traces, as of the view's day and as the journal stood when they were printed.
 */
/** Whether an address opens on this machine only: a document that leaves the house would carry dead links. */
export const isOwnMachine = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]', '0.0.0.0'].includes(new URL(address).hostname);

export const figureLinks = (site: string, workspace: string, view: View): FigureLinks => ({
  before: `${site}/${workspace}/figures?address=`,
  behind: `&asOf=${view.asOf}&nhat-ky=${view.records.sequence}`,
});
