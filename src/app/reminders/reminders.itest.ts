/** Mails of reminder to a real mail server: one a person and working day, none twice, none lost; and the calendar. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { setOwnMail } from '#app/people/own-mail.ts';
import { changeFeed, readFeed } from '#app/reminders/feed.ts';
import { startReminderJobs, REMINDERS } from '#app/reminders/jobs.ts';
import { openMailer } from '#app/reminders/mailer.ts';
import { sendReminders, type Reminding } from '#app/reminders/send.ts';
import { Refusal } from '#app/refusal.ts';
import type { Grant, SignedIn } from '#core/rights/caller.ts';
import { checkingAgencies, insertPerson, setGrants } from '#store/people/persons.ts';
import { startJobs } from '#store/jobs.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { digestMail } from '#words/digest.ts';

/** A Tuesday, four days after the collection of the second quarter was owed. */
const TUESDAY = '2026-07-14T01:00:00Z';

let app: Application;
let databaseUrl: string;
let now = new Date(TUESDAY);
const mails: ParsedMail[] = [];
/** Answers of the server to the next mails: an error refuses one. */
const refusals: Error[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _, done) => {
    const refusal = refusals.shift();
    const keep = async (): Promise<void> => {
      const mail = await simpleParser(stream);
      if (!refusal) mails.push(mail);
      done(refusal ?? null);
    };
    void keep();
  },
});
let reminding: Reminding;

const personOf = (id: string, grants: readonly Grant[]): SignedIn => ({
  kind: 'person',
  id,
  name: `Người ${id}`,
  administers: false,
  grants,
});
/** The same id for the same name. */
const idOf = (name: string): string =>
  `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`;
const makePerson = async (
  name: string,
  email: string,
  grants: readonly Omit<Grant, 'workspace'>[],
): Promise<SignedIn> => {
  const own = grants.map((grant) => ({ ...grant, workspace: 'w' }));
  const id = idOf(name);
  await app.database.write(async (writer) => {
    await insertPerson(writer, {
      id,
      signIn: name,
      name: `Người ${name}`,
      administers: false,
      purpose: 'thử',
      ...(email !== '' && { email }),
      at: now,
    });
    await setGrants(writer, id, 'w', own);
  });
  return personOf(id, own);
};
const send = () => sendReminders(app, reminding);
const to = (email: string): readonly ParsedMail[] =>
  mails.filter((mail) => [mail.to].flat().some((one) => one?.text === email));

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  databaseUrl = await testDatabase();
  app = { ...(await applicationOn(databaseUrl, TUESDAY)), clock: { now: () => now } };
  await makeWorkspace(app.database, 'w');
  await writeRecords(app.database, 'w', reportingDrafts());
  const mailer = openMailer({ server: new URL(`smtp://127.0.0.1:${port}`), from: 'tiendo@xa.example' });
  reminding = { mailer, tell: ({ name }, day, all) => digestMail(app.address, name, day, all) };
});
afterEach(() => {
  mails.length = 0;
  refusals.length = 0;
});
afterAll(async () => {
  reminding.mailer.close();
  server.close();
  await app.close();
});

describe('a mail of reminder', () => {
  it('goes to who has an address, in Vietnamese, with what is late first and where to do it; once a day', async () => {
    await makePerson('kt', 'kt@xa.example', [{ role: 'reporter', agency: 'kt' }]);
    await makePerson('none', '', [{ role: 'reporter', agency: 'kt' }]);
    await makePerson('idle', 'idle@xa.example', [{ role: 'inspector' }]);
    expect(await send()).toBe(1);
    const [mail] = to('kt@xa.example');
    expect(mail?.subject).toMatch(/^Tiến Độ: \d+ việc cần làm, \d+ việc quá hạn$/u);
    expect(mail?.from?.text).toBe('tiendo@xa.example');
    expect(mail?.text).toContain('Phòng Kinh tế: phiếu quý II/2026 quá hạn');
    expect(mail?.text).toContain(`${app.address}/w/p/viec-don-vi/p.2026-q2/kt`);
    expect(mail?.messageId).toContain(`2026-07-14.${idOf('kt')}@`);
    expect([await send(), mails.length]).toEqual([0, 1]);
  });
  it('none the next day without news; one more day late is no news', async () => {
    now = new Date('2026-07-15T01:00:00Z');
    expect([await send(), mails.length]).toEqual([0, 0]);
  });
  it('none on a day off', async () => {
    await makePerson('office', 'vp@xa.example', [{ role: 'office' }]);
    now = new Date('2026-07-18T01:00:00Z');
    expect([await send(), mails.length]).toEqual([0, 0]);
    now = new Date('2026-07-20T01:00:00Z');
    expect(await send()).toBe(1);
    expect(to('vp@xa.example')[0]?.text).toContain('Chưa nộp phiếu quý II/2026');
  });
  it('that the server puts off is sent when it is tried again, once', async () => {
    await makePerson('hd', 'hd@xa.example', [{ role: 'approver', agency: 'hd' }]);
    refusals.push(Object.assign(new Error('try later'), { responseCode: 451 }));
    await expect(send()).rejects.toThrow(AggregateError);
    expect(to('hd@xa.example')).toHaveLength(0);
    expect(await send()).toBe(1);
    expect([await send(), to('hd@xa.example').length]).toEqual([0, 1]);
  });
  it('of two who send at once one sends', async () => {
    await makePerson('two', 'two@xa.example', [{ role: 'reporter', agency: 'hd' }]);
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(to('two@xa.example')).toHaveLength(1);
  });
  it('whose sender was ended midway is taken up when its claim has grown old', async () => {
    await makePerson('cut', 'cut@xa.example', [{ role: 'reporter', agency: 'hd' }]);
    const dying: Reminding = {
      ...reminding,
      mailer: { ...reminding.mailer, send: () => new Promise(() => undefined) },
    };
    void sendReminders(app, dying);
    await expect.poll(async () => (await claims('cut')).length).toBe(1);
    expect(await send()).toBe(0);
    now = new Date(now.getTime() + 16 * 60_000);
    expect(await send()).toBe(1);
    expect(to('cut@xa.example')).toHaveLength(1);
  });
  it('goes nowhere once its person has no address or no account any more', async () => {
    now = new Date('2026-07-21T01:00:00Z');
    const caller = await makePerson('gone', 'gone@xa.example', [{ role: 'reporter', agency: 'hd' }]);
    const reader = { caller, session: 's' } as never;
    const bad = await setOwnMail(app, reader, 'không phải thư').catch((error: unknown) => error);
    expect(bad instanceof Refusal && bad.problems.map(({ code }) => code)).toEqual(['person.email-malformed']);
    await setOwnMail(app, reader, '');
    expect(await send()).toBe(0);
  });
  const claims = (person: string) =>
    app.database.reader.query.selectFrom('reminder').selectAll().where('person', '=', idOf(person)).execute();
});

it('who approves for an agency is known by the open accounts', async () => {
  const agencies = async () => [...(await checkingAgencies(app.database.reader, 'w'))].toSorted();
  await makePerson('checks', '', [{ role: 'approver', agency: 'office' }]);
  expect(await agencies()).toContain('office');
  expect(await agencies()).not.toContain('kt');
  await app.database.write((writer) =>
    writer.query.updateTable('person').set({ closed_at: now }).where('id', '=', idOf('checks')).execute(),
  );
  expect(await agencies()).not.toContain('office');
});

describe('the job', () => {
  it('is done by one of two processes; a failure is told and tried again', async () => {
    const done: string[] = [];
    const failures: unknown[] = [];
    const job = (name: string) => ({
      name: 'thu',
      cron: '0 0 1 1 *',
      work: async () => {
        done.push(name);
        if (done.length === 1) throw new Error('once');
      },
    });
    const one = await startJobs(databaseUrl, [job('a')], (error) => failures.push(error));
    const two = await startJobs(databaseUrl, [job('b')], (error) => failures.push(error));
    await one.run('thu');
    await expect.poll(() => done.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(1);
    expect(failures.length).toBeGreaterThanOrEqual(1);
    await Promise.all([one.stop(), two.stop()]);
  });
  it('whose time passed while no process was up is done at the next start, once', async () => {
    let done = 0;
    // Noon each day has passed within the day before now.
    const job = { name: 'lo-gio', cron: '0 12 * * *', work: async () => void (done += 1) };
    const start = () => startJobs(databaseUrl, [job], () => undefined);
    await (await start()).stop();
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    await owner.query("update tiendo_jobs.version set cron_on = now() - interval '26 hours'");
    await owner.query("update tiendo_jobs.schedule set created_on = now() - interval '3 days' where name = 'lo-gio'");
    await owner.end();
    const again = await start();
    await expect.poll(() => done, { timeout: 30_000 }).toBe(1);
    await again.stop();
    const last = await start();
    await setTimeout(7000);
    await last.stop();
    expect(done).toBe(1);
  });
  it('of reminders starts and stops beside the application', async () => {
    expect(REMINDERS).toBe('reminders');
    const stop = await startReminderJobs(app, databaseUrl, reminding);
    await stop();
  });
});

describe('a calendar', () => {
  it('opens by its secret, with what the agencies owe; a changed secret ends the one before', async () => {
    const caller = await makePerson('cal', '', [{ role: 'reporter', agency: 'kt' }]);
    const first = await changeFeed(app, caller);
    const feed = await readFeed(app, first);
    const days = feed?.dates.flatMap(({ items }) => items.map(({ id, day }) => `${id} ${day}`)) ?? [];
    expect(days.map((one) => one.split(' ')[0])).toContain('task/t1');
    // What is not open yet is what a calendar is for.
    expect(days).toContain('collection/p.2026-q3/kt 2026-10-12');
    const office = await makePerson('calvp', '', [{ role: 'office' }]);
    const waits = await readFeed(app, await changeFeed(app, office));
    expect(waits?.dates.flatMap(({ items }) => items.map(({ id }) => id))).toContain('collection/p.2026-q3');
    const second = await changeFeed(app, caller);
    expect([await readFeed(app, first), await readFeed(app, 'x'), (await readFeed(app, second))?.person.id]).toEqual([
      undefined,
      undefined,
      idOf('cal'),
    ]);
  });
});
