/** The programme of a shipped sample, opened for tests without a database. */
import { fileURLToPath } from 'node:url';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { collectRecords, type Records } from '#core/facts/records.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { orRefuse } from '#app/refusal.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { readProgramme, type ProgrammeRead } from '#files/programme/read-programme.ts';
import { askWhole } from '#testing/opened.ts';
import { shippedPacks } from '#testing/packs.ts';

type Changed = (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** What the files of a shipped sample say; `changed`: in other words than the sample's. */
export const readSample = async (name: string, changed: Changed = (files) => files): Promise<ProgrammeRead> => {
  const bytes = orRefuse(await readFolder(fileURLToPath(new URL(`../../data/sample/${name}/`, import.meta.url))));
  const files = changed(new Map([...bytes].map(([file, content]) => [file, new TextDecoder().decode(content)])));
  const read = readProgramme(new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)])));
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.value;
};

/** All records of a shipped sample, as one import would leave them. */
export const sampleRecords = ({ workspace, drafts }: ProgrammeRead): Records =>
  collectRecords(
    workspace.id,
    { sequence: 1, hash: '' },
    drafts.map(({ subject, id, programme, record }) => ({
      ref: { subject, id, version: 1, sequence: 1 },
      ...(programme !== undefined && { programme }),
      record,
    })),
  );

export const openSample = async (name: string, asOf: string, changed?: Changed): Promise<OpenedProgramme> => {
  const read = await readSample(name, changed);
  const view = viewAsOf(wholeFacts(sampleRecords(read)), asDay(asOf), shippedPacks);
  const [programme] = view.all('programme');
  if (!programme) throw new Error('no programme');
  return {
    workspace: read.workspace,
    programmes: [programme],
    programme,
    asOf: { day: view.asOf, reason: 'asked' },
    today: asDay('2026-11-01'),
    view,
    ask: askWhole,
    units: unitsOfMeasure(programme.countingUnits),
  };
};
