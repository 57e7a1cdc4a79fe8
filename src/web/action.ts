/** How a page takes a form: from our own pages only, and refusals become worded answers beside the form. */
import type { ActionFunctionArgs } from 'react-router';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/programme/open-programme.ts';
import { Refusal } from '#app/refusal.ts';
import { pageContext, programmeContext } from '#web/context.ts';
import { tellProblem } from '#http/faults.ts';
import { isOwnForm } from '#http/own-form.ts';
import type { Language } from '#words/language.ts';

interface Submitted {
  readonly app: Application;
  readonly opened: OpenedProgramme;
  readonly language: Language;
  readonly url: URL;
  readonly field: (name: string) => string;
}

/** What a page shows beside its form when nothing was written. */
export interface Refused {
  readonly refused: readonly string[];
}

/** The action of a page within a programme. `work` answers a redirect when it is done. */
export const programmeAction = (work: (submitted: Submitted) => Promise<Response>) =>
  async ({ request, context }: ActionFunctionArgs): Promise<Response | Refused> => {
    const { app, language } = context.get(pageContext);
    try {
      if (!isOwnForm(request.headers, app.address)) throw new Refusal([{ code: 'write.foreign-form', where: {} }]);
      const form = await request.formData();
      const field = (name: string): string => {
        const value = form.get(name);
        return typeof value === 'string' ? value : '';
      };
      return await work({ app, opened: context.get(programmeContext), language, url: new URL(request.url), field });
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.problems.map((problem) => tellProblem(problem, language)) };
      throw error;
    }
  };
