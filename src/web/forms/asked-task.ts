/** Which of several acts a form asks for: by the button that was pressed, and never by guess. */
import { refuse } from '#app/refusal.ts';
import { TASK_FIELD } from '#web/forms/field-names.ts';
import type { Sent } from '#web/frame/action.ts';

/**
 * Of the acts that a page offers, the one whose button was pressed. Refuses `write.no-task` (no button was pressed:
 * Enter, see `EnterAsks`), `write.malformed-form` (an act that the page does not offer).
 */
export const askedTask = <T>({ field }: Pick<Sent, 'field'>, tasks: ReadonlyMap<string, T>): T => {
  const task = field(TASK_FIELD);
  return tasks.get(task) ?? refuse(task === '' ? 'write.no-task' : 'write.malformed-form');
};
