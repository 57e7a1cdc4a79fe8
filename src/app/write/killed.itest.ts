import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readState } from '#app/read/records.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';
import { secondProgramme } from '#testing/second-programme.ts';

const PROGRAM = resolve(import.meta.dirname, '../../testing/write-until-killed.ts');
const WORKSPACE = 'xa-ven-song';

let url: string;
let app: Application;
beforeAll(async () => {
  url = await testDatabase();
  app = await applicationOn(url);
  await importProgramme(app, { files: secondProgramme(), actor: 'A' });
});
afterAll(() => app.close());

/** Two processes write at once; both are killed as soon as so many were acknowledged. Answers those. */
const acknowledgedBeforeKill = async (round: number, enough: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  const children = [1, 2].map((one) =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, url, `r${round}-p${one}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children)
    createInterface({ input: child.stdout }).on('line', (id) => {
      ids.push(id);
      if (ids.length >= enough) for (const each of children) each.kill('SIGKILL');
    });
  await Promise.all(ended);
  return ids;
};

it('killed in the middle of many writes: every acknowledged one is there, none by half, and the chain holds', async () => {
  for (const [round, enough] of [1, 60].entries()) {
    const acknowledged = await acknowledgedBeforeKill(round, enough);
    const { records } = await readState(app, WORKSPACE);
    const parties = await app.database.reader.query
      .selectFrom('journal')
      .select('record_id')
      .where('workspace_id', '=', WORKSPACE)
      .where('subject', '=', 'party')
      .execute();
    const written = new Set(parties.map((one) => one.record_id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    expect(acknowledged.filter((id) => !written.has(id) || !records.party.has(id))).toEqual([]);
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  }
}, 180_000);
