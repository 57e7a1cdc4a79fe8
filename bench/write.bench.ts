/**
 * One small write, from the command to its acknowledgement, and two hundred editors at once, in the sample workspace;
 * beside one insert into a bare table on the same server. Run: node bench/write.bench.ts
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { compareTimes, median, tell } from './support/measure.ts';
import { withSample } from './support/sample.ts';

const EDITORS = 200;
const ROUNDS = 5;
const AIM = { oneMs: 20, p95Ms: 300 };

await withSample(async ({ app: read, url }) => {
  const app = { ...read, writes: 'all' as const };
  const context = writeContext(app, { workspace: 'bac-kan', caller: OPERATOR, action: 'record:write', typed: 'Bench' });
  const write = async (): Promise<void> => {
    const id = `bench-${randomUUID()}`;
    const draft: RecordIn<'party'> = { id, name: id, kind: 'enterprise', source: { document: 'bao-cao-so-ket-08' } };
    await change(context, {
      commandId: randomUUID(),
      changes: [{ subject: 'party', id, programme: '08-nq-tu', draft }],
    });
  };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('create table bare (id text primary key)');
    const insert = () => client.query('insert into bare values ($1)', [randomUUID()]);
    const { one, bare } = await compareTimes(30, { one: write, bare: insert }, 5);
    tell({
      bench: 'write',
      what: 'one',
      ms: one,
      bareInsertMs: bare,
      ratio: one / bare,
      aim: AIM.oneMs,
      held: one <= AIM.oneMs,
    });
    const p95s: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      const taken = await Promise.all(
        Array.from({ length: EDITORS }, async () => {
          await write();
          return performance.now() - started;
        }),
      );
      p95s.push(taken.toSorted((a, b) => a - b)[Math.floor(EDITORS * 0.95)] ?? Number.NaN);
    }
    const p95 = median(p95s);
    tell({ bench: 'write', what: `${EDITORS} at once`, p95Ms: p95, aim: AIM.p95Ms, held: p95 <= AIM.p95Ms });
  } finally {
    await client.end();
  }
});
