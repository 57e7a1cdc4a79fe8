/**
 * The report of a programme given as files, with the layout it is printed in: for tests of the writers and of prose.
 */
import { findRemarks } from '#core/remark/find-remarks.ts';
import type { Remark } from '#core/remark/remark.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { layoutFor, type Layout } from '#core/law/layout.ts';
import { composeReport } from '#core/report/compose.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { asDay } from '#core/value/day.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { sampleRecords } from '#testing/sample.ts';
import { filesOf } from '#testing/small-programme.ts';
import { shippedPacks } from '#testing/packs.ts';

export interface ComposedFiles {
  readonly document: ReportDocument;
  readonly layout: Layout;
  readonly remarks: readonly Remark[];
}

/** Throws Error with the first problems of files that cannot be read. */
export const composedFiles = async (files: Readonly<Record<string, string>>, asOf: string): Promise<ComposedFiles> => {
  const read = readProgramme(filesOf(files));
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  const view = viewAsOf(wholeFacts(sampleRecords(read.value)), asDay(asOf), shippedPacks);
  const [programme] = view.all('programme');
  const [template] = view.all('report');
  const chosen = template && layoutFor(await readLayoutProfiles(), template.family, template.issued ?? view.asOf);
  if (!programme || !template || !chosen) throw new Error('no programme, report or layout');
  const { key, layout } = chosen.profile;
  const { document } = composeReport(view, programme, template, unitsIn(view.records), key);
  return { document, layout, remarks: findRemarks(view, programme.id) };
};
