/** What a reader sees instead of a page: the reasons of a refusal, or the number of a fault. */
import { createContext, useContext } from 'react';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { MixedText } from '#web/parts/record-text.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { FrameProvider, useFrame, useLinks, useWords, type Frame } from '#web/frame/frame.tsx';
import { MENU } from '#web/frame/menu.ts';
import { signInPath } from '#web/people/paths.ts';
import { listPath, newPath, RECORDS_PATH, subjectAt } from '#web/record/subjects.ts';
import type { Failure } from '#web/frame/page.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import type { Beginning } from '#words/ui/beginnings.ts';
import { peopleWords } from '#words/ui/people.ts';
import { recordWords } from '#words/ui/records.ts';
import { shellWords } from '#words/ui/shell.ts';
import { troubleWords } from '#words/ui/trouble.ts';

/** The number of a fault while the server draws the page. */
export const FaultNumber = createContext<string | undefined>(undefined);

/** Who reads, as the failure itself tells it. */
export const failedFrame = (error: unknown): Failure['frame'] | undefined => failureOf(error)?.frame;

type Kind = 'missing' | 'unfit' | 'refused' | 'beginning' | 'unreached' | 'trouble' | 'fault';

const failureOf = (error: unknown): Failure | undefined =>
  isRouteErrorResponse(error) && typeof error.data === 'object'
    ? ((error.data ?? undefined) as Failure | undefined)
    : undefined;

const kindOf = (error: unknown): Kind => {
  if (failureOf(error)?.problems !== undefined) return 'refused';
  if (failureOf(error)?.beginning) return 'beginning';
  if (failureOf(error)?.trouble) return 'trouble';
  // Asked in a way that no page takes, it is the asker's mistake.
  if (isRouteErrorResponse(error)) return error.status === 404 ? 'missing' : error.status < 500 ? 'unfit' : 'fault';
  // In the browser a request that reached nobody ends so.
  return error instanceof TypeError && typeof navigator !== 'undefined' && /fetch|network|load/iu.test(error.message)
    ? 'unreached'
    : 'fault';
};

const TITLES = {
  missing: 'notFoundTitle',
  unfit: 'unfitTitle',
  refused: 'refusedTitle',
  unreached: 'unreachedTitle',
  fault: 'faultTitle',
} as const;

const titleOf = (error: unknown, language: Language): string => {
  const kind = kindOf(error);
  if (failureOf(error)?.gone) return shellWords[language].goneTitle;
  if (kind === 'trouble') return troubleWords[language][failureOf(error)?.trouble ?? 'away'].title;
  return kind === 'beginning' ? (failureOf(error)?.beginning?.title ?? '') : shellWords[language][TITLES[kind]];
};

/** The title of a page that could not be shown; nothing while there is no error. */
export const failureTitle = (error: unknown, language: Language | undefined): { readonly title: string }[] => {
  const shown = failureOf(error)?.frame?.language ?? language ?? 'vi';
  return error === undefined || error === null
    ? []
    : [{ title: `${titleOf(error, shown)} · ${shellWords[shown].product}` }];
};

/** A failure within header and menu, as far as it is known where the reader is. */
export const RouteFailure = ({ error, frame }: { readonly error: unknown; readonly frame?: Frame | undefined }) => {
  const around = useFrame();
  return (
    <FrameProvider frame={{ ...(frame ?? around), ...failedFrame(error) }}>
      <Shell>
        <FailurePage error={error} />
      </Shell>
    </FrameProvider>
  );
};

const FailurePage = ({ error }: { readonly error: unknown }) => {
  const words = useWords(shellWords);
  const troubles = useWords(troubleWords);
  const here = useContext(FaultNumber);
  const failure = failureOf(error);
  const kind = kindOf(error);
  const number = failure?.fault ?? here;
  const trouble = failure?.trouble && troubles[failure.trouble];
  if (failure?.beginning) return <BeginningPage beginning={failure.beginning} />;
  return (
    <div className="failure">
      <h1>
        {failure?.gone
          ? words.goneTitle
          : trouble
            ? trouble.title
            : words[TITLES[kind === 'trouble' || kind === 'beginning' ? 'fault' : kind]]}
      </h1>
      {failure?.gone && <p>{words.goneText(failure.gone.at)}</p>}
      {kind === 'missing' && <p>{words.notFoundText}</p>}
      {kind === 'unfit' && <p>{words.unfitText}</p>}
      {kind === 'unreached' && <p>{words.unreachedText}</p>}
      {kind === 'refused' &&
        !failure?.gone &&
        (failure?.problems ?? []).map((problem) => (
          <p key={problem}>
            <MixedText>{problem}</MixedText>
          </p>
        ))}
      {(kind === 'fault' || kind === 'trouble') && (
        <p suppressHydrationWarning>
          {number !== undefined && <strong>{words.faultNumber(number)}. </strong>}
          {trouble ? ((failure?.sent && trouble.sent) ?? trouble.text) : words.faultText}
        </p>
      )}
      <Onward signIn={failure?.signIn} gone={failure?.gone} />
    </div>
  );
};

/** What a page is for that has nothing to show yet, and how to begin. */
const BeginningPage = ({ beginning: { title, text, subject, file } }: { readonly beginning: Beginning }) => {
  const { language, mayWrite = false } = useFrame();
  const { page } = useLinks();
  return (
    <div className="failure">
      <h1>{title}</h1>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {mayWrite && (
        <p>
          <a href={page(newPath(subject))}>{recordWords[language].add(label(language, 'subject', subject))}</a>
        </p>
      )}
      <p>
        {file.lead} <code>{file.name}</code>
      </p>
      <pre className="beginning-file">{file.lines}</pre>
      <Onward />
    </div>
  );
};

/** The list that a page of a programme belongs to: a place of the menu, or records of a kind. */
const useListOf = (pathname: string): { readonly path: string; readonly name: string } | undefined => {
  const { language, programme } = useFrame();
  const words = useWords(shellWords);
  if (!programme) return undefined;
  const [, , , part, kind] = pathname.split('/');
  const place = MENU.find(([path]) => path !== '' && path === part);
  if (place) return { path: place[0], name: words[place[1]] };
  if (part !== RECORDS_PATH) return undefined;
  const subject = subjectAt(kind);
  return subject
    ? { path: listPath(subject), name: upperFirst(label(language, 'subject', subject)) }
    : { path: RECORDS_PATH, name: recordWords[language].title };
};

/**
 * The way in where that is what is wanted, the history of what was deleted, the list that the page would have belonged
 * to, the programme's first page, the start.
 */
const Onward = ({
  signIn,
  gone,
}: {
  readonly signIn?: true | undefined;
  readonly gone?: Failure['gone'] | undefined;
}) => {
  const words = useWords(shellWords);
  const { programme, workspace, asOf } = useFrame();
  const { page } = useLinks();
  const people = useWords(peopleWords);
  const { pathname, search } = useLocation();
  const list = useListOf(pathname);
  // Where only the day is wrong, the list itself leads on: its link leaves the day out.
  const isHere = list !== undefined && asOf?.misread === undefined && pathname === page(list.path).split('?')[0];
  return (
    <ul className="failure-onward">
      {signIn && (
        <li>
          <a href={signInPath(`${pathname}${search}`)} rel="nofollow">
            {people.signIn}
          </a>
        </li>
      )}
      {gone && (
        <li>
          <a href={page(gone.path)}>{words.toGone}</a>
        </li>
      )}
      {list && !isHere && (
        <li>
          <a href={page(list.path)}>{words.toList(list.name)}</a>
        </li>
      )}
      {workspace && programme && (
        <li>
          <a href={page('')}>{words.toList(words.overview)}</a>
        </li>
      )}
      <li>
        <a href="/">{words.home}</a>
      </li>
    </ul>
  );
};
