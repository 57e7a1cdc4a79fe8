/** Why no copy could be given: told on the page that asked, for an answer that is a file shows no page. */
import { asked } from '#web/forms/query.ts';
import { faultOf, type Fault } from '#web/frame/action.ts';
import { FROM, REVIEW_PAGE as PAGE } from '#web/review/repair-path.ts';
import type { Problem } from '#core/problem.ts';
import type { Language } from '#words/language.ts';

const OF_PROGRAMME = /^\/[^/?#\\\s\p{Cc}]+\/[^/?#\\\s\p{Cc}]+\/bao-cao\/kiem-tra$/u;
const OURS = /^(?:review\.[a-z-]{1,40}|as-of\.malformed)$/u;
/** Where the reader is led: to the page that asked, where it is one of ours. */
export const refusedPath = (url: URL, problem: Problem | undefined, file: string): string => {
  const from = asked(url, FROM) ?? '';
  const { text = '', most = '' } = problem?.data ?? {};
  const told = { loi: problem?.code ?? '', tep: file, chu: String(text), 'toi-da': String(most) };
  return `${OF_PROGRAMME.test(from) ? from : PAGE}?${new URLSearchParams(told).toString()}`;
};

export const refusedIn = (url: URL, language: Language): Fault | undefined => {
  const code = asked(url, 'loi');
  if (code === undefined || !OURS.test(code)) return undefined;
  const data = { file: asked(url, 'tep') ?? '', text: asked(url, 'chu') ?? '', most: asked(url, 'toi-da') ?? '' };
  return faultOf({ code, where: {}, data }, language);
};
