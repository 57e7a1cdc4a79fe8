/** One's own account: roles, sessions, signing out. */
import { Form, redirect, useActionData } from 'react-router';
import type { Application } from '#app/application.ts';
import { changePassword } from '#app/people/own-account.ts';
import { isLinked, unlink } from '#app/people/outside.ts';
import { readPasskeys, takesPasskeys } from '#app/people/passkey.ts';
import { managedWorkspaces } from '#app/people/managed.ts';
import { seenGrants } from '#app/people/seen-grants.ts';
import { endSession, readSessions } from '#app/people/session.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import type { Grant, SignedIn } from '#core/rights/caller.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { refuse } from '#app/refusal.ts';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { PasskeyMaker } from '#web/people/passkey.tsx';
import { PasswordFields } from '#web/people/person-fields.tsx';
import { accessPath, peoplePath } from '#web/people/paths.ts';
import { signedIn, signedOut } from '#web/people/signed-in.ts';
import { ALL_PROGRAMMES } from '#web/start/paths.ts';
import { browserName } from '#words/browser-name.ts';
import { printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, language }) => {
  const { caller } = reader;
  if (caller.kind !== 'person') throw redirect('/tai-khoan/dang-nhap?ve=/tai-khoan');
  const [sessions, keys, linked] = await Promise.all([
    readSessions(app, reader),
    readPasskeys(app, reader),
    isLinked(app, reader),
  ]);
  const provider = app.identityProvider?.name;
  return {
    awaitsKey: reader.awaitsKey === true,
    passkeys: takesPasskeys(app),
    keys: keys.map(({ id, name, madeAt, usedAt }) => ({
      id,
      name,
      made: printInstantIn(language, madeAt.toISOString()),
      ...(usedAt && { used: printInstantIn(language, usedAt.toISOString()) }),
    })),
    linked,
    ...(provider && { provider }),
    name: caller.name,
    position: caller.position,
    administers: caller.administers,
    managed: reader.awaitsKey === true ? [] : await managedWorkspaces(app, caller),
    grants: await namedGrants(app, caller),
    sessions: sessions.map(({ id, startedAt, seenAt, address, agent, current }) => ({
      id,
      started: printInstantIn(language, startedAt.toISOString()),
      seen: printInstantIn(language, seenAt.toISOString()),
      address,
      agent: browserName(language, agent),
      current,
    })),
    head: peopleWords[language].account,
  };
});

const namedGrants = async (app: Application, caller: SignedIn) => {
  const seen = await seenGrants(app, caller);
  return Promise.all(seen.map((grant) => namedGrant(app, grant)));
};

/** A role with the names of its workspace and agency, in place of their ids. */
const namedGrant = async (app: Application, { workspace, role, agency }: Grant) => {
  const opened = await openWorkspace(app, { workspace });
  return {
    workspace,
    workspaceName: opened.workspace.name,
    role,
    ...(agency !== undefined && { agency: opened.view.find('agency', agency)?.name ?? agency }),
  };
};

export const action = pageAction(async ({ app, reader, origin, field }) => {
  if (field('viec') === 'mat-khau') {
    const [current, password, again] = [field('current'), field('password'), field('again')];
    return signedIn(app, await changePassword(app, reader, { current, password, again, origin }), '/tai-khoan');
  }
  if (field('viec') === 'bo-gan') {
    await unlink(app, reader);
    return redirect('/tai-khoan');
  }
  if (field('viec') !== '') refuse('write.malformed-form');
  const ended = field('phien');
  await endSession(app, reader, ended === 'khac' ? 'others' : ended === '' ? (reader.session ?? '') : ended);
  const isOwn = ended === '' || ended === reader.session;
  return isOwn ? signedOut(app, '/') : redirect('/tai-khoan');
});

export { meta } from '#web/frame/head.ts';

const Account = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const form = { sent: {}, ...(useActionData<Refused>() ?? NOTHING_SENT) };
  return (
    <Shell>
      <div className="account-head">
        <h1>{words.accountOf(seen.name)}</h1>
        <Form method="post" reloadDocument>
          <button className="ds-button" data-size="sm" data-variant="secondary" type="submit">
            {words.signOut}
          </button>
        </Form>
      </div>
      {seen.position !== undefined && (
        <p className="page-lead">
          <RecordText>{seen.position}</RecordText>
        </p>
      )}
      {seen.awaitsKey && (
        <p role="alert" className="refused">
          {words.awaitsKey}
        </p>
      )}
      <TitledBlock title={words.roles}>
        <ul>
          {seen.administers && <li>{words.wholeInstallation}</li>}
          {seen.grants.map(({ workspace, workspaceName, role, agency }) => (
            <li key={`${workspace} ${role} ${agency ?? ''}`}>
              {words.roleName[role]}:{' '}
              <a href={`/${workspace}`}>
                <RecordText>{workspaceName}</RecordText>
              </a>
              {agency !== undefined && (
                <>
                  {' '}
                  (<RecordText>{agency}</RecordText>)
                </>
              )}
            </li>
          ))}
        </ul>
        {!seen.administers && seen.grants.length === 0 && <p>{words.noRoles}</p>}
      </TitledBlock>
      <Managed seen={seen} />
      <TitledBlock title={words.sessions} lead={words.sessionsLead}>
        <DataTable
          caption={words.sessions}
          quiet
          rows={seen.sessions}
          rowKey={(row) => row.id}
          columns={[
            { key: 'seen', title: words.seen, heads: true, cell: (row) => row.seen },
            { key: 'started', title: words.started, cell: (row) => row.started },
            { key: 'from', title: words.from, cell: (row) => <RecordText>{row.address}</RecordText> },
            { key: 'agent', title: words.agent, cell: (row) => <RecordText>{row.agent}</RecordText> },
            {
              key: 'end',
              title: words.end,
              cell: (row) =>
                row.current ? (
                  words.thisOne
                ) : (
                  <EndSession id={row.id} name={words.endNamed(row.address, row.started)} />
                ),
            },
          ]}
        />
        {seen.sessions.length > 1 && (
          <Form method="post">
            <button className="ds-button" data-size="sm" data-variant="secondary" name="phien" value="khac">
              {words.endOthers}
            </button>
          </Form>
        )}
      </TitledBlock>
      <TitledBlock title={words.changePassword} lead={words.changeLead}>
        <div className="form-page">
          <FaultSummary state={form} />
          <Form method="post" noValidate>
            <input type="hidden" name="viec" value="mat-khau" />
            <TextField
              name="current"
              label={words.current}
              type="password"
              autoComplete="current-password"
              required
              state={form}
            />
            <PasswordFields state={form} label={words.nextPassword} />
            <SubmitButton>{words.changePassword}</SubmitButton>
          </Form>
        </div>
      </TitledBlock>
      <OtherWays seen={seen} />
    </Shell>
  );
};
export default Account;

type Seen = PageProps<typeof loader>['loaderData'];

/** What the person looks after: people and access logs; who keeps the installation, all that is on it. */
const Managed = ({ seen: { managed, administers } }: { readonly seen: Seen }) => {
  const words = useWords(peopleWords);
  if (managed.length === 0 && !administers) return null;
  const keeps = administers || managed.some(({ writes }) => writes);
  return (
    <TitledBlock title={words.manage} lead={keeps ? words.manageLead : words.manageSeen}>
      <ul>
        {managed.map(({ id, name, access }) => (
          <li key={id}>
            <a href={peoplePath(id)}>
              <RecordText>{words.peopleOf(name)}</RecordText>
            </a>
            {access && !administers && (
              <>
                {' · '}
                <a href={accessPath(id)}>
                  <RecordText>{words.accessOf(name)}</RecordText>
                </a>
              </>
            )}
          </li>
        ))}
        {administers && (
          <>
            <li>
              <a href={accessPath()}>{words.accessAll}</a>
            </li>
            <li>
              <a href={ALL_PROGRAMMES}>{words.everything}</a>
            </li>
          </>
        )}
      </ul>
    </TitledBlock>
  );
};

/** Keys of devices, and the account of the identity provider. */
const OtherWays = ({ seen: { passkeys, keys, linked, provider } }: { readonly seen: Seen }) => {
  const words = useWords(peopleWords);
  return (
    <>
      {(passkeys || keys.length > 0) && (
        <TitledBlock title={words.passkeys} lead={words.passkeysLead}>
          {keys.length > 0 && (
            <DataTable
              caption={words.passkeys}
              quiet
              rows={keys}
              rowKey={(row) => row.id}
              columns={[
                { key: 'name', title: words.keyName, heads: true, cell: (row) => <RecordText>{row.name}</RecordText> },
                { key: 'made', title: words.made, cell: (row) => row.made },
                { key: 'used', title: words.seen, cell: (row) => row.used ?? words.never },
                { key: 'end', title: words.remove, cell: (row) => <RemoveKey id={row.id} name={row.name} /> },
              ]}
            />
          )}
          {passkeys && <PasskeyMaker />}
        </TitledBlock>
      )}
      {provider !== undefined && (
        <TitledBlock title={upperFirst(provider)}>
          {linked ? (
            <Form method="post">
              <p>{words.linked(provider)}</p>
              <button className="ds-button" data-size="sm" data-variant="secondary" name="viec" value="bo-gan">
                {words.unlink}
              </button>
            </Form>
          ) : (
            <p>
              <a className="ds-button" data-size="sm" data-variant="secondary" href="/tai-khoan/ngoai?gan=1">
                {words.linkTo(provider)}
              </a>
            </p>
          )}
        </TitledBlock>
      )}
    </>
  );
};

const RemoveKey = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const words = useWords(peopleWords);
  return (
    <Form method="post" action="/tai-khoan/khoa-truy-cap" reloadDocument>
      <input type="hidden" name="khoa" value={id} />
      <button
        className="ds-button"
        data-size="sm"
        data-variant="secondary"
        name="viec"
        value="xoa"
        aria-label={words.removeNamed(name)}
      >
        {words.remove}
      </button>
    </Form>
  );
};

const EndSession = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const words = useWords(peopleWords);
  return (
    <Form method="post">
      <button className="ds-button" data-size="sm" data-variant="secondary" name="phien" value={id} aria-label={name}>
        {words.end}
      </button>
    </Form>
  );
};
