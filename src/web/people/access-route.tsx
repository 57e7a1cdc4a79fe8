/**
 * The access log: who signed in, who was refused, which accounts changed, who took out or looked at what is sensitive.
 */
import { AccessView } from '#web/people/access-view.tsx';
import { noteRead, readAccess } from '#app/people/access.ts';
import { accessNames } from '#app/people/access-names.ts';
import { toldAccess } from '#web/people/told-access.ts';
import { readWrittenDay } from '#core/value/day.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import { pageContext } from '#web/frame/context.ts';
import { page, type PageProps } from '#web/frame/page.ts';
import { tellProblem } from '#http/faults.ts';
import { printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, url, language, context }) => {
  const [workspace, event, actor] = [asked(url, 'don-vi'), asked(url, 'viec'), asked(url, 'nguoi')];
  const [from, to] = [dayOf(url, 'tu'), dayOf(url, 'toi')];
  const seen = await readAccess(app, reader.caller, {
    workspace,
    before: askedNumber(url, 'truoc'),
    event,
    actor,
    from: from?.day,
    to: to?.day,
  });
  const names = await accessNames(app, reader.caller, seen.entries);
  const { address } = context.get(pageContext).origin;
  await noteRead(app, reader.caller, { what: 'access-log', address, ...(workspace !== undefined && { workspace }) });
  const misread = (given: Asked | undefined) =>
    given && !given.day ? { text: given.text, why: tellProblem(noSuchDay(given.text), language) } : undefined;
  return {
    broken: seen.broken,
    older: seen.older,
    query: { event, actor, from: from?.day ?? from?.text, to: to?.day ?? to?.text },
    misread: { from: misread(from), to: misread(to) },
    entries: seen.entries.map((entry) => ({
      sequence: entry.sequence,
      at: printInstantIn(language, entry.at.toISOString()),
      actor: entry.actor,
      event: entry.event,
      address: entry.address,
      data: toldAccess(
        language,
        { ...(entry.workspace !== undefined && { workspace: entry.workspace }), ...entry.data },
        names,
      ),
    })),
    head: peopleWords[language].accessLog,
  };
});

interface Asked {
  readonly text: string;
  /** Absent: what was typed is none. */
  readonly day: ReturnType<typeof readWrittenDay>;
}

const dayOf = (url: URL, name: string): Asked | undefined => {
  const text = asked(url, name);
  return text === undefined ? undefined : { text, day: readWrittenDay(text) };
};

export { meta } from '#web/frame/head.ts';

const AccessLog = ({ loaderData }: PageProps<typeof loader>) => <AccessView seen={loaderData} />;
export default AccessLog;
