/** One person of a workspace: role, link for a lost password, closing, erasing. */
import { noteRead } from '#app/people/access.ts';
import { pageContext } from '#web/frame/context.ts';
import { Form, redirect, useActionData } from 'react-router';
import { endSessionsOf, erase, makeLink, readPeople, setClosed, setRoles } from '#app/people/accounts.ts';
import { changePerson } from '#app/people/change-person.ts';
import { readAgencies } from '#app/people/agencies.ts';
import { refuse } from '#app/refusal.ts';
import { may } from '#core/rights/rights.ts';
import { asked } from '#web/forms/query.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { grantsOf } from '#web/people/grants-of.ts';
import { peoplePath } from '#web/people/paths.ts';
import { PersonFields, personForm } from '#web/people/person-fields.tsx';
import { RoleFields } from '#web/people/role-fields.tsx';
import { OneTimeLinkBox } from '#web/people/one-time-link.tsx';
import { today } from '#app/application.ts';
import { asDay, printDay } from '#core/value/day.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, params, context, language, url }) => {
  const workspace = params['workspace'] ?? '';
  const all = await readPeople(app, reader.caller, workspace);
  const person = all.find((one) => one.id === params['person']) ?? refuse('person.unknown');
  const { address } = context.get(pageContext).origin;
  await noteRead(app, reader.caller, { what: 'person', workspace, address, of: person.id });
  const grant = person.grants.find((one) => one.workspace === workspace);
  return {
    workspace,
    person: {
      name: person.name,
      signIn: person.signIn,
      position: person.position,
      keepUntil: person.keepUntil === undefined ? '' : printDay(asDay(person.keepUntil)),
      closed: person.closedAt !== undefined,
      erased: person.erasedAt !== undefined,
      role: grant?.role,
      agency: grant?.agency,
      purpose: person.purpose,
      ...(person.keepUntil !== undefined && {
        until: printDayIn(language, asDay(person.keepUntil)),
        overdue: person.keepUntil < today(app.clock),
      }),
      lines: grant?.lines ?? [],
    },
    agencies: await readAgencies(app, workspace),
    writes: may(reader.caller, 'people:write', workspace),
    saved: asked(url, 'da-luu'),
    head: person.name,
  };
});

export const action = pageAction(async ({ app, reader: { caller }, params, language, url, field }) => {
  const [workspace, person] = [params['workspace'] ?? '', params['person'] ?? ''];
  const back = redirect(`${url.pathname}?da-luu=${field('viec')}`);
  switch (field('viec')) {
    case 'thong-tin':
      await changePerson(app, caller, person, personForm(field));
      return redirect(`${url.pathname}?da-luu=1`);
    case 'vai-tro': {
      const grants = grantsOf(workspace, field);
      await setRoles(app, caller, { person, workspace, grants });
      return grants.length === 0 ? redirect(peoplePath(workspace)) : redirect(`${url.pathname}?da-luu=1`);
    }
    case 'duong-dan': {
      const link = await makeLink(app, caller, person);
      const until = printInstantIn(language, link.endsAt.toISOString());
      return { made: { link: `${app.address}/tai-khoan/moi/${link.token}`, until } };
    }
    case 'dong':
    case 'mo':
      await setClosed(app, caller, person, field('viec') === 'dong');
      return back;
    case 'het-phien':
      await endSessionsOf(app, caller, person);
      return back;
    case 'xoa':
      if (field('hieu') !== 'co') refuse('person.erase-unconfirmed');
      await erase(app, caller, person);
      return redirect(`${peoplePath(workspace)}?da-luu=xoa`);
    default:
      return refuse('write.malformed-form');
  }
});

export { meta } from '#web/frame/head.ts';

const Person = ({ loaderData: { person, workspace, agencies, writes, saved } }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const came = useActionData<typeof action>();
  const form = { sent: {}, ...(came && 'faults' in came ? (came as Refused) : NOTHING_SENT) };
  return (
    <Shell>
      <p>
        <a href={peoplePath(workspace)}>{words.people}</a>
      </p>
      <h1>
        <RecordText>{person.name}</RecordText>
      </h1>
      <p className="page-lead">
        {words.signInName}: <RecordText>{person.signIn}</RecordText>
        {person.closed && ` (${words.closed})`}
      </p>
      {!person.erased && (
        <p>
          {words.purpose}: <RecordText>{person.purpose}</RecordText>
          {person.until !== undefined && ` · ${words.keepUntil}: ${person.until}`}
        </p>
      )}
      {person.overdue && !person.erased && <p role="note">{words.overdueLead}</p>}
      {saved !== undefined && !came && (
        <p role="status" className="form-saved">
          {words.done[saved] ?? words.saved}
        </p>
      )}
      <FaultSummary state={form} />
      {came && 'made' in came && <OneTimeLinkBox name={person.name} {...came.made} />}
      {writes && !person.erased && (
        <div className="form-page">
          <TitledBlock title={words.roles}>
            <Form method="post" noValidate>
              <input type="hidden" name="viec" value="vai-tro" />
              <RoleFields
                state={form}
                agencies={agencies}
                lines={person.lines}
                {...(person.role !== undefined && { role: person.role })}
                {...(person.agency !== undefined && { agency: person.agency })}
              />
              <SubmitButton>{words.setRole}</SubmitButton>
            </Form>
          </TitledBlock>
          <TitledBlock title={words.change} lead={words.changeLeadOf}>
            <Form method="post" noValidate>
              <input type="hidden" name="viec" value="thong-tin" />
              <PersonFields
                state={form}
                person={{ ...person, position: person.position ?? '', keepUntil: person.keepUntil }}
              />
              <SubmitButton>{words.changeDo}</SubmitButton>
            </Form>
          </TitledBlock>
          <TitledBlock title={words.account}>
            <Form method="post" className="tools">
              <button className="ds-button" data-size="sm" data-variant="secondary" name="viec" value="duong-dan">
                {words.makeLink}
              </button>
              <button className="ds-button" data-size="sm" data-variant="secondary" name="viec" value="het-phien">
                {words.endSessionsFor}
              </button>
              <button
                className="ds-button"
                data-size="sm"
                data-variant="secondary"
                name="viec"
                value={person.closed ? 'mo' : 'dong'}
              >
                {person.closed ? words.open : words.close}
              </button>
            </Form>
          </TitledBlock>
          <TitledBlock title={words.erase} lead={words.eraseLead}>
            <Form method="post">
              <p>
                <label>
                  <input type="checkbox" name="hieu" value="co" /> {words.eraseConfirm}
                </label>
              </p>
              <button className="ds-button" data-size="sm" data-variant="secondary" name="viec" value="xoa">
                {words.erase}
              </button>
            </Form>
          </TitledBlock>
        </div>
      )}
    </Shell>
  );
};
export default Person;
