/** The letter of reminder as a file. */
import { printReminder, readReminder, REMINDER_FORMATS } from '#app/read/collecting/reminder.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { attachment } from '#http/attachment.ts';
import { askedLetter } from '#web/collection/asked-letter.ts';
import { askedReminder } from '#web/collection/asked-reminder.ts';
import { programmeRead } from '#web/frame/page.ts';
import { FILE_TYPES } from '#web/report/file-types.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async ({ opened, reader, url, params, language }) => {
  orRefuse(mayOr(reader.caller, 'collection:write', opened.workspace.id));
  const format =
    REMINDER_FORMATS.find((one) => one === params['format']) ??
    refuse('report-format.unknown', { format: params['format'] ?? '', known: [...REMINDER_FORMATS] });
  const reminder = await readReminder(opened, askedReminder(url));
  const { asked, problems } = askedLetter(url, reminder);
  if (problems.length > 0) throw new Refusal(problems);
  const bytes = await printReminder(opened, reminder, asked, format);
  return attachment(bytes, `${collectingWords[language].letterName}.${format}`, FILE_TYPES[format] ?? '');
});
