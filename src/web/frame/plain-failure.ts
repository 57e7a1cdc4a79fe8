/** What a reader gets instead of a file that cannot be given: the same sentences as the failure page, as plain text. */
import type { Refused } from '#web/frame/action.ts';
import type { Failure } from '#web/frame/page.ts';
import type { Language } from '#words/language.ts';
import { shellWords } from '#words/ui/shell.ts';
import { troubleWords } from '#words/ui/trouble.ts';

const isFailure = ({ status, headers }: Response): boolean =>
  status >= 400 && headers.get('content-type')?.startsWith('application/json') === true;

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** What was refused by an address that answers as JSON has its words already. */
const isTold = (body: Failure | Refused): body is Refused => 'refused' in body;

/** An answer that is no failure of a file stays as it is. */
export const plainFailure = async (made: Response, language: Language): Promise<Response> => {
  if (!isFailure(made)) return made;
  // Asked by HEAD.
  if (!made.body) return new Response(null, { status: made.status, headers: PLAIN });
  const body = (await made.clone().json()) as Failure | Refused;
  if (isTold(body)) return made;
  const { problems, fault, trouble } = body;
  const words = shellWords[language];
  const lines = problems
    ? [words.refusedTitle, ...problems]
    : [
        trouble ? troubleWords[language][trouble].title : words.faultTitle,
        ...(fault === undefined ? [] : [words.faultNumber(fault)]),
        trouble ? troubleWords[language][trouble].text : words.faultText,
      ];
  return new Response(`${lines.join('\n')}\n`, {
    status: made.status,
    headers: PLAIN,
  });
};
