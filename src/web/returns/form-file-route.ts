/** The spreadsheet form of a return, with its unit's own rows and last values. */
import { writeForm } from '#app/read/collecting/return-form.ts';
import { attachment } from '#http/attachment.ts';
import { programmeRead } from '#web/frame/page.ts';
import { formOf } from '#web/returns/form.ts';
import { openSeen } from '#web/returns/open.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const loader = programmeRead(async (given) => {
  const { opened, language } = given;
  const { one, head } = await openSeen(given);
  const bytes = await writeForm(await opened.ask(() => formOf({ language, opened, one })));
  return attachment(bytes, `${collectingWords[language].formName}-${head.agency}-${head.collection}.xlsx`, TYPE);
});
