/** How a page takes a form: from our own pages only, and refusals become worded answers beside the form. */
import { data, type ActionFunctionArgs } from 'react-router';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { Overload } from '#app/trouble.ts';
import type { OpenSession } from '#app/people/session.ts';
import type { Problem } from '#core/problem.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { isBlank } from '#core/text/typed-text.ts';
import { pageContext, programmeContext, type PageContext } from '#web/frame/context.ts';
import { answering, noteRefusal, readerUrl } from '#web/frame/page.ts';
import { MOST_SENT_MEGABYTES } from '#http/bodies.ts';
import { httpStatusOf, tellProblem } from '#http/faults.ts';
import { isHandedOn, isOwnForm } from '#http/own-form.ts';
import type { Language } from '#words/language.ts';

/** What stands wrong, in words, and in which field. */
export interface Fault {
  readonly field?: string;
  readonly message: string;
}

export interface Sent {
  readonly app: Application;
  readonly language: Language;
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Who sends it, and by which session. */
  readonly reader: OpenSession;
  readonly origin: PageContext['origin'];
  readonly field: (name: string) => string;
  /** All texts that were sent, by name; of several with one name the last. */
  readonly texts: Readonly<Record<string, string>>;
  /** A file that was sent; undefined when none was chosen. */
  readonly file: (name: string) => File | undefined;
}

export interface Submitted extends Sent {
  readonly opened: OpenedProgramme;
}

/** What a page shows beside its form when nothing was written. */
export interface Refused {
  readonly refused: readonly string[];
  /** The same with their fields. */
  readonly faults: readonly Fault[];
  /** What was sent, texts only, so that nothing need be typed again. */
  readonly sent?: Readonly<Record<string, string>>;
}

/** A problem as it stands beside its field. */
export const faultOf = (problem: Problem, language: Language): Fault => ({
  ...(problem.where.field !== undefined && { field: problem.where.field }),
  // The field stands beside its words: the sentence need not name it.
  message: isBlankField(problem) ? toldBlank(problem, language) : tellProblem({ ...problem, where: {} }, language),
});

/** A field that wants something and was left empty: nobody wrote “”. */
const isBlankField = (problem: Problem): boolean => problem.where.field !== undefined && problem.data?.['text'] === '';

/** By the name of the field, where its form gives it with the problem. */
const toldBlank = (problem: Problem, language: Language): string => {
  const told = tellProblem({ code: 'form.missing', where: {} }, language);
  const label = problem.data?.['label'];
  return typeof label === 'string' ? `${label}: ${told}` : upperFirst(told);
};

/** What a page shows beside a form that was not taken. */
export const refusedForm = (problems: readonly Problem[], language: Language, sent: Sent['texts']): Refused => ({
  refused: problems.map((problem) =>
    isBlankField(problem) ? toldBlank(problem, language) : tellProblem(problem, language),
  ),
  faults: problems.map((problem) => faultOf(problem, language)),
  sent,
});

/** What one may not, what is not there, and what no form of ours sends; undefined: a form to be mended. */
const statusOfRefused = (problems: readonly Problem[]): 403 | 404 | 422 | undefined => {
  if (problems.some(({ where }) => where.field !== undefined)) return undefined;
  const status = httpStatusOf(problems);
  if (status !== 400) return status;
  return problems.some(({ code }) => code === 'write.malformed-form') ? 422 : undefined;
};

/** The action of a page. `work` answers a redirect when it has written, or what the page shows. */
export const pageAction =
  <T>(work: (sent: Sent, given: ActionFunctionArgs) => Promise<T>) =>
  async (given: ActionFunctionArgs): Promise<T | Refused | ReturnType<typeof data<Refused>>> => {
    const { request, context, params } = given;
    const { app: whole, language, reader, origin, unread, form: large, mostMegabytes } = context.get(pageContext);
    const app = whole.writes === 'here' && isHandedOn(request.headers) ? { ...whole, writes: 'none' as const } : whole;
    let sent: Readonly<Record<string, string>> = {};
    const take = async (): Promise<T> => {
      if (unread === 'busy') throw new Overload('busy');
      if (unread === 'too-large') refuse('file.too-large', { most: String(mostMegabytes ?? MOST_SENT_MEGABYTES) });
      if (unread === 'broken') refuse('write.malformed-form');
      const form = large ?? (await request.formData().catch(() => refuse('write.malformed-form')));
      sent = Object.fromEntries(
        [...form].flatMap(([name, value]) =>
          typeof value === 'string' && !SECRET.has(name) ? [[name, said(value)]] : [],
        ),
      );
      const field = (name: string): string => {
        const value = form.get(name);
        return typeof value === 'string' ? said(value) : '';
      };
      const file = (name: string): File | undefined => {
        const value = form.get(name);
        return value instanceof File && value.name !== '' ? value : undefined;
      };
      return work({ app, language, url: readerUrl(request), params, reader, origin, field, texts: sent, file }, given);
    };
    return answering({ context, request }, () => {
      // No page of ours sent it: there is no form to show it beside.
      if (!isOwnForm(request.headers, app.address)) refuse('write.foreign-form');
      return take().catch(async (error: unknown) => {
        if (error instanceof Refusal) {
          await noteRefusal({ context, request }, error);
          const refused = refusedForm(error.problems, language, sent);
          const status = statusOfRefused(error.problems);
          return status === undefined ? refused : data(refused, { status });
        }
        throw error;
      });
    });
  };

/** What nobody can see was not said. */
const said = (text: string): string => (isBlank(text) ? '' : text);

/** Fields that are never sent back to the page. */
const SECRET: ReadonlySet<string> = new Set(['password', 'again', 'current']);

/** The same within a programme: its layout has opened it. */
export const programmeAction = <T>(work: (submitted: Submitted) => Promise<T>) =>
  pageAction((sent, { context }) => work({ ...sent, opened: context.get(programmeContext) }));
