/** Where a copy with its layout put right is asked for, and how the page that asked is found again. */

export const REVIEW_PAGE = '/kiem-tra-bao-cao';
export const FROM = 'tu-trang';

/** By the page that asks. */
export const repairPath = (page: string): string =>
  `${REVIEW_PAGE}/the-thuc?${new URLSearchParams({ [FROM]: page.split(/[?#]/u)[0] ?? '' }).toString()}`;

/** What of a page's address tells why no copy could be given: it goes with the next question. */
export const NO_REFUSAL = { loi: undefined, tep: undefined, chu: undefined, 'toi-da': undefined } as const;
