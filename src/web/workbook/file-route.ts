/** The programme as an XLSX file, for those who may take it out. That it was taken stands in the access log. */
import { noteExport } from '#app/people/access.ts';
import { exportWorkbook } from '#app/read/export-workbook.ts';
import { orRefuse } from '#app/refusal.ts';
import { mayOr } from '#core/rights/rights.ts';
import { attachment } from '#http/attachment.ts';
import { pageContext } from '#web/frame/context.ts';
import { programmeRead } from '#web/frame/page.ts';
import { workbookWords } from '#words/ui/workbook.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const loader = programmeRead(async ({ app, opened, reader, language, context }) => {
  const { workspace, programme, today } = opened;
  orRefuse(mayOr(reader.caller, 'record:export', workspace.id));
  const bytes = await exportWorkbook(app, workspace.id, programme.id);
  await noteExport(app, reader.caller, {
    what: 'workbook',
    workspace: workspace.id,
    address: context.get(pageContext).origin.address,
    asked: [programme.id],
  });
  const name = `${workbookWords[language].fileName}-${workspace.id}-${programme.id}-${today}.xlsx`;
  return attachment(bytes, name, TYPE);
});
