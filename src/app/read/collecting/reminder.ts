/** The letter of reminder of a collection: what it needs to be asked for, and its files. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { dayLookedAt, readCollection, seasonOf } from '#app/read/collecting/season.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { shippedLayouts } from '#app/shipped.ts';
import { viewOnDay } from '#core/facts/view.ts';
import { layoutFor } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import {
  checkReminder,
  remindedOf,
  reminderLetter,
  usualReminder,
  type Reminded,
  type ReminderAsked,
} from '#core/report/reminder-letter.ts';
import { chosenReport } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printDocx } from '#files/docx/print-docx.ts';
import { printPdf } from '#files/pdf/write-pdf.ts';

export interface Reminder extends Reminded {
  readonly template: Stored<'report'>;
  /** What the letter says unless the office says otherwise. */
  readonly usual: ReminderAsked;
}

/**
 * To one agency, or to all that are silent. Refuses `collection.unknown`, `reminder.nobody`, `report.no-template`.
 */
export const readReminder = async (
  opened: OpenedProgramme,
  { collection: id, agency }: { readonly collection: string; readonly agency?: string | undefined },
): Promise<Reminder> => {
  const day = dayLookedAt(opened);
  const season = { ...(await seasonOf(opened)), day };
  return opened.ask(() => {
    const view = viewOnDay(opened.view, day);
    const collection = readCollection(view, season, id);
    const reminded = remindedOf(view, collection, { day, agency });
    if (reminded.silent.length === 0) return refuse('reminder.nobody');
    const template =
      chosenReport(view, opened.programme.id) ?? refuse('report.no-template', { programme: opened.programme.id });
    return { ...reminded, template, usual: usualReminder(template, day, season.workday) };
  });
};

/** Refuses `reminder.new-day` for a day that is past, `layout.none-in-force`. */
export const composeReminder = async (
  { view, programme, ask }: OpenedProgramme,
  { collection, silent, day, template }: Reminder,
  asked: ReminderAsked,
) => {
  const problems = checkReminder({ day }, asked);
  if (problems.length > 0) throw new Refusal(problems);
  const on = asked.date ?? day;
  const { profile } =
    layoutFor(await shippedLayouts(), template.family, on) ??
    refuse('layout.none-in-force', { family: template.family, day: on });
  const frame = { template, programme, layout: profile.key };
  const document = await ask<ReportDocument>(() =>
    reminderLetter(viewOnDay(view, day), frame, { collection, silent, day }, asked),
  );
  return { document, layout: profile.layout };
};

export const REMINDER_FORMATS = ['docx', 'pdf'] as const;
type ReminderFormat = (typeof REMINDER_FORMATS)[number];

/** The letter as a file. Refuses as `composeReminder`. */
export const printReminder = async (
  opened: OpenedProgramme,
  reminder: Reminder,
  asked: ReminderAsked,
  format: ReminderFormat,
): Promise<Uint8Array> => {
  const { document, layout } = await composeReminder(opened, reminder, asked);
  return (format === 'docx' ? await printDocx(document, layout) : await printPdf(document, layout)).bytes;
};
