/** Addresses of forms and records within a programme, for redirects: pages make theirs by `useLinks`. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { pathPart } from '#http/own-path.ts';

/** `path` may carry a query of its own. The day that the reader chose is kept. */
export const programmePath = (
  { workspace, programme, asOf }: OpenedProgramme,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string => {
  const [below = '', own] = path.split('?');
  const all = new URLSearchParams(own);
  for (const [name, value] of Object.entries(query)) all.set(name, value);
  if (asOf.reason === 'asked') all.set('asOf', asOf.day);
  const text = all.toString();
  return `/${pathPart(workspace.id)}/${pathPart(programme.id)}/${below}${text === '' ? '' : `?${text}`}`;
};
