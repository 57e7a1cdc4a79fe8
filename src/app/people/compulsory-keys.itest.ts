import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { makeFirstAdministrator, makeLink, makePerson, setPasswordByLink } from '#app/people/accounts.ts';
import { readSession } from '#app/people/session.ts';
import { signIn } from '#app/people/sign-in.ts';
import { OPERATOR, type Role } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import { insertPasskey, listPasskeys } from '#store/people/passkeys.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace } from '#testing/journal.ts';
import { codesOf } from '#testing/refused.ts';

const ORIGIN = { address: '127.0.0.1', agent: 'test' };
const PASSWORD = 'cầu vồng trên suối Tả Nậm';
let app: Application;
let workspace: string;
const form = (name: string) => ({ signIn: name, name, position: '', purpose: 'Quản lý', keepUntil: '' });
const linked = async (token: string): Promise<string> =>
  setPasswordByLink(app, { token, password: PASSWORD, again: PASSWORD, origin: ORIGIN });
const made = async (name: string, role: Role): Promise<{ readonly id: string; readonly session: string }> => {
  const { id, link } = await makePerson(app, OPERATOR, { form: form(name), workspace, grants: [{ workspace, role }] });
  return { id, session: await linked(link.token) };
};
const enter = (name: string): Promise<string> => signIn(app, { signIn: name, password: PASSWORD, origin: ORIGIN });
const giveKey = (person: string): Promise<void> =>
  app.database.write((writer) =>
    insertPasskey(writer, {
      id: `khoa-${person}`,
      person,
      publicKey: new Uint8Array([1]),
      counter: 0,
      transports: [],
      name: 'Máy bàn',
      madeAt: app.clock.now(),
    }),
  );

beforeAll(async () => {
  app = { ...(await testApplication()), keysFor: new Set<Role>(['administrator', 'office']) };
  workspace = await makeWorkspace(app.database);
  await makeFirstAdministrator(app, { ...form('quan-tri'), password: PASSWORD, again: PASSWORD, origin: ORIGIN });
});
afterAll(() => app.close());

describe('a role that asks for a key', () => {
  it('is nothing until there is one, and is there from then on', async () => {
    const { id, session } = await made('lan', 'office');
    const before = await readSession(app, session);
    expect([before.awaitsKey, may(before.caller, 'record:write', workspace)]).toEqual([true, false]);
    await giveKey(id);
    const after = await readSession(app, session);
    expect([after.awaitsKey, may(after.caller, 'record:write', workspace)]).toEqual([undefined, true]);
  });
  it('is not opened by a password once there is one', async () => {
    const { id } = await made('minh', 'office');
    expect(await codesOf(enter('minh'))).toEqual([]);
    await giveKey(id);
    expect(await codesOf(enter('minh'))).toEqual(['sign-in.key-needed']);
    expect(await codesOf(signIn(app, { signIn: 'minh', password: 'sai rồi sai nữa', origin: ORIGIN }))).toEqual([
      'sign-in.wrong',
    ]);
  });
  it('holds for who keeps the installation', async () => {
    const { caller, awaitsKey } = await readSession(app, await enter('quan-tri'));
    expect([awaitsKey, may(caller, 'people:installation')]).toEqual([true, false]);
  });
  it('asks nothing of others', async () => {
    const { session } = await made('hoa', 'leader');
    expect(await readSession(app, session)).not.toHaveProperty('awaitsKey');
  });
  it('is not opened by a one-time link either: keys that were there are gone, and a new one is asked for', async () => {
    const { id } = await made('nam', 'office');
    await giveKey(id);
    const session = await linked((await makeLink(app, OPERATOR, id)).token);
    const open = await readSession(app, session);
    expect([open.awaitsKey, may(open.caller, 'record:write', workspace)]).toEqual([true, false]);
    expect(await listPasskeys(app.database.reader, id)).toEqual([]);
  });
});
