/** Light, dark, or as the reader's device has it. */
export const THEMES = ['sang', 'toi', 'theo-may'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address bar and the cookie call it. */
export const THEME_QUERY = 'giao-dien';

export const isTheme = (text: string | null | undefined): text is Theme => THEMES.some((one) => one === text);
