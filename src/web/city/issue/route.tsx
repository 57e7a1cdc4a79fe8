/** Issues the path of a scenario; where that is refused, says why. */
import { redirect, useActionData } from 'react-router';
import { issuePath } from '#app/write/issue-path.ts';
import { readIssuedPath } from '#app/read/issued-path.ts';
import { Refusal } from '#app/refusal.ts';
import { printHead } from '#core/facts/head.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { formContext } from '#web/forms/form-context.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { UrbanParts } from '#web/city/parts.tsx';
import { issueLine } from '#web/city/issue/page.ts';
import { IssuedState, IssueForm } from '#web/city/issue/view.tsx';
import { asked } from '#web/forms/query.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmeRead(async (given) => {
  const { opened, language, url } = given;
  const one = asked(url, 'kich-ban');
  const kept = keptScenarios(opened).filter(({ id }) => one === undefined || id === one);
  const found = new Map<string, Awaited<ReturnType<typeof readIssuedPath>>>();
  for (const scenario of kept) found.set(scenario.id, await readIssuedPath(opened, scenario));
  return opened.ask(() => ({
    lines: kept.map((scenario) => issueLine(given, scenario, found.get(scenario.id))),
    done: asked(url, 'da-ban-hanh') !== undefined,
    writable: mayWrite(given, 'path:issue', opened.workspace.id),
    base: printHead(opened.view.records),
    head: `${urbanWords[language].issue.title} · ${opened.programme.short}`,
  }));
});

/** More than a machine solves within the time that a request may take is a matter of the command line. */
const MOST_NODES = 100_000;

export const action = programmeAction(async (sent) => {
  const { opened, url, field } = sent;
  const context = formContext(sent, 'path:issue');
  const text = field('so-bai').trim();
  const nodes = text === '' ? undefined : Number(text);
  if (nodes !== undefined && !(/^\d{1,9}$/u.test(text) && nodes >= 1 && nodes <= MOST_NODES))
    throw new Refusal([{ code: 'path.nodes', where: { field: 'so-bai' }, data: { text, most: MOST_NODES } }]);
  const { scenario } = await issuePath(context, opened, {
    scenario: field('kich-ban'),
    seed: field(COMMAND_FIELD),
    nodes,
  });
  return redirect(`${url.pathname}?da-ban-hanh=${encodeURIComponent(scenario)}`);
});

export { meta } from '#web/frame/head.ts';

const IssuePathPage = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const refused = useActionData<Refused>();
  return (
    <>
      <h1>{words.issue.title}</h1>
      <p className="page-lead">{words.issue.lead}</p>
      <UrbanParts />
      {refused && (
        <div className="refused" role="alert">
          <p>{words.problems}:</p>
          <ul>
            {refused.refused.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {seen.done && <p role="status">{words.issue.done}</p>}
      {seen.lines.length === 0 && <p>{words.scenariosNone}</p>}
      {seen.lines.map((line) => (
        <TitledBlock key={line.id} title={line.name}>
          <IssuedState issued={line.issued} />
          {seen.writable ? <IssueForm line={line} base={seen.base} /> : <p className="soft">{words.writesOff}</p>}
        </TitledBlock>
      ))}
    </>
  );
};
export default IssuePathPage;
