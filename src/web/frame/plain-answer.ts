/** What an address without a page of its own answers to a form: its refusal is told by the status too. */
import type { data } from 'react-router';
import type { Refused } from '#web/frame/action.ts';

/** A page shows a form that is to be mended again; where there is none, the status says that it was not taken. */
const TO_BE_MENDED = 422;

/** What is there as a whole says how long it is: while it is sent nothing can go wrong in it that would be watched. */
export const wholeJson = (value: object, status = 200): Response => {
  const text = JSON.stringify(value);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return new Response(text, { status, headers });
};

type Told = (refused: Refused, status: number) => Response;

const asJson: Told = wholeJson;

/** `answered`: by `pageAction` or `programmeAction`; `told`: how a refusal is told, as JSON unless said otherwise. */
export const plainAnswer = (
  answered: Response | Refused | ReturnType<typeof data<Refused>>,
  told: Told = asJson,
): Response => {
  if (answered instanceof Response) return answered;
  return 'refused' in answered
    ? told(answered, TO_BE_MENDED)
    : told(answered.data, answered.init?.status ?? TO_BE_MENDED);
};
