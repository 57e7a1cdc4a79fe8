import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { noteRefused } from '#app/people/access.ts';
import { endSessionsOf, makeFirstAdministrator, readPeople } from '#app/people/accounts.ts';
import { changePassword } from '#app/people/own-account.ts';
import { askNewPasskey, askPasskey, signInByPasskey, takesPasskeys } from '#app/people/passkey.ts';
import { readSession, recentlySignedIn, type OpenSession } from '#app/people/session.ts';
import { signIn } from '#app/people/sign-in.ts';
import { Refusal } from '#app/refusal.ts';
import { OPERATOR, PUBLIC } from '#core/rights/caller.ts';
import { listAccess } from '#store/people/access-log.ts';
import { testApplication } from '#testing/database.ts';

const ORIGIN = { address: '127.0.0.1', agent: 'test' };
const [OLD, NEW] = ['cầu vồng trên suối Tả Nậm', 'ba con trâu qua suối Nặm Cắt'];
let app: Application;
let now = new Date('2026-11-30T01:00:00Z');
const enter = (password: string, address = ORIGIN.address): Promise<string> =>
  signIn(app, { signIn: 'binh', password, origin: { ...ORIGIN, address } });
const open = async (password: string, address = ORIGIN.address): Promise<OpenSession> =>
  readSession(app, await enter(password, address));
const codes = async (work: () => unknown): Promise<readonly string[]> => {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code }) => code);
    throw error;
  }
};
const change = (session: OpenSession, current: string, password: string, again = password) =>
  changePassword(app, session, { current, password, again, origin: ORIGIN });

beforeAll(async () => {
  app = { ...(await testApplication()), clock: { now: () => now }, address: 'http://localhost:4080' };
  const person = { signIn: 'binh', name: 'Nguyễn Thị Bình', position: '', purpose: 'Quản lý', keepUntil: '' };
  await makeFirstAdministrator(app, { ...person, password: OLD, again: OLD, origin: ORIGIN });
});
afterAll(() => app.close());

describe('one’s password', () => {
  it('is changed by who knows it; every other session ends, and a new one begins', async () => {
    const [here, there] = [await enter(OLD), await enter(OLD)];
    const token = await change(await readSession(app, here), OLD, NEW);
    for (const over of [here, there]) expect((await readSession(app, over)).caller).toEqual(PUBLIC);
    expect((await readSession(app, token)).caller.kind).toBe('person');
    expect(await codes(() => enter(OLD))).toEqual(['sign-in.wrong']);
    expect((await open(NEW)).caller.kind).toBe('person');
  });
  it('is not changed by a wrong one, to a weak one, or by nobody; guesses are counted with those of signing in', async () => {
    const session = await open(NEW);
    expect(await codes(() => change(session, OLD, `${OLD}!`))).toEqual(['new-password.current']);
    expect(await codes(() => change(session, NEW, 'ngắn'))).toEqual(['new-password.short']);
    expect(await codes(() => change(session, NEW, OLD, NEW))).toEqual(['new-password.differs']);
    expect(await codes(() => change({ caller: PUBLIC }, NEW, OLD))).toEqual(['right.sign-in']);
    for (let tries = 0; tries < 5; tries += 1) await codes(() => change(session, 'sai', OLD));
    expect(await codes(() => change(session, NEW, OLD))).toEqual(['sign-in.locked']);
    now = new Date(now.getTime() + 16 * 60_000);
    expect(
      (
        await readSession(
          app,
          await signIn(app, { signIn: 'binh', password: NEW, origin: { ...ORIGIN, address: '10.0.0.2' } }),
        )
      ).caller.kind,
    ).toBe('person');
  });
});

describe('how one signs in', () => {
  it.each([
    ['the instant of signing in', 0, []],
    ['just before a quarter of an hour', 15 * 60_000 - 1, []],
    ['a quarter of an hour later', 15 * 60_000, ['session.old']],
  ])('is changed soon after signing in only: %s', async (_, later, expected) => {
    const session = { caller: (await someone()).caller, since: now };
    const clock = { now: () => new Date(now.getTime() + later) };
    expect(await codes(() => recentlySignedIn({ ...app, clock }, session))).toEqual(expected);
    expect(await codes(() => askNewPasskey({ ...app, clock }, session))).toEqual(expected);
  });
  it('is not changed by the operator or the public: they have no account', async () => {
    for (const caller of [OPERATOR, PUBLIC])
      expect(await codes(() => recentlySignedIn(app, { caller }))).toEqual(['right.sign-in']);
  });
});

const someone = (): Promise<OpenSession> =>
  signIn(app, { signIn: 'binh', password: NEW, origin: { ...ORIGIN, address: '10.0.0.3' } }).then((token) =>
    readSession(app, token),
  );

describe('keys of devices', () => {
  it.each([
    ['https://tien-do.example', true],
    ['https://tien-do.example:8443', true],
    ['http://localhost:4080', true],
    ['http://tien-do.example', false],
    ['http://127.0.0.1:4080', false],
    ['https://10.0.0.5', false],
    ['https://[::1]:4080', false],
  ])('at %s: %s', async (address, can) => {
    expect(takesPasskeys({ ...app, address })).toBe(can);
    expect(await codes(() => askPasskey({ ...app, address }))).toEqual(can ? [] : ['passkey.no-domain']);
  });
  it('an answer opens nothing that was never asked, was asked too long ago, or is no answer', async () => {
    const answer = JSON.stringify({ id: 'x', rawId: 'x', response: {}, type: 'public-key' });
    const give = (token: string, text: string) => signInByPasskey(app, { token, answer: text, origin: ORIGIN });
    expect(await codes(() => give('never', answer))).toEqual(['passkey.over']);
    for (const text of [answer, 'không', '{}', '{"id":7}', 'null'])
      expect(await codes(async () => give((await askPasskey(app)).token, text)), text).toEqual(['passkey.refused']);
    const { token } = await askPasskey(app);
    now = new Date(now.getTime() + 5 * 60_000);
    expect(await codes(() => give(token, answer))).toEqual(['passkey.over']);
  });
});

describe('an administrator', () => {
  it('ends all sessions of a person, and the log tells it', async () => {
    const token = await enter(NEW, '10.0.0.4');
    const [{ id } = { id: '' }] = await readPeople(app, OPERATOR);
    await endSessionsOf(app, OPERATOR, id);
    expect((await readSession(app, token)).caller).toEqual(PUBLIC);
    expect((await listAccess(app.database.reader, { limit: 1 }))[0]).toMatchObject({ event: 'session:ended-for' });
  });
});

describe('what is refused for want of a right', () => {
  const problems = [{ code: 'right.missing', where: {}, data: { action: 'people:write' } }];
  const last = async () => (await listAccess(app.database.reader, { limit: 1 }))[0];
  it('is noted of who has signed in, and of nobody else', async () => {
    const before = await last();
    for (const caller of [PUBLIC, OPERATOR]) await noteRefused(app, { caller }, { problems, address: 'x', path: '/' });
    await noteRefused(app, await open(NEW, '10.0.0.4'), {
      problems: [{ code: 'sign-in.wrong', where: {} }],
      address: 'x',
      path: '/',
    });
    expect((await last())?.event).toBe('sign-in');
    expect((await last())?.sequence).toBe((before?.sequence ?? 0) + 1);
    await noteRefused(app, await open(NEW, '10.0.0.4'), { problems, address: '10.0.0.7', path: '/bac-kan' });
    expect(await last()).toMatchObject({
      event: 'refused',
      address: '10.0.0.7',
      data: { path: '/bac-kan', action: 'people:write' },
    });
  });
});
