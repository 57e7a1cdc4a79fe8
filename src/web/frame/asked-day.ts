/** The day that a reader asks for in the address bar: read as people write it, kept as one spelling. */
import { ownPath } from '#http/own-path.ts';
import { redirect } from 'react-router';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import type { Problem } from '#core/problem.ts';

export interface AskedDay {
  readonly day?: Day;
  /** What stands there and is no day that exists. */
  readonly misread?: string;
}

export const askedDay = (url: URL): AskedDay => {
  const text = url.searchParams.get('asOf')?.trim() ?? '';
  if (text === '') return {};
  const day = readWrittenDay(text);
  return day ? { day } : { misread: text };
};

/** Sends a reader who wrote 31/5/2023 to the one address that this day has. Throws the redirect. */
export const settleSpelling = ({ method }: Request, url: URL, { day }: AskedDay): void => {
  if (day === undefined || method !== 'GET' || url.searchParams.get('asOf') === day) return;
  url.searchParams.set('asOf', day);
  throw redirect(`${ownPath(url.pathname)}${url.search}`);
};

export const noSuchDay = (text: string): Problem => ({ code: 'as-of.malformed', where: {}, data: { text } });
