/** A file that was checked waits for its sender to say yes, for an hour or as told; nobody else takes it. */
import type { Application } from '#app/application.ts';
import { newToken } from '#app/people/session.ts';
import { refuse } from '#app/refusal.ts';
import type { Caller } from '#core/rights/caller.ts';
import { loadBytes, type SomeBytes } from '#files/stored-bytes.ts';
import { findUpload, hasUpload, keepUpload } from '#store/uploads.ts';

const HOUR_MS = 3_600_000;

/** The work that a file is sent for: it alone takes it. */
export type Purpose = 'old-report' | 'outlines' | 'workbook';

export interface Sent {
  readonly caller: Caller;
  readonly workspace: string;
}

/** Who sends it. */
export const senderOf = (caller: Caller): string => (caller.kind === 'person' ? caller.id : caller.kind);

/** The token by which it is taken. */
export const keepSent = async (
  app: Application,
  { caller, workspace }: Sent,
  purpose: Purpose,
  content: SomeBytes,
  hours = 1,
): Promise<string> => {
  const bytes = await loadBytes(content);
  const [token, now] = [newToken(), app.clock.now()];
  const endsAt = new Date(now.getTime() + hours * HOUR_MS);
  await app.database.write((writer) =>
    keepUpload(writer, { token, sender: senderOf(caller), workspace, purpose, content: bytes, now, endsAt }),
  );
  return token;
};

/** Whose file is asked for, and as of when. */
const askedFor = ({ clock }: Application, { caller, workspace }: Sent, purpose: Purpose, token: string) =>
  ({ token, sender: senderOf(caller), workspace, purpose, now: clock.now() }) as const;

/** Refuses `upload.over`; the file itself is not asked for. */
export const mustBeSent = async (app: Application, sent: Sent, purpose: Purpose, token: string): Promise<void> => {
  if (!(await hasUpload(app.database.reader, askedFor(app, sent, purpose, token)))) refuse('upload.over');
};

/** Refuses `upload.over`. */
export const takeSent = async (app: Application, sent: Sent, purpose: Purpose, token: string): Promise<Uint8Array> =>
  (await findUpload(app.database.reader, askedFor(app, sent, purpose, token))) ?? refuse('upload.over');
