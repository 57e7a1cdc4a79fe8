/** How heavily remarks weigh, in words: Vietnamese, English; the heaviest first. */
export const SEVERITY_WORDS = {
  error: ['phải sửa', 'must be mended'],
  warning: ['cần xem lại', 'to be looked at'],
  info: ['nên thống nhất', 'form and habit'],
} as const;
