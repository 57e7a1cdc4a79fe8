/**
 * A figure by its address with its whole trace, through the use case and through the API's operation, version check
 * included; beside one SQL statement by `pg` on the same database that fetches the same value, version, author,
 * instant and source. Aim: within twice the statement. Run: node bench/figure.bench.ts
 */
import pg from 'pg';
import { readFigure } from '#app/read/figure.ts';
import { OPERATIONS } from '#api/operations.ts';
import { asDay } from '#core/value/day.ts';
import { compareTimes, tell } from './support/measure.ts';
import { withSample, type Sample } from './support/sample.ts';

const WORKSPACE = 'bac-kan';
const AS_OF = '2023-05-31';
const CALLS = 500;
const ROUNDS = 9;
const AIM = 2;

interface Case {
  readonly address: string;
  /** Takes the workspace as $1. */
  readonly sql: string;
}

const TRACED =
  'journal.version, journal.sequence, journal.actor, journal.at, document.id as document, coalesce(document.symbol, document.subject) as title, fact.source_at';
const JOINS = `join journal on journal.workspace_id = fact.workspace_id and journal.sequence = fact.sequence
  left join document on document.workspace_id = fact.workspace_id and document.id = fact.source_document`;

const CASES: readonly Case[] = [
  {
    address: 'work:provincial-stadium funding[kind=total,source=central]',
    sql: `select fact.amount_amount, fact.amount_unit, ${TRACED} from funding fact ${JOINS}
      where fact.workspace_id = $1 and fact.work = 'provincial-stadium' and fact.kind = 'total' and fact.capital = 'central'`,
  },
  {
    address: 'measure:clean-water-rate @bac-kan #2022',
    sql: `select fact.value_amount, fact.value_unit, ${TRACED} from observation fact ${JOINS}
      where fact.workspace_id = $1 and fact.measure = 'clean-water-rate' and fact.place = 'bac-kan' and fact.period = '2022' and fact.kind = 'actual'`,
  },
];

/** One after the other, as one reader asks; milliseconds of one call. */
const many = (call: () => Promise<unknown>) => async (): Promise<void> => {
  for (let index = 0; index < CALLS; index += 1) await call();
};

const measure = async ({ app }: Sample, client: pg.Client, { address, sql }: Case): Promise<void> => {
  const api = OPERATIONS.find(({ name }) => name === 'openFigure');
  if (!api) throw new Error('no such operation');
  const statement = () => client.query(sql, [WORKSPACE]);
  if ((await statement()).rowCount !== 1) throw new Error(`the statement does not fetch ${address}`);
  const taken = await compareTimes(ROUNDS, {
    figure: many(() => readFigure(app, { workspace: WORKSPACE, address, asOf: asDay(AS_OF) })),
    api: many(() => api.handle(app, { workspace: WORKSPACE, address, asOf: AS_OF } as never)),
    sql: many(statement),
  });
  const microseconds = (milliseconds: number): number => (milliseconds / CALLS) * 1000;
  tell({
    bench: 'figure',
    address,
    figureUs: microseconds(taken.figure),
    apiUs: microseconds(taken.api),
    sqlUs: microseconds(taken.sql),
    ratio: taken.figure / taken.sql,
    apiRatio: taken.api / taken.sql,
    aim: AIM,
    held: taken.api / taken.sql <= AIM,
  });
};

await withSample(async (sample) => {
  const client = new pg.Client({ connectionString: sample.url, options: '-c search_path=tiendo' });
  await client.connect();
  try {
    for (const one of CASES) await measure(sample, client, one);
  } finally {
    await client.end();
  }
});
