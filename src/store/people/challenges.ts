/** What was asked of a device or of a provider: each is answered once, within its time, by whoever holds its token. */
import type { Reader, Writer } from '#store/connection.ts';
import { hashOfToken } from '#store/people/sign-ins.ts';
import type { ChallengeKind } from '#store/people/tables.ts';

export interface NewChallenge {
  readonly token: string;
  readonly kind: ChallengeKind;
  readonly data: Readonly<Record<string, unknown>>;
  readonly now: Date;
  readonly endsAt: Date;
}

/** Keeps it, and forgets those whose time is over. */
export const insertChallenge = async (writer: Writer, given: NewChallenge): Promise<void> => {
  await writer.query.deleteFrom('challenge').where('ends_at', '<', given.now).execute();
  await writer.query
    .insertInto('challenge')
    .values({
      token: hashOfToken(given.token),
      kind: given.kind,
      data: JSON.stringify(given.data),
      ends_at: given.endsAt,
    })
    .execute();
};

/** Takes it out: whoever asks again gets undefined, as does who comes too late or with a token of another kind. */
export const takeChallenge = async (
  reader: Reader,
  { token, kind, now }: { readonly token: string; readonly kind: ChallengeKind; readonly now: Date },
): Promise<unknown> => {
  const row = await reader.query
    .deleteFrom('challenge')
    .where('token', '=', hashOfToken(token))
    .where('kind', '=', kind)
    .returning(['data', 'ends_at'])
    .executeTakeFirst();
  return row && row.ends_at > now ? row.data : undefined;
};
