/** A rule pack with the source of every number, what was corrected, and the form that corrects it. */
import { orRefuse } from '#app/refusal.ts';
import { Form, Link, redirect, useActionData, useLocation } from 'react-router';
import { printHead, readHead } from '#core/facts/head.ts';
import { writeContext } from '#app/write/context.ts';
import { BASE_FIELD, COMMAND_FIELD, CommandFields } from '#web/forms/command-fields.tsx';
import { correctLaw } from '#app/write/correct-law.ts';
import { lawAnswer } from '#core/query/law.ts';
import { readPlainDecimal } from '#core/value/decimal.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { NotStated } from '#web/parts/absent.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FormInput } from '#web/forms/form-fields.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { Choice, LawTag, UrbanParts } from '#web/city/parts.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { lawName } from '#web/city/page.ts';
import { printNumberIn } from '#words/figure.ts';
import { lawPlaceName } from '#words/law-place.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { wordProblem } from '#words/word-problem.ts';

export const loader = programmePage(({ app, opened, url, language }) => {
  const text = asked(url, 'tim');
  const seen = orRefuse(lawAnswer(opened, { pack: asked(url, 'luat'), text }));
  const source = (from: string | undefined): string =>
    from === undefined ? '' : lawName(language, seen.pack.sources[from] ?? {}, from);
  /** Numbers as the language writes them; levels and rules stay what they are. */
  const printed = (value: string | undefined): string | undefined => {
    const number = value === undefined ? undefined : readPlainDecimal(value);
    return number ? printNumberIn(language, number) : value;
  };
  return {
    pack: { id: seen.pack.id, title: seen.pack.title[language] },
    packs: seen.packs.map((one) => ({ value: one.id, name: one.title[language] })),
    numbers: seen.numbers.map(({ path, stated }) => ({
      path,
      what: lawPlaceName(language, seen.pack, path),
      value: printed(stated.is),
      status: stated.status,
      source: source(stated.from),
    })),
    more: seen.more,
    differences: seen.differences.map(({ path, before, after }) => ({
      path,
      what: lawPlaceName(language, seen.pack, path),
      before: printed(before?.value),
      after: printed(after?.value),
      source: after?.source,
    })),
    problems: seen.problems.map((problem) => wordProblem(problem, language).message),
    text,
    path: asked(url, 'cho') ?? '',
    recorded: asked(url, 'da-ghi') !== undefined,
    writable: app.writes !== 'none',
    base: printHead(opened.view.records),
    head: `${urbanWords[language].packs} · ${seen.pack.id}`,
  };
});

export const action = programmeAction(async ({ app, opened, url, field, reader }) => {
  const pack = field('luat');
  const context = writeContext(app, {
    workspace: opened.workspace.id,
    caller: reader.caller,
    action: 'law:correct',
    typed: field('nguoi-ghi'),
  });
  const base = readHead(field(BASE_FIELD));
  await correctLaw(context, opened, {
    pack,
    path: field('cho'),
    value: field('gia-tri'),
    gazette: field('cong-bao'),
    seed: field(COMMAND_FIELD),
    ...(base && { seen: base.sequence }),
  });
  return redirect(`${url.pathname}?${new URLSearchParams({ luat: pack, 'da-ghi': '1' }).toString()}`);
});

export { meta } from '#web/frame/head.ts';

const Place = ({ path, what }: { readonly path: string; readonly what: string | undefined }) => (
  <>
    {what !== undefined && <MixedText>{what}</MixedText>}
    <div className="small soft">
      <code>{path}</code>
    </div>
  </>
);

const UrbanLaw = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  const done = useActionData<Refused>();
  return (
    <>
      <h1>{words.packs}</h1>
      <p className="page-lead">{words.packsLead}</p>
      <UrbanParts />
      <Form className="filters" method="get" action={pathname} aria-label={words.packs}>
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        <Choice name="luat" title={words.law} value={seen.pack.id} options={seen.packs} />
        <div className="filters-field">
          <label htmlFor="f-tim">{words.filterNumbers}</label>
          <FormInput className="ds-input" data-size="sm" id="f-tim" name="tim" defaultValue={seen.text} />
        </div>
        <div className="filters-end">
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {words.apply}
          </button>
        </div>
      </Form>
      {done && (
        <div className="refused" role="alert">
          <p>{words.problems}:</p>
          <ul>
            {done.refused.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {seen.recorded && <p role="status">{words.recorded}</p>}
      {seen.problems.length > 0 && (
        <div className="refused" role="alert">
          <p>{words.packCheck}</p>
          <ul>
            {seen.problems.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <TitledBlock title={words.differences}>
        {seen.differences.length === 0 ? (
          <p className="soft">{words.differencesNone}</p>
        ) : (
          <>
            <p className="tools">
              <a href={page('do-thi/bo-tieu-chi.yaml', { luat: seen.pack.id })} download>
                {words.exportDiff}
              </a>
            </p>
            <DataTable
              caption={words.differences}
              quiet
              rows={seen.differences}
              rowKey={(one) => one.path}
              columns={[
                {
                  key: 'path',
                  title: words.packPath,
                  heads: true,
                  cell: (one) => <Place path={one.path} what={one.what} />,
                },
                {
                  key: 'before',
                  title: words.before,
                  align: 'end',
                  cell: (one) => one.before ?? <NotStated>{words.lawStatus.missing}</NotStated>,
                },
                {
                  key: 'after',
                  title: words.after,
                  align: 'end',
                  cell: (one) => one.after ?? <NotStated>{words.lawStatus.missing}</NotStated>,
                },
                { key: 'source', title: words.packSource, cell: (one) => one.source },
              ]}
            />
          </>
        )}
      </TitledBlock>
      <div id="sua">
        <TitledBlock title={words.correct} lead={words.correctLead}>
          {!seen.writable ? (
            <p className="soft">{words.writesOff}</p>
          ) : (
            <Form className="save-form" method="post" reloadDocument>
              <CommandFields base={seen.base} form="correct-law" />
              <input type="hidden" name="luat" value={seen.pack.id} />
              <label>
                {words.packPath}
                <input
                  className="ds-input"
                  data-size="sm"
                  name="cho"
                  required
                  key={seen.path}
                  defaultValue={done?.sent?.cho ?? seen.path}
                  placeholder="standards[2A.III.08].classes.II.min"
                />
              </label>
              <label>
                {words.packValue}
                <input
                  className="ds-input"
                  data-size="sm"
                  name="gia-tri"
                  required
                  defaultValue={done?.sent?.['gia-tri']}
                />
              </label>
              <label>
                {words.gazette}
                <input
                  className="ds-input"
                  data-size="sm"
                  name="cong-bao"
                  required
                  maxLength={300}
                  defaultValue={done?.sent?.['cong-bao']}
                />
              </label>
              <label>
                {words.actor}
                <input
                  className="ds-input"
                  data-size="sm"
                  name="nguoi-ghi"
                  required
                  maxLength={200}
                  autoComplete="name"
                  defaultValue={done?.sent?.['nguoi-ghi']}
                />
              </label>
              <div>
                <button className="ds-button" data-size="sm" type="submit">
                  {words.record}
                </button>
              </div>
            </Form>
          )}
        </TitledBlock>
      </div>
      <TitledBlock title={words.packNumbers} lead={seen.pack.title}>
        <DataTable
          caption={words.packNumbers}
          quiet
          rows={seen.numbers}
          rowKey={(one) => one.path}
          columns={[
            {
              key: 'path',
              title: words.packPath,
              heads: true,
              cell: (one) => <Place path={one.path} what={one.what} />,
            },
            {
              key: 'value',
              title: words.packValue,
              align: 'end',
              cell: (one) => one.value ?? <NotStated>{words.lawStatus.missing}</NotStated>,
            },
            {
              key: 'status',
              title: words.packStatus,
              cell: (one) => (one.status === 'gazette' ? words.lawStatus.gazette : <LawTag status={one.status} />),
            },
            { key: 'source', title: words.packSource, cell: (one) => <MixedText>{one.source}</MixedText> },
            ...(seen.writable
              ? [
                  {
                    key: 'correct',
                    title: words.correctThis,
                    plain: true,
                    cell: (one: (typeof seen.numbers)[number]) => (
                      <Link
                        to={{
                          pathname,
                          search: new URLSearchParams({
                            luat: seen.pack.id,
                            ...(seen.text !== undefined && { tim: seen.text }),
                            cho: one.path,
                          }).toString(),
                          hash: '#sua',
                        }}
                        aria-label={`${words.correctThis}: ${one.what ?? one.path}`}
                      >
                        {words.correctThis}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {seen.more > 0 && <p className="soft small">{words.moreNumbers}</p>}
      </TitledBlock>
    </>
  );
};
export default UrbanLaw;
