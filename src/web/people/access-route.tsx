/**
 * The access log: who signed in, who was refused, which accounts changed, who took out or looked at what is sensitive.
 */
import { AccessView } from '#web/people/access-view.tsx';
import { noteRead, readAccess } from '#app/people/access.ts';
import { readWrittenDay } from '#core/value/day.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import { pageContext } from '#web/frame/context.ts';
import { page, type PageProps } from '#web/frame/page.ts';
import { tellProblem } from '#http/faults.ts';
import { printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
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
      data: toldData(language, entry.data),
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

/** "reporter@thue, office" with the names of the roles. */
const toldRoles = (language: Language, text: string): string =>
  text.replaceAll(/([a-z]+)(?:@([\w.-]+))?/gu, (whole, role: string, agency?: string) => {
    const name = (peopleWords[language].roleName as Readonly<Record<string, string>>)[role] ?? role;
    return agency === undefined ? name : `${name} (${agency})`;
  });

/** "nội dung: nhật ký thay đổi; lọc theo: loai=work". */
const toldData = (language: Language, data: Readonly<Record<string, unknown>>): string => {
  const { dataName, whatName } = peopleWords[language];
  return Object.entries(data)
    .map(([key, value]) => {
      const text = String(value);
      const told = key === 'what' ? (whatName[text] ?? text) : key === 'roles' ? toldRoles(language, text) : text;
      return `${dataName[key] ?? key}: ${told}`;
    })
    .join('; ');
};

export { meta } from '#web/frame/head.ts';

const AccessLog = ({ loaderData }: PageProps<typeof loader>) => <AccessView seen={loaderData} />;
export default AccessLog;
