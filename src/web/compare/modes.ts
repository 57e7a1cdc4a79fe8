/** What the address bar calls the two ways of comparing. */
export const MODE_NAMES = { facts: 'su-viec', journal: 'nhat-ky' } as const;
