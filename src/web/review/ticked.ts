/** The suggestions that were ticked, taken over into the text that was reviewed: the form tells all that is needed. */
import { refuse } from '#app/refusal.ts';
import { takeSuggestions } from '#core/review/take-suggestions.ts';
import type { Sent } from '#web/frame/action.ts';
import { readTicked, TICKED } from '#web/review/ticked-field.ts';

/** Refuses `write.malformed-form`: no page of ours sent it. */
export const withTicked = ({ texts }: Pick<Sent, 'texts'>, text: string): string =>
  takeSuggestions(
    text,
    Object.entries(texts).flatMap(([name, value]) =>
      name.startsWith(TICKED) ? [readTicked(value) ?? refuse('write.malformed-form')] : [],
    ),
  );
