/**
 * A process that writes without end, many at once, until it is killed: arguments are the database and a prefix of ids.
 * Prints each id that was acknowledged.
 */
import { randomUUID } from 'node:crypto';
import { openApplication } from '#app/application.ts';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

const [url = '', prefix = ''] = process.argv.slice(2);
const log = { info: () => undefined, error: () => undefined };
const app = await openApplication({ databaseUrl: url, address: 'http://localhost', log, writes: 'all' });
const context = writeContext(app, {
  workspace: 'xa-ven-song',
  caller: OPERATOR,
  action: 'record:write',
  typed: 'Người ghi',
});

const writeOn = async (lane: number): Promise<never> => {
  for (let number = 0; ; number += 1) {
    const id = `${prefix}-${lane}-${number}`;
    const draft: RecordIn<'party'> = { id, name: id, kind: 'enterprise', source: { document: 'so-theo-doi' } };
    await change(context, {
      commandId: randomUUID(),
      changes: [{ subject: 'party', id, programme: '12-nq-hdnd', draft }],
    });
    process.stdout.write(`${id}\n`);
  }
};

await Promise.all(Array.from({ length: 8 }, (_, lane) => writeOn(lane)));
