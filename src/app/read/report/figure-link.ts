import type { View } from '#core/facts/view.ts';

/** The URL at which a figure opens its trace, as of the view's day. */
export const figureLink = (site: string, workspace: string, address: string, view: View): string =>
  `${site}/${workspace}/figures?address=${encodeURIComponent(address)}&asOf=${view.asOf}`;
