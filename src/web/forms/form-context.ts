/** In whose name a form of a programme's page writes. */
import { Refusal } from '#app/refusal.ts';
import { writeContext, type WriteContext } from '#app/write/context.ts';
import type { Problem } from '#core/problem.ts';
import type { Action } from '#core/rights/rights.ts';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import type { Submitted } from '#web/frame/action.ts';

type Sender = Pick<Submitted, 'app' | 'opened' | 'reader' | 'field'>;

/**
 * Who is signed in, else who the form says. `agency`: for whom the right is asked, absent for nobody in particular.
 * Refuses as `writeContext`.
 */
export const formContext = ({ app, opened, reader, field }: Sender, action: Action, agency?: string): WriteContext =>
  writeContext(app, {
    workspace: opened.workspace.id,
    caller: reader.caller,
    action,
    typed: field(AUTHOR_FIELD),
    ...(agency !== undefined && { agency }),
  });

/** The same for forms that tell all that is wrong at once: nothing to write with, and why. */
export const formContextOr = (
  sender: Sender,
  action: Action,
): readonly [WriteContext | undefined, readonly Problem[]] => {
  try {
    return [formContext(sender, action), []];
  } catch (error) {
    if (error instanceof Refusal) return [undefined, error.problems];
    throw error;
  }
};
