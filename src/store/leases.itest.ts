/** Leases on a real server: nothing moves on while one holds, and nobody waits longer than it runs. */
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLeases, type Leases, type Remembered } from '#store/leases.ts';
import { testDatabase } from '#testing/database.ts';

let url: string;
let leases: Leases;
let writer: pg.Client;
beforeEach(async () => {
  url = await testDatabase();
  leases = openLeases(url);
  writer = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
  await writer.connect();
  await writer.query("insert into workspace (id, name, hash) values ('w', 'W', '')");
});
afterEach(async () => {
  await leases.close();
  await writer.end();
});

/** Asks fast, as under load, until a lease holds. */
const holdLease = async (): Promise<Remembered> => {
  for (;;) {
    const remembered = leases.current();
    if (remembered) return remembered;
    await setTimeout(1);
  }
};

const moveOn = () => writer.query("update workspace set sequence = sequence + 1 where id = 'w'");

const sequence = async (by: pg.Client): Promise<number> =>
  Number((await by.query<{ sequence: string }>("select sequence from workspace where id = 'w'")).rows[0]?.sequence);

describe('a lease', () => {
  it('is not taken for single questions', async () => {
    for (let n = 0; n < 3; n += 1) {
      expect(leases.current()).toBeUndefined();
      await setTimeout(40);
    }
  });

  it('is over before a journal moves on, and the writer waits for no reader who keeps asking', async () => {
    const remembered = await holdLease();
    let held = true;
    const moved = moveOn().then(() => leases.current());
    const asking = (async () => {
      while (held) {
        leases.current();
        await setTimeout(1);
      }
    })();
    expect(await moved).not.toBe(remembered);
    held = false;
    await asking;
  });

  it('runs on as long as it is used and no writer waits, without a gap and with what is known under it', async () => {
    const remembered = await holdLease();
    const until = performance.now() + 400;
    const held = new Set<Remembered | undefined>();
    while (performance.now() < until) {
      held.add(leases.current());
      await setTimeout(1);
    }
    expect([...held].filter((one) => one !== undefined)).toEqual([remembered]);
    // On a busy machine the answer may come late, and nothing is trusted until it has come.
    expect(await holdLease()).toBe(remembered);
  });

  it('that has run on is over before a journal moves on', async () => {
    const remembered = await holdLease();
    const until = performance.now() + 250;
    while (performance.now() < until) {
      leases.current();
      await setTimeout(1);
    }
    let [writing, heldAfter] = [true, false];
    const moved = moveOn().then(() => {
      writing = false;
      heldAfter = leases.current() === remembered;
    });
    while (writing) {
      leases.current();
      await setTimeout(1);
    }
    await moved;
    expect(heldAfter).toBe(false);
  });

  it('never holds what was true before a commit that another has seen', async () => {
    const reader = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
    await reader.connect();
    let writing = true;
    const stale: string[] = [];
    let committed = 0;
    let leased = 0;
    const writes = (async () => {
      // A busy machine may take its time until the first lease.
      for (let n = 1; n <= 15 || leased === 0; n += 1) {
        await moveOn();
        committed = n;
        await setTimeout(3);
      }
      writing = false;
    })();
    while (writing) {
      const known = committed;
      const remembered = leases.current();
      if (remembered) {
        leased += 1;
        const asked = remembered.get('w') ?? sequence(reader).then(String);
        remembered.set('w', asked);
        const told = Number(await asked);
        if (told < known) stale.push(`${told} after ${known}`);
      } else await setTimeout(1);
    }
    await writes;
    await reader.end();
    expect(stale).toEqual([]);
    expect(leased).toBeGreaterThan(0);
  });

  it('is lost with its session', async () => {
    await holdLease();
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_locks
       where locktype = 'advisory' and classid = 8080408 and granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    await moveOn();
    await admin.end();
    expect(await sequence(writer)).toBe(1);
    expect(await holdLease()).toBeDefined();
  });

  it('leaves no session behind when nobody asks any more', async () => {
    await holdLease();
    const sessions = async (): Promise<number | null> =>
      (await writer.query("select from pg_locks where locktype = 'advisory' and classid = 8080408")).rowCount;
    await expect.poll(sessions, { timeout: 10_000 }).toBe(0);
  });
});
