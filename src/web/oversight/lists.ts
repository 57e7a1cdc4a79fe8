/** By these names the lists that lead to each other are turned. */
export const LISTS = { limits: 'han-che', tasks: 'nhiem-vu' } as const;
