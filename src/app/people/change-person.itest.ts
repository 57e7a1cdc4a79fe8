import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { erase, makePerson, readPeople, recoverAdministrator, setPasswordByLink } from '#app/people/accounts.ts';
import { changePerson } from '#app/people/change-person.ts';
import type { PersonForm } from '#app/people/person-form.ts';
import { readSession } from '#app/people/session.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { listAccess } from '#store/people/access-log.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace } from '#testing/journal.ts';
import { codesOf } from '#testing/refused.ts';

const GOOD = 'cầu vồng trên suối Tả Nậm';
const form = (signIn: string, name = 'Nguyễn Thị Bình'): PersonForm => ({
  signIn,
  name,
  position: 'Chuyên viên',
  purpose: 'Quản lý chương trình',
  keepUntil: '',
});

let app: Application;
let administrator: Caller;
beforeAll(async () => {
  app = await testApplication();
  await makeWorkspace(app.database, 'xa-a');
  const { token } = await recoverAdministrator(app, OPERATOR, form('an'));
  const origin = { address: '127.0.0.1', agent: 'test' };
  const session = await setPasswordByLink(app, { token, password: GOOD, again: GOOD, origin });
  administrator = (await readSession(app, session)).caller;
});
afterAll(() => app.close());

describe('what is on record of a person', () => {
  const asWas = { ...form('khanh', 'Ngô Văn Kanh'), keepUntil: '31/12/2030' };
  it('is put right, and the log tells what changed', async () => {
    const { id } = await makePerson(app, administrator, { form: asWas, workspace: 'xa-a', grants: [] });
    await changePerson(app, administrator, id, { ...asWas, name: 'Ngô Văn Khanh', position: '', keepUntil: '' });
    const found = (await readPeople(app, administrator)).find((one) => one.id === id);
    expect(found).toMatchObject({ name: 'Ngô Văn Khanh', signIn: 'khanh', purpose: asWas.purpose });
    expect([found?.position, found?.keepUntil]).toEqual([undefined, undefined]);
    const [newest] = await listAccess(app.database.reader, { limit: 1 });
    expect(newest).toMatchObject({ event: 'person:changed', data: { changed: 'name, position, keepUntil' } });
  });
  it('that stays as it was is no event', async () => {
    const { id } = await makePerson(app, administrator, { form: form('long'), workspace: 'xa-a', grants: [] });
    await changePerson(app, administrator, id, form('long'));
    const [newest] = await listAccess(app.database.reader, { limit: 1 });
    expect(newest?.event).toBe('link:made');
  });
  it('is not changed by others, nor to a sign-in name that is taken or is none', async () => {
    const { id } = await makePerson(app, administrator, { form: form('mai'), workspace: 'xa-a', grants: [] });
    const of = (caller: Caller, given: PersonForm) => codesOf(changePerson(app, caller, id, given));
    expect(await of(administrator, form('khanh'))).toEqual(['person.sign-in-taken']);
    expect(await of(administrator, { ...form('Mai Lê'), name: '' })).toEqual([
      'person.no-name',
      'person.sign-in-malformed',
    ]);
    expect(await of(PUBLIC, form('mai'))).toEqual(['right.missing']);
    await erase(app, administrator, id);
    expect(await of(administrator, form('mai'))).toEqual(['person.erased']);
  });
  it('who has no role is found by who keeps the installation alone, and is made by nobody else', async () => {
    const { id } = await makePerson(app, administrator, { form: form('nam'), workspace: 'xa-a', grants: [] });
    const local: Caller = {
      kind: 'person',
      id: app.newId(),
      name: 'X',
      administers: false,
      grants: [{ workspace: 'xa-a', role: 'administrator' }],
    };
    const finds = async (caller: Caller) => (await readPeople(app, caller, 'xa-a')).some((one) => one.id === id);
    expect([await finds(administrator), await finds(local)]).toEqual([true, false]);
    const made = { form: form('oanh'), workspace: 'xa-a', grants: [] };
    expect(await codesOf(makePerson(app, local, made))).toEqual(['person.no-role']);
  });
});
