import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readKnownActs } from '#files/law/acts.ts';
import { readCalendar } from '#files/law/calendars.ts';
import { keepLaw, readKeptLaw } from '#files/law/kept-law.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { readProcedures } from '#files/law/procedures.ts';
import { readRulePacks } from '#files/law/rule-pack.ts';

const folder = await mkdtemp(join(tmpdir(), 'tiendo-law-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is kept of the law is what its files say', async () => {
  const packs = await readRulePacks();
  const law = {
    rulePacks: packs.ok ? packs.value : [],
    procedures: await readProcedures(),
    layouts: await readLayoutProfiles(),
    calendar: await readCalendar(),
    acts: await readKnownActs(),
  };
  const file = join(folder, 'law');
  await keepLaw(file, law);
  const kept = await readKeptLaw(file);
  expect(kept).toStrictEqual(law);
  expect(kept?.rulePacks.length).toBeGreaterThan(0);
  expect(kept?.procedures.names.size).toBeGreaterThan(0);
  expect(kept?.layouts[0]?.provenance.size).toBeGreaterThan(0);
  expect(kept?.calendar.years.length).toBeGreaterThan(0);
  expect(kept?.acts.length).toBeGreaterThan(0);
});

test.each([
  ['nothing', undefined],
  ['an empty file', Buffer.alloc(0)],
  ['no such file of ours', Buffer.from('luật')],
])('%s is no law', async (name, bytes) => {
  const file = join(folder, name);
  if (bytes) await writeFile(file, bytes);
  expect(await readKeptLaw(file)).toBeUndefined();
});

test.each(['rulePacks', 'procedures', 'layouts', 'calendar', 'acts'])('nor is what lacks its %s', async (part) => {
  const file = join(folder, `without-${part}`);
  const whole = { rulePacks: [], procedures: {}, layouts: [], calendar: {}, acts: [] };
  await keepLaw(file, { ...whole, [part]: undefined } as never);
  expect(await readKeptLaw(file)).toBeUndefined();
});
