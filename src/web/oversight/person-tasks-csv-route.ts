/**
 * Tasks by the person in charge, as CSV: for those who may take the programme out, as it judges people. That it was
 * taken stands in the access log.
 */
import { noteExport } from '#app/people/access.ts';
import { personTasksCsv } from '#app/read/tables/person-tasks-csv.ts';
import { orRefuse } from '#app/refusal.ts';
import { tasksByPerson } from '#core/query/tasks-by-person.ts';
import { mayOr } from '#core/rights/rights.ts';
import { pageContext } from '#web/frame/context.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmeRead } from '#web/frame/page.ts';

export const loader = programmeRead(async ({ app, opened, reader, context, language }) => {
  const { workspace, programme, asOf, ask } = opened;
  orRefuse(mayOr(reader.caller, 'record:export', workspace.id));
  await noteExport(app, reader.caller, {
    what: 'person-tasks',
    workspace: workspace.id,
    address: context.get(pageContext).origin.address,
  });
  const people = await ask(() => tasksByPerson(opened));
  return csvFile(personTasksCsv(people, language), `nhiem-vu-theo-nguoi-${programme.id}-${asOf.day}.csv`);
});
