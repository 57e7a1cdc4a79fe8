/** By which name a form sends the reason why a remark is waved off: `at` as `remarkAt` names it. */
export const reasonField = (at: string): string => `ly-do-${at}`;

/** What tells that a form is that of the remarks which were waved off. */
export const KEPT_FIELD = 'da-bo-qua';
