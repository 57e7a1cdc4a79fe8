/** Files as evidence of one row of a return: attached, taken, removed while the return is open. */
import { Form, redirect, useActionData } from 'react-router';
import { openReturn } from '#app/read/collecting/return.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { attachEvidence, detachEvidence } from '#app/write/collecting/attach-evidence.ts';
import { rowName } from '#core/collecting/check-sending.ts';
import { MOST_FILES, MOST_MEGABYTES } from '#core/collecting/evidence.ts';
import { primaryCell } from '#core/collecting/row-cells.ts';
import { mayOr } from '#core/rights/rights.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, headTitle, openSeen } from '#web/returns/open.ts';
import { evidencePath, returnPath, ROW_QUERY, screenOf } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const askedRow = (url: URL): string => url.searchParams.get(ROW_QUERY) ?? '';

export const loader = programmeRead(async (given) => {
  const { opened, language, url } = given;
  const { one, head } = await openSeen(given);
  const row = one.rows.find(({ key }) => key === askedRow(url)) ?? refuse('evidence.no-row');
  return {
    seen: head,
    row: row.key,
    name: await opened.ask(() => rowName(opened.view, row)),
    screen: screenOf(row.kind),
    files: primaryCell(one.cells, row.key)?.files ?? [],
    head: `${collectingWords[language].attachTitle} · ${headTitle(language, head)}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, reader, field, file, url } = sent;
  const { collection, agency } = askedReturn(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, agency));
  const context = formContext(sent, 'return:write', agency);
  const one = await openReturn(opened, collection, agency);
  const of = { row: askedRow(url), seed: field(COMMAND_FIELD) };
  const gone = field('bo');
  if (gone === '') {
    const chosen = file('tep') ?? refuse('evidence.none');
    const content = new Uint8Array(await chosen.arrayBuffer());
    await attachEvidence(context, one, { ...of, file: { name: chosen.name, content } });
  } else await detachEvidence(context, one, { ...of, sha256: gone });
  return redirect(programmePath(opened, evidencePath(collection, agency), { [ROW_QUERY]: of.row }));
});

export { meta } from '#web/frame/head.ts';

const Evidence = ({ loaderData: { seen, row, name, screen, files } }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const path = evidencePath(seen.collection, seen.agency);
  const here = page(path, { [ROW_QUERY]: row });
  return (
    <>
      <ReturnTop head={seen} screen={words.attachTitle} />
      <p>
        <strong>
          <MixedText>{name}</MixedText>
        </strong>
      </p>
      <FaultSummary state={state} />
      {files.length === 0 && <p className="soft">{words.attachNone}</p>}
      <ul>
        {files.map(({ sha256, name: file }) => (
          <li key={sha256}>
            <a href={page(`${path}/${sha256}`)} download>
              {file}
            </a>
            {seen.enters && (
              <Form method="post" action={here} className="inline-form">
                <CommandFields base={seen.base} form={`detach ${row} ${sha256}`} />
                <input type="hidden" name="bo" value={sha256} />
                <WhoWrites id={`detach ${sha256}`} state={state} />
                <button className="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                  {words.detach}
                  <span className="ds-sr-only">: {file}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {seen.enters ? (
        <TitledBlock title={words.attach} lead={words.attachLead(number(MOST_FILES), number(MOST_MEGABYTES))}>
          <Form method="post" action={here} encType="multipart/form-data" className="form-page" noValidate>
            <CommandFields base={seen.base} form={`attach ${row}`} />
            <div className="form-field">
              <label htmlFor="tep">{words.attachFile}</label>
              <input className="ds-input" type="file" id="tep" name="tep" />
            </div>
            <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
            <SubmitButton>{words.attachDo}</SubmitButton>
          </Form>
        </TitledBlock>
      ) : (
        <p>{words.cannotChange[seen.held]}</p>
      )}
      <p>
        <a href={page(returnPath(seen.collection, seen.agency, screen))}>{words.screens[screen]}</a>
      </p>
    </>
  );
};
export default Evidence;
