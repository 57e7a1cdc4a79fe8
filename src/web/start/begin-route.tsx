/** Setting up a programme: the locality is found, its agencies are struck out and renamed, the resolution is told. */
import { Form, redirect, useActionData } from 'react-router';
import type { Application } from '#app/application.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { shippedAgencies, shippedUnits } from '#app/shipped.ts';
import { Refusal } from '#app/refusal.ts';
import { setUpProgramme, type SetUp, type SetUpDone } from '#app/write/set-up.ts';
import type { Problem } from '#core/problem.ts';
import { authorOf, type Caller } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import { findUnits, kindWord, type AdminUnit } from '#core/subjects/place/admin-unit.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { codesOf } from '#core/vocabulary/words.ts';
import { pathPart } from '#http/own-path.ts';
import { ChoiceInput, FaultSummary, NOTHING_SENT, SubmitButton, TextField, type FormState } from '#web/forms/form.tsx';
import { useUnsaved } from '#web/forms/use-unsaved.ts';
import { asked } from '#web/forms/query.ts';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { signInPath } from '#web/people/paths.ts';
import { FURTHER_PATH, SET_UP_PATH } from '#web/set-up/paths.ts';
import { ResolutionFields, sentResolution } from '#web/start/resolution-fields.tsx';
import { label } from '#words/labels.ts';
import { peopleWords } from '#words/ui/people.ts';
import { startWords } from '#words/ui/start.ts';

const MOST_FOUND = 40;
/** Rows for agencies that the list does not have. */
const EMPTY_ROWS = 3;

export const loader = page(async ({ app, request, reader, url, language }) => {
  const units = await shippedUnits();
  const names = new Map(units.map((unit) => [unit.code, unit.full]));
  const told = (unit: AdminUnit) => ({
    code: unit.code,
    name: upperFirst(unit.full),
    ...(unit.province !== undefined && { province: names.get(unit.province) ?? '' }),
  });
  const unit = units.find(({ code }) => code === asked(url, 'don-vi'));
  const find = asked(url, 'tim');
  const { [unit?.kind ?? 'ward']: ready } = await shippedAgencies();
  const filled = (text: string, of: AdminUnit): string =>
    text
      .replaceAll('{unit}', of.full)
      .replaceAll('{kind}', kindWord({ ...of, full: of.full }))
      .replaceAll('{name}', of.name);
  return {
    may: mayWrite({ app, request, reader }, 'workspace:make'),
    signedIn: authorOf(reader.caller),
    find: find ?? '',
    found: find === undefined ? [] : findUnits(units, find, MOST_FOUND).map(told),
    ...(unit && {
      there: await programmesOf(app, reader.caller, unit),
      unit: { ...told(unit), below: units.filter(({ province }) => province === unit.code).length },
      rows: [
        ...ready.map(({ line, name, short }) => ({ line, name: filled(name, unit), short: filled(short, unit) })),
        ...Array.from({ length: EMPTY_ROWS }, () => ({ line: '', name: '', short: '' })),
      ],
    }),
    lines: codesOf('agencyLine').map((code) => ({
      value: code,
      name: upperFirst(label(language, 'agencyLine', code)),
    })),
    head: startWords[language].begin,
  };
});

/**
 * Programmes of a locality beside which this reader may set up a further one, one of each workspace. Many communes have
 * one name: the place has the code of the unit.
 */
const programmesOf = async (app: Application, caller: Caller, { code, full }: AdminUnit) => {
  const named = (await readWorkspaces(app)).filter(
    ({ id, name }) => name === upperFirst(full) && may(caller, 'record:write', id),
  );
  const found: { readonly name: string; readonly path: string }[] = [];
  for (const { id } of named) {
    const { view, programmes } = await openWorkspace(app, { workspace: id });
    const [own] = programmes.filter(({ place }) => view.onRecord('place', place)?.code === code);
    if (own) found.push({ name: own.short, path: `/${pathPart(id)}/${pathPart(own.ref.id)}/${FURTHER_PATH}` });
  }
  return found;
};

/** Rows as they were sent: those that are kept and say something, with the number that they had. */
const sentRows = (field: (name: string) => string) =>
  Array.from({ length: Number(field('rows')) || 0 }, (_, index) => index)
    .slice(0, 100)
    .map((index) => ({
      index,
      kept: field(`agencies[${index}].keep`) === 'co',
      name: field(`agencies[${index}].name`),
      short: field(`agencies[${index}].short`),
      line: field(`agencies[${index}].line`),
    }))
    .filter(({ kept, name, short }) => kept && `${name}${short}`.trim() !== '');

/** Where a fault of a row stands: by the row's number in the form, not among those that are kept. */
const atRow = (problem: Problem, rows: ReturnType<typeof sentRows>): Problem => {
  const field = problem.where.field?.replace(
    /^agencies\[(\d+)\]/u,
    (_, kept: string) => `agencies[${rows[Number(kept)]?.index ?? kept}]`,
  );
  return { ...problem, where: { ...(field !== undefined && { field }) } };
};

export const action = pageAction(async ({ app, reader, field }) => {
  const rows = sentRows(field);
  const setUp = (given: SetUp): Promise<SetUpDone> =>
    setUpProgramme(app, reader.caller, given).catch((error: unknown) => {
      throw error instanceof Refusal ? new Refusal(error.problems.map((one) => atRow(one, rows))) : error;
    });
  const place = (name: string): number | undefined => {
    const index = rows.findIndex((row) => String(row.index) === field(name));
    return index < 0 ? undefined : index;
  };
  const { workspace, programme } = await setUp({
    unit: field('don-vi'),
    agencies: rows.map(({ name, short, line }) => ({ name, short, line })),
    issuer: place('issuer'),
    owner: place('owner'),
    ...sentResolution(field),
    author: field('author'),
  });
  return redirect(`/${pathPart(workspace)}/${pathPart(programme)}/${SET_UP_PATH}?moi=1`);
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const Begin = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, people] = [useWords(startWords), useWords(peopleWords)];
  return (
    <Shell>
      <div className="form-page begin-page">
        <h1>{words.begin}</h1>
        {!seen.may && (
          <p>
            {words.notHere} {seen.signedIn === undefined && <a href={signInPath('/bat-dau')}>{people.signIn}</a>}
          </p>
        )}
        {seen.may && (seen.unit ? <SetUpForm seen={seen} unit={seen.unit} /> : <FindUnit seen={seen} />)}
      </div>
    </Shell>
  );
};
export default Begin;

const FindUnit = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(startWords);
  return (
    <>
      <h2>{words.step1}</h2>
      <p className="page-lead">{words.step1Lead}</p>
      <Form method="get" role="search">
        <TextField name="tim" label={words.find} value={seen.find} state={NOTHING_SENT} />
        <SubmitButton>{words.findDo}</SubmitButton>
      </Form>
      {seen.find !== '' && seen.found.length === 0 && <p role="status">{words.none(seen.find)}</p>}
      <ul className="record-list">
        {seen.found.map(({ code, name, province }) => (
          <li key={code}>
            <a href={`/bat-dau?don-vi=${code}`}>
              <RecordText>{name}</RecordText>
            </a>{' '}
            {province !== undefined && <span className="soft">{words.within(province)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};

interface SetUpFormProps {
  readonly seen: Seen;
  readonly unit: NonNullable<Seen['unit']>;
}

const SetUpForm = ({ seen, unit }: SetUpFormProps) => {
  const words = useWords(startWords);
  const number = useNumber();
  const refused = useActionData<Refused>();
  const state: FormState = { sent: {}, ...(refused ?? NOTHING_SENT) };
  const watched = useUnsaved(refused !== undefined);
  const rows = seen.rows ?? [];
  const agencies = rows.flatMap(({ name }, index) =>
    (state.sent[`agencies[${index}].name`] ?? name) === ''
      ? []
      : [{ value: String(index), name: state.sent[`agencies[${index}].name`] ?? name }],
  );
  const chosen = (line: string): string => String(rows.findIndex((row) => row.line === line));
  return (
    <>
      <h2>{words.step1}</h2>
      <p>
        {words.chosen}:{' '}
        <strong>
          <RecordText>{unit.name}</RecordText>
        </strong>
        {unit.province !== undefined && `, ${words.within(unit.province)}`}.{' '}
        {unit.below > 0 && words.parts(number(unit.below))} <a href="/bat-dau">{words.change}</a>
      </p>
      {(seen.there ?? []).map(({ name, path }) => (
        <p key={path} className="form-hint">
          {words.there(name)} <a href={path}>{words.thereDo}</a>
        </p>
      ))}
      <FaultSummary state={state} />
      <Form method="post" noValidate ref={watched}>
        <input type="hidden" name="don-vi" value={unit.code} />
        <input type="hidden" name="rows" value={rows.length} />
        <h2>{words.step3}</h2>
        <ResolutionFields state={state} agencies={agencies} issuer={chosen('council')} owner={chosen('government')} />
        <h2>{words.step2}</h2>
        <p className="page-lead">{words.step2Lead}</p>
        {rows.map((row, index) => (
          <AgencyFields key={index} row={row} index={index} lines={seen.lines} state={state} />
        ))}
        {seen.signedIn === undefined && (
          <TextField name="author" label={words.author} hint={words.authorHint} required state={state} />
        )}
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </>
  );
};

interface AgencyFieldsProps {
  readonly row: NonNullable<Seen['rows']>[number];
  readonly index: number;
  readonly lines: Seen['lines'];
  readonly state: FormState;
}

const AgencyFields = ({ row, index, lines, state }: AgencyFieldsProps) => {
  const words = useWords(startWords);
  const name = `agencies[${index}]`;
  const wasSent = Object.keys(state.sent).length > 0;
  const isKept = wasSent ? state.sent[`${name}.keep`] === 'co' : true;
  return (
    <fieldset className="form-part agency-row">
      <legend>{row.name === '' ? words.rowOf(String(index + 1)) : row.name}</legend>
      <label className="check">
        <input type="checkbox" name={`${name}.keep`} value="co" defaultChecked={isKept} /> {words.keep}
      </label>
      <TextField name={`${name}.name`} label={words.agencyName} value={row.name} state={state} />
      <TextField name={`${name}.short`} label={words.agencyShort} value={row.short} state={state} />
      {row.line === '' ? (
        <ChoiceInput name={`${name}.line`} label={words.agencyLine} options={lines} none={words.choose} state={state} />
      ) : (
        <input type="hidden" name={`${name}.line`} value={row.line} />
      )}
    </fieldset>
  );
};
