/** Why no copy could be given: told on the page that asked, for an answer that is a file shows no page. */
import { asked } from '#web/forms/query.ts';
import { faultOf, type Fault } from '#web/frame/action.ts';
import type { Problem } from '#core/problem.ts';
import type { Language } from '#words/language.ts';

const PAGE = '/kiem-tra-bao-cao';
const OURS = /^(?:review\.[a-z-]{1,40}|as-of\.malformed)$/u;

/** Where the reader is led. */
export const refusedPath = (problem: Problem | undefined, file: string): string =>
  `${PAGE}?${new URLSearchParams({ loi: problem?.code ?? '', tep: file, chu: String(problem?.data?.['text'] ?? '') }).toString()}`;

export const refusedIn = (url: URL, language: Language): Fault | undefined => {
  const code = asked(url, 'loi');
  return code === undefined || !OURS.test(code)
    ? undefined
    : faultOf(
        { code, where: {}, data: { file: asked(url, 'tep') ?? '', text: asked(url, 'chu') ?? '', most: 30 } },
        language,
      );
};
