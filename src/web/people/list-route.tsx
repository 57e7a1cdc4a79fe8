/** The people of a workspace: who has which role; a new account with its link. */
import { noteRead } from '#app/people/access.ts';
import { pageContext } from '#web/frame/context.ts';
import { Form, useActionData } from 'react-router';
import { makePerson, readPeople } from '#app/people/accounts.ts';
import { readWorkspace } from '#app/read/records.ts';
import { readAgencies } from '#app/people/agencies.ts';
import { may } from '#core/rights/rights.ts';
import { asked } from '#web/forms/query.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { peoplePath } from '#web/people/paths.ts';
import { PersonFields, personForm } from '#web/people/person-fields.tsx';
import { grantsOf } from '#web/people/grants-of.ts';
import { RoleFields } from '#web/people/role-fields.tsx';
import { OneTimeLinkBox } from '#web/people/one-time-link.tsx';
import { today } from '#app/application.ts';
import { asDay } from '#core/value/day.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, params, language, context, url }) => {
  const workspace = await readWorkspace(app, params['workspace'] ?? '');
  const people = await readPeople(app, reader.caller, workspace.id);
  const { address } = context.get(pageContext).origin;
  await noteRead(app, reader.caller, { what: 'people', workspace: workspace.id, address });
  return {
    workspace: { id: workspace.id, name: workspace.name },
    people: people.map(({ id, name, position, signIn, closedAt, keepUntil, grants }) => ({
      id,
      name,
      position,
      signIn,
      closed: closedAt !== undefined,
      ...(keepUntil !== undefined && {
        until: printDayIn(language, asDay(keepUntil)),
        overdue: keepUntil < today(app.clock),
      }),
      roles: grants.filter((grant) => grant.workspace === workspace.id),
      roleless: grants.length === 0,
    })),
    agencies: await readAgencies(app, workspace.id),
    writes: may(reader.caller, 'people:write', workspace.id),
    saved: asked(url, 'da-luu'),
    head: `${peopleWords[language].people} · ${workspace.name}`,
  };
});

export const action = pageAction(async ({ app, reader, params, language, field }) => {
  const workspace = params['workspace'] ?? '';
  const grants = grantsOf(workspace, field);
  const form = personForm(field);
  const { link } = await makePerson(app, reader.caller, {
    form,
    workspace,
    grants,
  });
  return {
    made: {
      name: form.name,
      link: `${app.address}/tai-khoan/moi/${link.token}`,
      until: printInstantIn(language, link.endsAt.toISOString()),
    },
  };
});

export { meta } from '#web/frame/head.ts';

const People = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const came = useActionData<typeof action>();
  const form = { sent: {}, ...(came && 'faults' in came ? (came as Refused) : NOTHING_SENT) };
  return (
    <Shell>
      <p>
        <a href="/tai-khoan">{words.account}</a>
      </p>
      <h1>
        {words.people} · <RecordText>{seen.workspace.name}</RecordText>
      </h1>
      <p className="page-lead">{words.peopleLead}</p>
      {seen.saved !== undefined && !came && (
        <p role="status" className="form-saved">
          {words.done[seen.saved] ?? words.saved}
        </p>
      )}
      {came && 'made' in came && <OneTimeLinkBox {...came.made} />}
      {seen.people.length === 0 ? (
        <p>{words.peopleNone}</p>
      ) : (
        <DataTable
          caption={words.people}
          quiet
          rows={seen.people}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              title: words.name,
              heads: true,
              cell: (row) => (
                <>
                  <a href={peoplePath(seen.workspace.id, row.id)}>
                    <RecordText>{row.name}</RecordText>
                  </a>
                  {row.closed && ` (${words.closed})`}
                </>
              ),
            },
            {
              key: 'position',
              title: words.position,
              cell: (row) => row.position && <RecordText>{row.position}</RecordText>,
            },
            { key: 'signIn', title: words.signInName, cell: (row) => <RecordText>{row.signIn}</RecordText> },
            {
              key: 'roles',
              title: words.roles,
              cell: (row) =>
                row.roleless
                  ? words.roleless
                  : row.roles
                      .map(({ role, agency }) =>
                        [words.roleName[role], seen.agencies.find(({ value }) => value === agency)?.name]
                          .filter(Boolean)
                          .join(': '),
                      )
                      .join('; '),
            },
            {
              key: 'until',
              title: words.keepUntil,
              cell: (row) =>
                row.until && (
                  <>
                    {row.until}
                    {row.overdue && <strong> ({words.overdue})</strong>}
                  </>
                ),
            },
          ]}
        />
      )}
      {seen.writes && (
        <div className="form-page">
          <TitledBlock title={words.add}>
            <FaultSummary state={form} />
            {/* Empty again once somebody was added. */}
            <Form method="post" noValidate key={String(seen.people.length)}>
              <PersonFields state={form} />
              <RoleFields state={form} agencies={seen.agencies} />
              <SubmitButton>{words.addDo}</SubmitButton>
            </Form>
          </TitledBlock>
        </div>
      )}
    </Shell>
  );
};
export default People;
