/** How a page takes a form: from our own pages only, and refusals become worded answers beside the form. */
import type { ActionFunctionArgs } from 'react-router';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { pageContext, programmeContext } from '#web/frame/context.ts';
import { answering } from '#web/frame/page.ts';
import { tellProblem } from '#http/faults.ts';
import { isHandedOn, isOwnForm } from '#http/own-form.ts';
import type { Language } from '#words/language.ts';

export interface Submitted {
  readonly app: Application;
  readonly opened: OpenedProgramme;
  readonly language: Language;
  readonly url: URL;
  readonly field: (name: string) => string;
  /** A file that was sent; undefined when none was chosen. */
  readonly file: (name: string) => File | undefined;
}

/** What a page shows beside its form when nothing was written. */
export interface Refused {
  readonly refused: readonly string[];
  /** What was sent, texts only, so that nothing need be typed again. */
  readonly sent?: Readonly<Record<string, string>>;
}

/** More than a table of all communes of the country; held in memory as a whole, so nothing is read whose size is not told. */
const MOST_MEGABYTES = 4;

/** The action of a page within a programme. `work` answers a redirect when it has written, or what the page shows. */
export const programmeAction =
  <T>(work: (submitted: Submitted) => Promise<T>) =>
  async ({ request, context }: ActionFunctionArgs): Promise<T | Refused> => {
    const { app: whole, language } = context.get(pageContext);
    const app = whole.writes === 'here' && isHandedOn(request.headers) ? { ...whole, writes: 'none' as const } : whole;
    let sent: Readonly<Record<string, string>> = {};
    const take = async (): Promise<T> => {
      if (!isOwnForm(request.headers, app.address)) refuse('write.foreign-form');
      if (Number(request.headers.get('content-length') ?? Infinity) > MOST_MEGABYTES * 1_000_000)
        refuse('file.too-large', { most: String(MOST_MEGABYTES) });
      const form = await request.formData().catch(() => refuse('write.malformed-form'));
      sent = Object.fromEntries(
        [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
      const field = (name: string): string => {
        const value = form.get(name);
        return typeof value === 'string' ? value : '';
      };
      const file = (name: string): File | undefined => {
        const value = form.get(name);
        return value instanceof File && value.name !== '' ? value : undefined;
      };
      return work({ app, opened: context.get(programmeContext), language, url: new URL(request.url), field, file });
    };
    return answering({ context, request }, () =>
      take().catch((error: unknown): Refused => {
        if (error instanceof Refusal)
          return { refused: error.problems.map((problem) => tellProblem(problem, language)), sent };
        throw error;
      }),
    );
  };
