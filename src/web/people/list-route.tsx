/** The people of a workspace: who has which role; a new account with its link. */
import { noteRead } from '#app/people/access.ts';
import { pageContext } from '#web/frame/context.ts';
import { Form, useActionData } from 'react-router';
import { makePerson, readPeople, readRole } from '#app/people/accounts.ts';
import { readWorkspace } from '#app/read/records.ts';
import { readAgencies } from '#app/people/agencies.ts';
import { may } from '#core/rights/rights.ts';
import { ChoiceInput, FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { PersonFields, personForm } from '#web/people/person-fields.tsx';
import { OneTimeLinkBox } from '#web/people/one-time-link.tsx';
import { printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';
import { LINES, ROLES, type Grant, type Line } from '#core/rights/caller.ts';

export const loader = page(async ({ app, reader, params, language, context }) => {
  const workspace = await readWorkspace(app, params['workspace'] ?? '');
  const people = await readPeople(app, reader.caller, workspace.id);
  const { address } = context.get(pageContext).origin;
  await noteRead(app, reader.caller, { what: 'people', workspace: workspace.id, address });
  return {
    workspace: { id: workspace.id, name: workspace.name },
    people: people.map(({ id, name, position, signIn, closedAt, grants }) => ({
      id,
      name,
      position,
      signIn,
      closed: closedAt !== undefined,
      roles: grants.filter((grant) => grant.workspace === workspace.id),
    })),
    agencies: await readAgencies(app, workspace.id),
    writes: may(reader.caller, 'people:write', workspace.id),
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
      <h1>
        {words.people} · <RecordText>{seen.workspace.name}</RecordText>
      </h1>
      <p className="page-lead">{words.peopleLead}</p>
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
                  <a href={`/tai-khoan/nguoi-dung/${seen.workspace.id}/${row.id}`}>
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
              cell: (row) => row.roles.map(({ role }) => words.roleName[role]).join('; '),
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

/** The roles in a workspace that a form tells. */
export const grantsOf = (workspace: string, field: (name: string) => string): readonly Grant[] => {
  const [role, agency] = [readRole(field('role')), field('agency')];
  const lines = LINES.filter((line) => field(line) === 'co');
  return role === undefined ? [] : [{ workspace, role, ...(agency !== '' && { agency }), lines }];
};

interface RoleFieldsProps {
  readonly state: typeof NOTHING_SENT;
  readonly agencies: readonly { readonly value: string; readonly name: string }[];
  readonly role?: string;
  readonly agency?: string;
  readonly lines?: readonly Line[];
}

export const RoleFields = ({ state, agencies, role = '', agency = '', lines = [] }: RoleFieldsProps) => {
  const words = useWords(peopleWords);
  return (
    <>
      <ChoiceInput
        name="role"
        label={words.role}
        value={role}
        none={words.roleNone}
        options={ROLES.map((one) => ({ value: one, name: words.roleName[one] }))}
        state={state}
      />
      <ChoiceInput
        name="agency"
        label={words.agency}
        hint={words.agencyHint}
        value={agency}
        none={words.agencyNone}
        options={agencies}
        state={state}
      />
      <fieldset className="field">
        <legend>{words.lines}</legend>
        <p className="field-hint">{words.linesHint}</p>
        {LINES.map((line) => (
          <p key={line}>
            <label>
              <input type="checkbox" name={line} value="co" defaultChecked={lines.includes(line)} />{' '}
              {words.lineName[line]}
            </label>
          </p>
        ))}
      </fieldset>
    </>
  );
};
