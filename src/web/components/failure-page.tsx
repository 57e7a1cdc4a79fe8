/** What a reader sees instead of a page: the reasons of a refusal, or the number of a fault. */
import { createContext, useContext } from 'react';
import { isRouteErrorResponse } from 'react-router';
import { MixedText } from '#web/components/record-text.tsx';
import { useWords } from '#web/frame.tsx';
import type { Failure } from '#web/page.ts';
import { shellWords } from '#words/ui/shell.ts';

/** The number of a fault while the server draws the page. */
export const FaultNumber = createContext<string | undefined>(undefined);

export const FailurePage = ({ error }: { readonly error: unknown }) => {
  const words = useWords(shellWords);
  const here = useContext(FaultNumber);
  const answer = isRouteErrorResponse(error) ? error : undefined;
  const failure = (typeof answer?.data === 'object' ? answer.data : undefined) as Failure | undefined;
  const refused = failure?.problems !== undefined;
  const missing = answer?.status === 404 && !refused;
  const number = failure?.fault ?? here;
  return (
    <div className="failure">
      <h1>{missing ? words.notFoundTitle : refused ? words.refusedTitle : failure?.away ? words.awayTitle : words.faultTitle}</h1>
      {missing && <p>{words.notFoundText}</p>}
      {refused && <ul>{failure.problems?.map((problem) => <li key={problem}><MixedText>{problem}</MixedText></li>)}</ul>}
      {!missing && !refused && <p suppressHydrationWarning>{number !== undefined && <strong>{words.faultNumber(number)}. </strong>}{failure?.away ? words.awayText : words.faultText}</p>}
      <p><a href="/">{words.home}</a></p>
    </div>
  );
};
