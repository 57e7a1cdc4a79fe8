/** The six things that are to be clear of a task: who, what, when, responsibility, authority, product. */
import type { RecordIn } from '#core/subjects/subjects.ts';
import { codesOf, type CodeOf } from '#core/vocabulary/words.ts';

export type TaskAspect = CodeOf<'taskAspect'>;

type Task = Omit<RecordIn<'task'>, 'id' | 'source'>;

/**
 * Whether each is told. Who: a person, whoever leads, or the one agency that does it; of several together, and of a
 * class in words, nobody in particular answers.
 */
const IS_CLEAR: Readonly<Record<TaskAspect, (task: Task) => boolean>> = {
  who: ({ person, lead, agencies }) => person !== undefined || lead !== undefined || agencies.length === 1,
  what: ({ statements }) => statements.length > 0,
  when: ({ due }) => due !== undefined,
  responsibility: ({ responsibility }) => responsibility !== undefined,
  authority: ({ authority }) => authority !== undefined,
  product: ({ product }) => product !== undefined,
};

/** What is not clear of a task, in the order in which the six are named. */
export const unclearOf = (task: Task): readonly TaskAspect[] =>
  codesOf('taskAspect').filter((aspect) => !IS_CLEAR[aspect](task));
