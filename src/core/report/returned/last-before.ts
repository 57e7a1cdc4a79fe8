import type { Story } from '#core/report/returned/line.ts';

/** For each place of a row the last answer before it in its story; a box stands in the text. */
export const lastBefore = (
  length: number,
  of: (at: number) => number | undefined,
  storyOf: (at: number) => Story = () => 'body',
): readonly (number | undefined)[] => {
  const last = new Map<Story, number>();
  return Array.from({ length }, (_, at) => {
    const story = storyOf(at);
    const before = last.get(story === 'box' ? 'body' : story);
    const own = of(at);
    if (own !== undefined) last.set(story, own);
    return before;
  });
};
