/**
 * Programmes of other localities and fields than the samples, invented and marked so: folders of files as an import
 * takes them. Nothing in the product knows them.
 */
import { fileURLToPath } from 'node:url';
import { knownCodes } from '#app/shipped.ts';
import { orRefuse } from '#app/refusal.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { composeReport } from '#core/report/compose.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { chosenReport } from '#core/subjects/report/choose.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { readProgramme, type ProgrammeFiles, type ProgrammeRead } from '#files/programme/read-programme.ts';
import { shippedPacks } from '#testing/packs.ts';
import { sampleRecords } from '#testing/sample.ts';

export const filesOfProgramme = async (name: string): Promise<ProgrammeFiles> =>
  orRefuse(await readFolder(fileURLToPath(new URL(`./${name}/`, import.meta.url))));

export const readTestProgramme = async (name: string): Promise<ProgrammeRead> =>
  orRefuse(readProgramme(await filesOfProgramme(name), await knownCodes()));

const viewOfProgramme = (read: ProgrammeRead, asOf: string): View =>
  viewAsOf(wholeFacts(sampleRecords(read)), asDay(asOf), shippedPacks);

/** The report of the period in which the day lies, as the core writes it. */
export const reportOfProgramme = (read: ProgrammeRead, asOf: string): ReportDocument => {
  const view = viewOfProgramme(read, asOf);
  const [programme] = view.all('programme');
  const template = programme && chosenReport(view, programme.id);
  if (!programme || !template) throw new Error('no programme, or no report');
  return composeReport(view, programme, template, unitsIn(view.records), 'layout').document;
};
