/** Scenarios that were kept; two of them side by side. */
import { Form, Link, redirect, useActionData, useLocation } from 'react-router';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { formContext } from '#web/forms/form-context.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { keepScenario } from '#app/write/keep-scenario.ts';
import { readIssuedPath } from '#app/read/issued-path.ts';
import { readScenario, type ScenarioAnswer } from '#app/read/scenario.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { urbanTarget } from '#core/query/urban-class.ts';
import { urbanQuestion } from '#core/query/urban-question.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { issueLine } from '#web/city/issue/page.ts';
import { IssuedState } from '#web/city/issue/view.tsx';
import { KeepScenarioAgain } from '#web/city/scenario/keep-form.tsx';
import { ScenarioComparison } from '#web/city/scenario/view.tsx';
import { Choice, UrbanParts } from '#web/city/parts.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { comparedScenario, scenarioLine } from '#web/city/scenario/page.ts';
import { askedPath, askedUrban } from '#web/city/question.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language } = given;
  const all = keptScenarios(opened);
  const chosen = ['a', 'b'].flatMap((name) => all.find((one) => one.id === asked(url, name)) ?? []);
  const read: ScenarioAnswer[] = [];
  for (const scenario of chosen) read.push(await readScenario(opened, scenario));
  const issued = new Map<string, Awaited<ReturnType<typeof readIssuedPath>>>();
  for (const scenario of all) issued.set(scenario.id, await readIssuedPath(opened, scenario));
  return opened.ask(() => ({
    lines: all.map((one) => ({ ...scenarioLine(given, one), ...issueLine(given, one, issued.get(one.id)) })),
    compared: read.map((one) => comparedScenario(given, one)),
    a: asked(url, 'a'),
    b: asked(url, 'b'),
    saved: asked(url, 'da-luu'),
    head: `${urbanWords[language].scenarios} · ${opened.programme.short}`,
  }));
});

export const action = programmeAction(async (sent) => {
  const { opened, url, field } = sent;
  const question = new URL(url);
  question.search = field('cau-hoi');
  const { urban, seen } = await opened.ask(() => {
    const tried = urbanQuestion(opened, askedUrban(question));
    return { urban: tried, seen: orRefuse(urbanTarget(opened, tried)) };
  });
  const path = askedPath(question, opened.view);
  if (path.misread.size > 0) throw new Refusal([...path.misread.values()].map((one) => one.problem));
  const context = formContext(sent, 'scenario:write');
  const id = await keepScenario(context, opened, {
    name: field('ten'),
    seed: field(COMMAND_FIELD),
    report: field('bao-cao') === 'yes',
    question: {
      ...path,
      place: seen.place.id,
      classId: seen.urbanClass.id,
      pack: seen.pack.id,
      changes: urban.changes,
    },
  });
  return redirect(`${url.pathname}?da-luu=${encodeURIComponent(id)}`);
});

export { meta } from '#web/frame/head.ts';

const UrbanScenarios = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  const done = useActionData<Refused>();
  const options = seen.lines.map((line) => ({ value: line.id, name: line.name }));
  return (
    <>
      <h1>{words.scenarios}</h1>
      <p className="page-lead">{words.scenariosLead}</p>
      <UrbanParts />
      {done && (
        <div className="refused" role="alert">
          <p>{words.notSaved}:</p>
          <ul>
            {done.faults.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          {done.sent?.['cau-hoi'] !== undefined && <KeepScenarioAgain sent={done.sent} />}
          {done.sent?.['cau-hoi'] !== undefined && (
            <p>
              <Link to={{ pathname: page('do-thi/lo-trinh').split('?')[0] ?? '', search: done.sent['cau-hoi'] }}>
                {words.backToPath}
              </Link>
            </p>
          )}
        </div>
      )}
      {seen.saved !== undefined && <p role="status">{words.saved}</p>}
      {seen.lines.length === 0 ? (
        <p>{words.scenariosNone}</p>
      ) : (
        <DataTable
          caption={words.scenarios}
          quiet
          rows={seen.lines}
          rowKey={(line) => line.id}
          columns={[
            {
              key: 'name',
              title: words.scenarios,
              heads: true,
              cell: (line) => (
                <>
                  <Link to={`${page('do-thi/lo-trinh').split('?')[0] ?? ''}?${line.query}`}>
                    <RecordText>{line.name}</RecordText>
                  </Link>
                  {line.note !== undefined && (
                    <div className="small soft">
                      <RecordText>{line.note}</RecordText>
                    </div>
                  )}
                </>
              ),
            },
            { key: 'aim', title: words.aim, cell: (line) => line.aim },
            {
              key: 'changed',
              title: words.changed,
              cell: (line) =>
                line.changed.length === 0
                  ? words.none
                  : line.changed.map((one) => (
                      <div key={one} className="small">
                        <RecordText>{one}</RecordText>
                      </div>
                    )),
            },
            {
              key: 'issued',
              title: words.issue.title,
              cell: (line) => (
                <>
                  <IssuedState issued={line.issued} />
                  <Link to={page('do-thi/ban-hanh', { 'kich-ban': line.id })}>
                    {line.issued ? words.issue.again : words.issue.button}
                  </Link>
                </>
              ),
            },
            { key: 'report', title: words.inReport, cell: (line) => (line.report ? words.yes : words.no) },
          ]}
        />
      )}
      {options.length > 1 && (
        <TitledBlock title={words.compareTwo}>
          <Form className="filters" method="get" action={pathname}>
            {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
            <Choice name="a" title={words.first} value={seen.a ?? options[0]?.value ?? ''} options={options} />
            <Choice name="b" title={words.second} value={seen.b ?? options[1]?.value ?? ''} options={options} />
            <div className="filters-end">
              <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
                {words.compare}
              </button>
            </div>
          </Form>
          {seen.compared.length > 0 && <ScenarioComparison compared={seen.compared} />}
        </TitledBlock>
      )}
    </>
  );
};
export default UrbanScenarios;
