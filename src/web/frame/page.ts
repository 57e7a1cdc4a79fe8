/** How a page asks for what it shows: refusals become worded answers, faults numbered ones. */
import { data, isRouteErrorResponse, type LoaderFunctionArgs } from 'react-router';
import type { Application } from '#app/application.ts';
import { noteRefused } from '#app/people/access.ts';
import { Refusal } from '#app/refusal.ts';
import { logFailure } from '#app/trouble.ts';
import type { Plain } from '#app/state/ask.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { OpenSession } from '#app/people/session.ts';
import { goneRecord, type GoneRecord } from '#web/frame/gone.ts';
import { pageContext, programmeContext } from '#web/frame/context.ts';
import { noSuchDay, type AskedDay } from '#web/frame/asked-day.ts';
import { cellsIn, type Cells } from '#web/parts/cell.ts';
import { httpStatusOf, tellProblem } from '#http/faults.ts';
import { readerFrame } from '#web/frame/frame-of.ts';
import type { Frame } from '#web/frame/frame.tsx';
import type { Language } from '#words/language.ts';
import { beginningOf, type Beginning } from '#words/ui/beginnings.ts';
import type { Trouble } from '#words/ui/trouble.ts';

interface Asked {
  readonly context: LoaderFunctionArgs['context'];
  readonly request: Request;
  readonly app: Application;
  readonly language: Language;
  /** Who asks. */
  readonly reader: OpenSession;
  /** The URL as the reader sees it. */
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Called where the page tells of what is still being found out: it is kept for nobody. */
  readonly unsettled: () => void;
}

export interface AskedOfProgramme extends Asked {
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
}

/** What an error page is given instead of its data. */
export interface Failure {
  readonly problems?: readonly string[];
  /** Nothing is on record of what the page shows: how to begin. */
  readonly beginning?: Beginning;
  readonly fault?: string;
  /** The record that the page is of was deleted: when, and the page that tells its history, below the programme. */
  readonly gone?: GoneRecord;
  /** Nothing is wrong with the question: it may be asked again. */
  readonly trouble?: Trouble;
  /** Something was sent. */
  readonly sent?: true;
  /** Who has signed in may do it, or some of them. */
  readonly signIn?: true;
  /** Where the reader is, as far as that could be opened; no part of it where the page has more. */
  readonly frame: Partial<Frame> & Pick<Frame, 'language'>;
}

/** The URL as the reader sees it, without the router's own marks. */
export const readerUrl = (request: Request): URL => {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/u, '').replace(/^\/_root$/u, '/');
  url.searchParams.delete('_routes');
  return url;
};

interface Answering {
  readonly frame?: Frame;
  readonly begins?: boolean;
  /** What is known of the record that is not there. */
  readonly goneOf?: (refusal: Refusal) => Promise<GoneRecord | undefined>;
}

/**
 * Runs `work`; a Refusal is thrown on as its sentences within `frame`, anything else is logged and thrown on as a
 * number; `request`, where something may have been sent.
 */
export const answering = async <T>(
  { context, request }: Pick<LoaderFunctionArgs, 'context'> & { readonly request?: Request },
  work: () => T | Promise<T>,
  { frame: opened, begins = false, goneOf }: Answering = {},
): Promise<T> => {
  const { app, language, fault } = context.get(pageContext);
  // Where a middleware fails, the outermost page has not been asked who reads.
  const frame = { ...readerFrame(context.get(pageContext)), ...opened };
  try {
    return await work();
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error) || isThrownData(error)) throw error;
    if (error instanceof Refusal) {
      const codes = error.problems.map(({ code }) => code);
      const beginning = begins ? beginningOf(codes, language) : undefined;
      // To ask for what is not there yet is no mistake.
      if (beginning) throw data<Failure>({ beginning, frame }, { status: 200 });
      if (request) await noteRefusal({ context, request }, error);
      const gone = await goneOf?.(error);
      throw data<Failure>(
        {
          problems: error.problems.map((problem) => tellProblem(problem, language)),
          ...(codes.includes('right.sign-in') && { signIn: true }),
          ...(gone && { gone }),
          frame,
        },
        { status: httpStatusOf(error.problems) },
      );
    }
    const trouble = logFailure(app.log, error, { fault }, 'page failed');
    const sent = request?.method === 'POST';
    throw trouble
      ? data<Failure>({ fault, trouble, ...(sent && { sent }), frame }, { status: 503 })
      : data<Failure>({ fault, frame }, { status: 500 });
  }
};

/** Who has signed in and asks for what they may not is noted. */
export const noteRefusal = (
  { context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  { problems }: Refusal,
): Promise<void> => {
  const { app, reader, origin } = context.get(pageContext);
  return noteRefused(app, reader, { problems, address: origin.address, path: readerUrl(request).pathname });
};

/** Refuses a day that is none, within the frame that shows it in its field. */
export const refuseMisread = async (
  given: Pick<LoaderFunctionArgs, 'context'>,
  { misread }: AskedDay,
  frame: () => Frame,
): Promise<void> => {
  if (misread !== undefined)
    await answering(
      given,
      () => {
        throw new Refusal([noSuchDay(misread)]);
      },
      { frame: frame() },
    );
};

const isThrownData = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit';

/** The loader of a page outside any programme. */
export const page =
  <T>(work: (asked: Asked) => T | Promise<T>) =>
  async (given: LoaderFunctionArgs): Promise<T> =>
    answering(given, () => {
      const { app, language, reader, unsettled } = given.context.get(pageContext);
      return work({ ...given, app, language, reader, unsettled, url: readerUrl(given.request) });
    });

/**
 * The loader of a page within a programme that reads more than its view: what it asks of the view, it asks by
 * `opened.ask`.
 * `begins`: where nothing is on record of it yet, it tells how to begin; a file to be saved refuses instead.
 */
export const programmeRead =
  <T>(work: (asked: AskedOfProgramme) => Promise<T>, begins = false) =>
  async (given: LoaderFunctionArgs): Promise<T> =>
    answering(
      given,
      () => {
        const { app, language, reader, unsettled } = given.context.get(pageContext);
        const opened = given.context.get(programmeContext);
        return work({
          ...given,
          app,
          language,
          reader,
          unsettled,
          url: readerUrl(given.request),
          opened,
          cells: cellsIn(language, opened),
        });
      },
      {
        begins,
        goneOf: ({ problems }) => {
          const { app, language } = given.context.get(pageContext);
          return goneRecord(app, language, given.context.get(programmeContext).workspace.id, problems);
        },
      },
    );

/** The loader of a page within a programme, whose layout has opened it: one pure question of its view. */
export const programmePage = <T>(work: (asked: AskedOfProgramme) => Plain<T>, begins = false) =>
  programmeRead<T>((asked) => asked.opened.ask<T>(() => work(asked)), begins);

/** The props of a page from its loader. */
export interface PageProps<L extends (...parts: never[]) => Promise<unknown>> {
  readonly loaderData: Awaited<ReturnType<L>>;
}
