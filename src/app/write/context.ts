/** Who writes, where, and with which right: made once for a request, so that no form says who its sender is. */
import type { Application } from '#app/application.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { authorOf, type Caller } from '#core/rights/caller.ts';
import { mayOr, type Action } from '#core/rights/rights.ts';
import { typedText } from '#core/text/typed-text.ts';
import { faultOfText } from '#files/programme/clean-text.ts';

export interface WriteContext {
  readonly app: Application;
  readonly workspace: string;
  /** Who answers for it in the journal. */
  readonly author: string;
}

export interface Writer {
  readonly workspace: string;
  readonly caller: Caller;
  /** What the caller wants to do. */
  readonly action: Action;
  /** For which agency; absent: for none in particular. */
  readonly agency?: string;
  /** Who answers for it, typed into the form: counts only as long as nobody signs in. */
  readonly typed: string;
}

const LONGEST_NAME = 200;

/** Refuses `write.off`, `right.*`, `write.no-actor`, and what no text of a record may hold. */
export const writeContext = (app: Application, writer: Writer): WriteContext => {
  if (app.writes === 'none') refuse('write.off', {});
  return operatorContext(app, writer);
};

/**
 * The same for a command: what pages may write does not bind who sits at the machine. Refuses as `writeContext`, but
 * never `write.off`.
 */
export const operatorContext = (
  app: Application,
  { workspace, caller, action, agency, typed }: Writer,
): WriteContext => {
  orRefuse(mayOr(caller, action, workspace, agency));
  const author = authorOf(caller) ?? typedText(typed);
  if (author === '') refuse('write.no-actor', {});
  if (author.length > LONGEST_NAME) refuse('field.too-long', { length: author.length, most: LONGEST_NAME });
  const fault = faultOfText(author);
  if (fault) throw new Refusal([{ where: {}, ...fault }]);
  return { app, workspace, author };
};
