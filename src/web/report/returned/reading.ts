/** How tracked changes are read: shown with all of them taken, as if all were taken, as if none were. */
export const READINGS = { hien: 'accepted', nhan: 'accepted', bo: 'rejected' } as const;

export type ReadingChoice = keyof typeof READINGS;

/** What an address or a form asks for; shown where it asks for nothing that is known. */
export const readingIn = (text: string | undefined): ReadingChoice =>
  text === 'nhan' || text === 'bo' ? text : 'hien';
