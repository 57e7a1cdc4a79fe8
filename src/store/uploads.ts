/** Files that were checked and wait for their sender to say yes. */
import type { Reader, Writer } from '#store/connection.ts';
import { hashOfToken } from '#store/people/sign-ins.ts';

export interface Upload {
  readonly token: string;
  /** Who sent it. */
  readonly sender: string;
  readonly workspace: string;
  /** For which work it was sent: no other takes it, and none takes the place of another's. */
  readonly purpose: string;
}

export const keepUpload = async (
  writer: Writer,
  {
    token,
    sender,
    workspace,
    purpose,
    content,
    now,
    endsAt,
  }: Upload & {
    readonly content: Uint8Array;
    readonly now: Date;
    readonly endsAt: Date;
  },
): Promise<void> => {
  await writer.query.deleteFrom('upload').where('ends_at', '<', now).execute();
  // Whoever checks again means the newer file.
  await writer.query
    .deleteFrom('upload')
    .where('sender', '=', sender)
    .where('workspace_id', '=', workspace)
    .where('purpose', '=', purpose)
    .execute();
  await writer.query
    .insertInto('upload')
    .values({
      token: hashOfToken(token),
      sender,
      workspace_id: workspace,
      purpose,
      content: Buffer.from(content),
      ends_at: endsAt,
    })
    .execute();
};

/** The file, while it is kept; undefined for another sender's, and for another purpose. */
export const findUpload = async (
  reader: Reader,
  { token, sender, workspace, purpose, now }: Upload & { readonly now: Date },
): Promise<Uint8Array | undefined> => {
  const row = await reader.query
    .selectFrom('upload')
    .select('content')
    .where('token', '=', hashOfToken(token))
    .where('sender', '=', sender)
    .where('workspace_id', '=', workspace)
    .where('purpose', '=', purpose)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return row && new Uint8Array(row.content);
};
