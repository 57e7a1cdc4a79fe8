/** How a page asks for what it shows: refusals become worded answers, faults numbered ones. */
import { data, isRouteErrorResponse, type LoaderFunctionArgs } from 'react-router';
import type { Application } from '#app/application.ts';
import { isDatabaseAway } from '#app/check-health.ts';
import { Refusal } from '#app/refusal.ts';
import type { OpenedProgramme } from '#app/programme/open-programme.ts';
import { pageContext, programmeContext } from '#web/context.ts';
import { cellsIn, type Cells } from '#web/cell.ts';
import { statusOf, tellProblem } from '#http/faults.ts';
import type { Language } from '#words/language.ts';

interface Asked {
  readonly app: Application;
  readonly language: Language;
  /** The URL as the reader sees it, without the router's own marks. */
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
}

interface AskedOfProgramme extends Asked {
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
}

/** What an error page is given instead of its data. */
export interface Failure {
  readonly problems?: readonly string[];
  readonly fault?: string;
  /** The database does not answer: the same question may be asked again. */
  readonly away?: true;
}

const readerUrl = (request: Request): URL => {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/u, '').replace(/^\/_root$/u, '/');
  url.searchParams.delete('_routes');
  return url;
};

/** Runs `work`; a Refusal is thrown on as its sentences, anything else is logged and thrown on as a number. */
export const answering = async <T>({ context }: Pick<LoaderFunctionArgs, 'context'>, work: () => T | Promise<T>): Promise<T> => {
  const { app, language, fault } = context.get(pageContext);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error) || isThrownData(error)) throw error;
    if (error instanceof Refusal) {
      throw data<Failure>({ problems: error.problems.map((problem) => tellProblem(problem, language)) }, { status: statusOf(error.problems) });
    }
    const away = isDatabaseAway(error);
    app.log.error({ err: error, fault }, away ? 'database does not answer' : 'page failed');
    throw away ? data<Failure>({ fault, away }, { status: 503 }) : data<Failure>({ fault }, { status: 500 });
  }
};

const isThrownData = (error: unknown): boolean => typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit';

/** The loader of a page outside any programme. */
export const page = <T>(work: (asked: Asked) => T | Promise<T>) => async (given: LoaderFunctionArgs): Promise<T> =>
  answering(given, () => {
    const { app, language } = given.context.get(pageContext);
    return work({ app, language, url: readerUrl(given.request), params: given.params });
  });

/** The loader of a page within a programme: its layout has opened it. */
export const programmePage = <T>(work: (asked: AskedOfProgramme) => T | Promise<T>) =>
  async (given: LoaderFunctionArgs): Promise<T> =>
    answering(given, () => {
      const { app, language } = given.context.get(pageContext);
      const opened = given.context.get(programmeContext);
      return work({ app, language, url: readerUrl(given.request), params: given.params, opened, cells: cellsIn(language, opened) });
    });

/** The props of a page from its loader. */
export interface PageProps<L extends (...parts: never[]) => Promise<unknown>> {
  readonly loaderData: Awaited<ReturnType<L>>;
}
