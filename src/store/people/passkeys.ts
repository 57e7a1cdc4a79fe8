/** Keys that devices keep, and accounts of identity providers: other ways to be a person. */
import type { Reader, Writer } from '#store/connection.ts';

export interface PasskeyRow {
  readonly id: string;
  readonly person: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly madeAt: Date;
  readonly usedAt?: Date;
}

export const insertPasskey = async (writer: Writer, key: PasskeyRow): Promise<void> => {
  await writer.query
    .insertInto('passkey')
    .values({
      id: key.id,
      person: key.person,
      public_key: Buffer.from(key.publicKey),
      counter: key.counter,
      transports: [...key.transports],
      name: key.name,
      made_at: key.madeAt,
      used_at: null,
    })
    .execute();
};

const passkeys = (reader: Reader) => reader.query.selectFrom('passkey').selectAll().orderBy('made_at').orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof passkeys>['execute']>>[number];

const asPasskey = (row: Row): PasskeyRow => ({
  id: row.id,
  person: row.person,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: row.transports,
  name: row.name,
  madeAt: row.made_at,
  ...(row.used_at && { usedAt: row.used_at }),
});

export const listPasskeys = async (reader: Reader, person: string): Promise<readonly PasskeyRow[]> =>
  (await passkeys(reader).where('person', '=', person).execute()).map(asPasskey);

export const findPasskey = async (reader: Reader, id: string): Promise<PasskeyRow | undefined> => {
  const row = await passkeys(reader).where('id', '=', id).executeTakeFirst();
  return row && asPasskey(row);
};

export const notePasskeyUse = async (
  writer: Writer,
  { id, counter, at }: { readonly id: string; readonly counter: number; readonly at: Date },
): Promise<void> => {
  await writer.query.updateTable('passkey').set({ counter, used_at: at }).where('id', '=', id).execute();
};

/** Whether there was such a key of that person. */
/** All keys of a person. */
export const deletePasskeys = async (writer: Writer, person: string): Promise<void> => {
  await writer.query.deleteFrom('passkey').where('person', '=', person).execute();
};

export const deletePasskey = async (writer: Writer, person: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await writer.query
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

export interface OutsideIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Whose account of the provider it is; undefined for one that never came in. */
export const findIdentity = async (reader: Reader, { issuer, subject }: OutsideIdentity): Promise<string | undefined> =>
  (
    await reader.query
      .selectFrom('outside_identity')
      .select('person')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
  )?.person;

/** The accounts of providers by which a person comes in. */
export const listIdentities = (reader: Reader, person: string): Promise<readonly OutsideIdentity[]> =>
  reader.query.selectFrom('outside_identity').select(['issuer', 'subject']).where('person', '=', person).execute();

/** Whether there was any. */
export const deleteIdentities = async (writer: Writer, person: string): Promise<boolean> => {
  const { numDeletedRows } = await writer.query
    .deleteFrom('outside_identity')
    .where('person', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** Notes that it came in now; one that is new becomes this person's. */
export const noteIdentity = async (
  writer: Writer,
  { issuer, subject, person, at }: OutsideIdentity & { readonly person: string; readonly at: Date },
): Promise<void> => {
  await writer.query
    .insertInto('outside_identity')
    .values({ issuer, subject, person, made_at: at, used_at: at })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet({ used_at: at }))
    .execute();
};
