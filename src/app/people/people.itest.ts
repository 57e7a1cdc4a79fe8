import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import {
  erase,
  isFresh,
  makeFirstAdministrator,
  makeLink,
  makePerson,
  readLink,
  readPeople,
  recoverAdministrator,
  setClosed,
  setPasswordByLink,
  setRoles,
} from '#app/people/accounts.ts';
import type { PersonForm } from '#app/people/person-form.ts';
import { noteExport, noteRead, readAccess, type AccessFilter } from '#app/people/access.ts';
import { asDay } from '#core/value/day.ts';
import { endSession, IDLE_MS, LONGEST_SESSION_MS, readSession, readSessions } from '#app/people/session.ts';
import { signIn } from '#app/people/sign-in.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { makeWorkspace } from '#testing/journal.ts';
import { listAccess, verifyAccessLog } from '#store/people/access-log.ts';
import { testApplication } from '#testing/database.ts';
import { codesOf } from '#testing/refused.ts';

const ORIGIN = { address: '127.0.0.1', agent: 'test' };
const GOOD = 'cầu vồng trên suối Tả Nậm';
const form = (signInName: string, name = 'Nguyễn Thị Bình'): PersonForm => ({
  signIn: signInName,
  name,
  position: 'Chuyên viên',
  purpose: 'Quản lý chương trình',
  keepUntil: '',
});

let app: Application;
let now = new Date('2026-11-30T01:00:00Z');
let first: string;
const callerOf = async (token: string | undefined): Promise<Caller> => (await readSession(app, token)).caller;

beforeAll(async () => {
  app = { ...(await testApplication()), clock: { now: () => now } };
  await makeWorkspace(app.database, 'xa-a');
  await makeWorkspace(app.database, 'xa-b');
});
afterAll(() => app.close());

describe('the first account', () => {
  it('is made once, also when two set up at the same moment', async () => {
    expect(await isFresh(app)).toBe(true);
    const made = await Promise.allSettled(
      ['an', 'binh'].map((name) =>
        makeFirstAdministrator(app, { ...form(name), password: GOOD, again: GOOD, origin: ORIGIN }),
      ),
    );
    expect(made.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    first = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))[0] ?? '';
    expect(await callerOf(first)).toMatchObject({ kind: 'person', administers: true });
    expect(await isFresh(app)).toBe(false);
  });
  it.each([
    [{ password: 'ngắn', again: 'ngắn' }, ['new-password.short']],
    [{ password: 'MatKhau@2026', again: 'MatKhau@2026' }, ['new-password.weak']],
    [{ password: 'Vietnam@2023', again: 'Vietnam@2023' }, ['new-password.weak']],
    [{ password: 'nguyenthibinh1', again: 'nguyenthibinh1' }, ['new-password.weak']],
    [{ password: GOOD, again: `${GOOD}!` }, ['new-password.differs']],
    [{ name: '', signIn: '', purpose: '' }, ['person.no-name', 'person.no-sign-in', 'person.no-purpose']],
    [{ name: ' ', password: 'ngắn', again: 'ngắn' }, ['person.no-name', 'new-password.short']],
    [{ password: 'ngắn', again: '' }, ['new-password.short', 'new-password.differs']],
    [{ password: 'MatKhau@2026', again: 'MatKhau@2025' }, ['new-password.weak', 'new-password.differs']],
    [{ signIn: 'Nguyễn Bình' }, ['person.sign-in-malformed']],
    [{ keepUntil: '2026-02-30' }, ['person.day-malformed']],
  ])('%o is refused with %o', async (wrong, expected) => {
    const given = { ...form('chi'), password: GOOD, again: GOOD, origin: ORIGIN, ...wrong };
    expect(await codesOf(makeFirstAdministrator(app, given))).toEqual(expected);
  });
});

describe('signing in', () => {
  it('by name and password, in any letter case of the name; wrong ones do not say which is wrong', async () => {
    const { signIn: name } = (await readPeople(app, OPERATOR))[0] ?? { signIn: '' };
    expect(
      await callerOf(await signIn(app, { signIn: name.toUpperCase(), password: GOOD, origin: ORIGIN })),
    ).toMatchObject({
      kind: 'person',
    });
    for (const wrong of [
      { signIn: name, password: `${GOOD}x` },
      { signIn: 'nobody', password: GOOD },
    ])
      expect(await codesOf(signIn(app, { ...wrong, origin: { ...ORIGIN, address: '10.0.0.9' } }))).toEqual([
        'sign-in.wrong',
      ]);
  });
  it('guessing is locked after five tries from one place, for who asks at once as well, and not for another place', async () => {
    const guess = (address: string) =>
      signIn(app, { signIn: 'kho-doan', password: 'sai', origin: { ...ORIGIN, address } });
    const tries = await Promise.all(Array.from({ length: 12 }, () => codesOf(guess('10.0.0.1'))));
    expect(tries.filter(([code]) => code === 'sign-in.wrong')).toHaveLength(5);
    expect(tries.filter(([code]) => code === 'sign-in.locked')).toHaveLength(7);
    expect(await codesOf(guess('10.0.0.2'))).toEqual(['sign-in.wrong']);
  });
  it('a session ends by itself: idle, or old', async () => {
    const { signIn: name } = (await readPeople(app, OPERATOR))[0] ?? { signIn: '' };
    const start = now;
    const token = await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN });
    now = new Date(start.getTime() + IDLE_MS - 1);
    expect((await callerOf(token)).kind).toBe('person');
    now = new Date(now.getTime() + IDLE_MS);
    expect(await callerOf(token)).toEqual(PUBLIC);
    now = start;
    const used = await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN });
    for (let at = start.getTime(); at < start.getTime() + LONGEST_SESSION_MS; at += IDLE_MS / 2) {
      now = new Date(at);
      expect((await callerOf(used)).kind).toBe('person');
    }
    now = new Date(start.getTime() + LONGEST_SESSION_MS);
    expect(await callerOf(used)).toEqual(PUBLIC);
    now = start;
  });
  it('one sees one’s sessions and ends them; a stranger’s cannot be ended', async () => {
    const { signIn: name } = (await readPeople(app, OPERATOR))[0] ?? { signIn: '' };
    const [here, there] = [
      await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN }),
      await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN }),
    ];
    const open = await readSession(app, here);
    expect((await readSessions(app, open)).filter((one) => one.current)).toHaveLength(1);
    await endSession(app, open, 'others');
    expect(await callerOf(there)).toEqual(PUBLIC);
    await endSession(app, open, open.session ?? '');
    expect(await callerOf(here)).toEqual(PUBLIC);
    const again = await readSession(app, await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN }));
    await endSession(
      app,
      { caller: { kind: 'person', id: app.newId(), name: 'X', administers: false, grants: [] } },
      again.session ?? '',
    );
    expect(await readSessions(app, again)).not.toEqual([]);
    first = await signIn(app, { signIn: name, password: GOOD, origin: ORIGIN });
  });
});

describe('accounts', () => {
  it('a link sets a password once, and its roles are those that were given', async () => {
    const administrator = await callerOf(first);
    const grants = [{ workspace: 'xa-a', role: 'reporter' as const, agency: 'phong-kinh-te' }];
    const { id, link } = await makePerson(app, administrator, { form: form('dung'), workspace: 'xa-a', grants });
    expect((await readLink(app, link.token))?.id).toBe(id);
    const token = await setPasswordByLink(app, { token: link.token, password: GOOD, again: GOOD, origin: ORIGIN });
    expect(await callerOf(token)).toMatchObject({ kind: 'person', id, administers: false, grants });
    expect(
      await codesOf(setPasswordByLink(app, { token: link.token, password: GOOD, again: GOOD, origin: ORIGIN })),
    ).toEqual(['link.over']);
    const newer = await makeLink(app, administrator, id);
    await setPasswordByLink(app, { token: newer.token, password: `${GOOD} hai`, again: `${GOOD} hai`, origin: ORIGIN });
    expect(await callerOf(token)).toEqual(PUBLIC);
  });
  it('a link is over after three days, and an older one as soon as there is a newer', async () => {
    const administrator = await callerOf(first);
    const { id, link } = await makePerson(app, administrator, { form: form('giang'), workspace: 'xa-a', grants: [] });
    const newer = await makeLink(app, administrator, id);
    expect(await readLink(app, link.token)).toBeUndefined();
    const start = now;
    now = newer.endsAt;
    expect(await readLink(app, newer.token)).toBeUndefined();
    now = start;
    expect((await readLink(app, newer.token))?.id).toBe(id);
  });
  it('who keeps one workspace makes nobody in another, and touches nobody of it', async () => {
    const administrator = await callerOf(first);
    const grants = [{ workspace: 'xa-a', role: 'administrator' as const }];
    const { link } = await makePerson(app, administrator, { form: form('hoa'), workspace: 'xa-a', grants });
    const hoa = await callerOf(
      await setPasswordByLink(app, { token: link.token, password: GOOD, again: GOOD, origin: ORIGIN }),
    );
    const other = await makePerson(app, administrator, {
      form: form('khanh'),
      workspace: 'xa-b',
      grants: [{ workspace: 'xa-b', role: 'office' }],
    });
    expect(await codesOf(makePerson(app, hoa, { form: form('lan'), workspace: 'xa-b', grants: [] }))).toEqual([
      'right.missing',
    ]);
    for (const work of [
      () => makeLink(app, hoa, other.id),
      () => setClosed(app, hoa, other.id, true),
      () => erase(app, hoa, other.id),
    ])
      expect(await codesOf(work())).toEqual(['right.missing']);
    expect(await codesOf(setRoles(app, hoa, { person: other.id, workspace: 'xa-b', grants: [] }))).toEqual([
      'right.missing',
    ]);
    // Nor is anybody of it drawn into one's own, where their name would be read.
    const drawn = { person: other.id, workspace: 'xa-a', grants: [{ workspace: 'xa-a', role: 'office' as const }] };
    expect(await codesOf(setRoles(app, hoa, drawn))).toEqual(['person.unknown']);
    expect((await readPeople(app, hoa, 'xa-a')).map(({ id }) => id)).not.toContain(other.id);
    expect(await codesOf(readPeople(app, hoa, 'xa-b'))).toEqual(['right.missing']);
    expect(await codesOf(readPeople(app, PUBLIC, 'xa-a'))).toEqual(['right.sign-in']);
  });
  it('a closed account signs in no more; the last who keeps the installation cannot be closed or erased', async () => {
    const administrator = await callerOf(first);
    const me = administrator.kind === 'person' ? administrator.id : '';
    for (const work of [() => setClosed(app, administrator, me, true), () => erase(app, administrator, me)])
      expect(await codesOf(work())).toEqual(['person.last-administrator']);
    const { id, link } = await makePerson(app, administrator, { form: form('minh'), workspace: 'xa-a', grants: [] });
    const token = await setPasswordByLink(app, { token: link.token, password: GOOD, again: GOOD, origin: ORIGIN });
    await setClosed(app, administrator, id, true);
    expect(await callerOf(token)).toEqual(PUBLIC);
    expect(
      await codesOf(signIn(app, { signIn: 'minh', password: GOOD, origin: { ...ORIGIN, address: '10.0.0.3' } })),
    ).toEqual(['sign-in.wrong']);
  });
  it('an administrator who is locked out is let in by the machine’s operator, and by nobody else', async () => {
    const administrator = await callerOf(first);
    const { signIn: name, id } = (await readPeople(app, OPERATOR)).find((one) => one.administers) ?? {
      signIn: '',
      id: '',
    };
    expect(await codesOf(recoverAdministrator(app, PUBLIC, form(name)))).toEqual(['right.sign-in']);
    const link = await recoverAdministrator(app, OPERATOR, form(name));
    expect((await readLink(app, link.token))?.id).toBe(id);
    expect(link).toMatchObject({ name: 'Nguyễn Thị Bình', did: [] });
    expect(administrator.kind).toBe('person');
  });
  it('a slip of the pen makes no administrator; what an existing account is given is told', async () => {
    const nameless = { ...form('vắng mặt', ''), signIn: 'khong-co' };
    expect(await codesOf(recoverAdministrator(app, OPERATOR, nameless))).toEqual(['person.no-such-sign-in']);
    expect((await readPeople(app, OPERATOR)).map(({ signIn: one }) => one)).not.toContain('khong-co');
    const { id } = await makePerson(app, OPERATOR, { form: form('hang', 'Lê Hằng'), workspace: 'xa-a', grants: [] });
    await setClosed(app, OPERATOR, id, true);
    const raised = await recoverAdministrator(app, OPERATOR, { ...form(' HANG '), name: '' });
    expect(raised).toMatchObject({ name: 'Lê Hằng', did: ['raised', 'reopened'] });
    const made = await recoverAdministrator(app, OPERATOR, form('moi', 'Đỗ Mới'));
    expect(made).toMatchObject({ name: 'Đỗ Mới', did: ['made'] });
  });
  it('people stand in the order of Vietnamese names: Đ behind D, before E', async () => {
    for (const name of ['Đinh An', 'Vũ An', 'Dương An'])
      await makePerson(app, OPERATOR, {
        form: form(`n${name.length}${name.codePointAt(0)}`, name),
        workspace: 'xa-b',
        grants: [],
      });
    const names = (await readPeople(app, OPERATOR)).map(({ name }) => name);
    const three = names.filter((name) => name.endsWith(' An'));
    expect(three).toEqual(['Dương An', 'Đinh An', 'Vũ An']);
  });
  it('erasing takes away what names the person, and the log still holds', async () => {
    const { id } = await makePerson(app, OPERATOR, {
      form: form('oanh', 'Phạm Thị Oanh'),
      workspace: 'xa-a',
      grants: [],
    });
    await erase(app, OPERATOR, id);
    const left = (await readPeople(app, OPERATOR)).find((one) => one.id === id);
    expect(JSON.stringify(left)).not.toMatch(/Oanh|oanh|Chuyên viên/u);
    expect(await verifyAccessLog(app.database.reader)).toBeUndefined();
  });
});

describe('the access log', () => {
  it('tells who signed in and who was refused, never a password or a token', async () => {
    const all = await listAccess(app.database.reader, { limit: 1000 });
    expect(new Set(all.map((one) => one.event))).toEqual(
      new Set([
        'set-up',
        'sign-in',
        'sign-in:refused',
        'sign-in:locked',
        'sign-out',
        'session:ended',
        'person:made',
        'link:made',
        'password:set',
        'person:closed',
        'person:recovered',
        'person:erased',
      ]),
    );
    expect(JSON.stringify(all)).not.toContain(GOOD);
  });
  it('notes what is taken out and what is looked at; whoever has not signed in looks at nothing that is noted', async () => {
    const caller: Caller = { kind: 'person', id: 'p', name: 'Đỗ Thị Ẩn', administers: false, grants: [] };
    now = new Date('2027-03-01T16:59:59.999Z');
    await noteExport(app, caller, { what: 'journal', workspace: 'xa-a', address: '10.0.0.9', asked: ['loai=work'] });
    now = new Date('2027-03-01T17:00:00.000Z');
    await noteRead(app, caller, { what: 'person', workspace: 'xa-a', of: 'x' });
    await noteRead(app, OPERATOR, { what: 'people' });
    const found = async (filter: AccessFilter) =>
      (await readAccess(app, OPERATOR, filter)).entries.map(({ event, actor, data }) => [event, actor, data['what']]);
    const [taken, read] = [
      ['export', caller.name, 'journal'],
      ['read', caller.name, 'person'],
    ];
    expect(await found({ actor: 'do thi an' })).toEqual([read, taken]);
    expect(await found({ actor: 'ẨN', event: 'export' })).toEqual([taken]);
    // The first moment of 2/3 in Vietnam, and the last of 1/3.
    expect(await found({ from: asDay('2027-03-02') })).toEqual([read]);
    expect(await found({ from: asDay('2027-03-01'), to: asDay('2027-03-01') })).toEqual([taken]);
    expect(await found({ from: asDay('2027-03-03') })).toEqual([]);
    expect(await found({ workspace: 'xa-b', event: 'export' })).toEqual([]);
    expect(await verifyAccessLog(app.database.reader)).toBeUndefined();
  });
  it('goes on where a page ends, as long as there are older ones that pass', async () => {
    const caller: Caller = { kind: 'person', id: 'p', name: 'Người xem', administers: false, grants: [] };
    for (let count = 0; count < 101; count += 1) await noteRead(app, caller, { what: 'people' });
    const newest = await readAccess(app, OPERATOR, { actor: 'nguoi xem' });
    expect([newest.entries.length, newest.older]).toEqual([100, true]);
    const second = await readAccess(app, OPERATOR, { actor: 'nguoi xem', before: newest.entries.at(-1)?.sequence });
    expect([second.entries.length, second.older]).toEqual([1, false]);
  });
});
