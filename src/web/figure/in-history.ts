/** The panel of a figure has an entry of its own in the browser's history: how one knows it there. */

const MARK = 'trace';

/** Whether the panel stands over the page now. */
export const isPanelInHistory = (): boolean =>
  typeof window.history.state === 'object' && window.history.state !== null && MARK in window.history.state;

/** One entry for the panel, however many figures it shows in turn. The state of the page below stays in it. */
export const keepPanelInHistory = (href: string, isOpen: boolean): void => {
  const state = { ...(window.history.state as object | null), [MARK]: true };
  if (isOpen || isPanelInHistory()) window.history.replaceState(state, '', href);
  else window.history.pushState(state, '', href);
};
