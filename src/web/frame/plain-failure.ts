/** What a reader gets instead of a file that cannot be given: the same sentences as the failure page, as plain text. */
import type { Failure } from '#web/frame/page.ts';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';

const isFailure = ({ status, headers }: Response): boolean =>
  status >= 400 && headers.get('content-type')?.startsWith('application/json') === true;

/** An answer that is no failure of a file stays as it is. */
export const plainFailure = async (made: Response, language: Language): Promise<Response> => {
  if (!isFailure(made)) return made;
  const { problems, fault, away } = (await made.json()) as Failure;
  const words = shellWords[language];
  const lines = problems
    ? [words.refusedTitle, ...problems]
    : [
        away ? words.awayTitle : words.faultTitle,
        ...(fault === undefined ? [] : [words.faultNumber(fault)]),
        away ? words.awayText : words.faultText,
      ];
  return new Response(`${lines.join('\n')}\n`, {
    status: made.status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
