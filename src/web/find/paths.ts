/** The search over the programmes of all workspaces. */
export const EVERYWHERE_PATH = '/tim-kiem';

/** What was asked, looked for everywhere. */
export const everywherePath = (text: string): string =>
  `${EVERYWHERE_PATH}?${new URLSearchParams({ tim: text }).toString()}`;
