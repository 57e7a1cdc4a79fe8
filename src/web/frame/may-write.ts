/** What a page offers: what its reader may do, by the same rules that refuse it. */
import type { Application } from '#app/application.ts';
import type { OpenSession } from '#app/people/session.ts';
import { may, type Action } from '#core/rights/rights.ts';
import { isHandedOn } from '#http/own-form.ts';

interface Asking {
  readonly app: Application;
  readonly request: Request;
  readonly reader: OpenSession;
}

/** Whether writes reach us from where the reader is at all, and the reader has the right. */
export const mayWrite = (
  { app, request, reader }: Asking,
  action: Action,
  workspace?: string,
  agency?: string,
): boolean =>
  app.writes !== 'none' &&
  !(app.writes === 'here' && isHandedOn(request.headers)) &&
  may(reader.caller, action, workspace, agency);
