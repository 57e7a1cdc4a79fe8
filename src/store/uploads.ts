/** Files that were checked and wait for their sender to say yes. */
import type { Reader, Writer } from '#store/connection.ts';
import { asBuffer, joinPieces, pieceFrom } from '#store/content-pieces.ts';
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
      content: asBuffer(content),
      ends_at: endsAt,
    })
    .execute();
};

interface Asked extends Upload {
  readonly now: Date;
}

/** The row of a file, while it is kept; none for another sender's, and for another purpose. */
const rowOf = (reader: Reader, { token, sender, workspace, purpose, now }: Asked) =>
  reader.query
    .selectFrom('upload')
    .where('token', '=', hashOfToken(token))
    .where('sender', '=', sender)
    .where('workspace_id', '=', workspace)
    .where('purpose', '=', purpose)
    .where('ends_at', '>', now);

/** The file, while it is kept. */
export const findUpload = (reader: Reader, asked: Asked): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  joinPieces((from) => rowOf(reader, asked).select(pieceFrom(from)).executeTakeFirst());

/** Whether it is kept. */
export const hasUpload = async (reader: Reader, asked: Asked): Promise<boolean> =>
  (await rowOf(reader, asked).select('purpose').executeTakeFirst()) !== undefined;
