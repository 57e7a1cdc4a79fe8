/** What was found in all programmes, as its page carries it: a few of each, the rest on the programme's own page. */
import { pathPart } from '#http/own-path.ts';
import type { FoundEverywhere, FoundProgramme } from '#app/read/find-everywhere.ts';
import { foundRow, kindTitle } from '#web/find/page.ts';
import type { Turn } from '#web/parts/turn-pages.ts';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

/** Of each programme. */
const FIRST = 5;

export const everywherePage = (
  language: Language,
  text: string,
  { words, programmes, workspaces }: FoundEverywhere,
  turn: Turn | undefined,
) => ({
  hasWords: words.length > 0,
  workspaces,
  total: programmes.reduce((sum, { records }) => sum + records.length, 0),
  programmes: programmes.map((one) => programmeFound(language, text, one, words)),
  ...(turn && { turn }),
});
export type EverywherePage = ReturnType<typeof everywherePage>;

const programmeFound = (
  language: Language,
  text: string,
  { opened, shared, records, cut }: FoundProgramme,
  words: readonly string[],
) => {
  const { workspace, programme, asOf } = opened;
  const path = `/${pathPart(workspace.id)}/${pathPart(programme.ref.id)}`;
  return {
    key: shared ? `/${workspace.id}` : path,
    path,
    short: programme.short,
    place: workspace.name,
    teaching: workspace.teaching,
    shared,
    cut,
    count: records.length,
    day: printDayIn(language, asOf.day),
    all: `${path}/tim-kiem?${new URLSearchParams({ tim: text }).toString()}`,
    rows: records.slice(0, FIRST).map((one) => {
      const { key, name, text: told, path: own } = foundRow({ language, opened }, one, words);
      return {
        key,
        name,
        text: told,
        kind: kindTitle(language, one.subject),
        path: own === '' ? path : `${path}/${own}`,
      };
    }),
  };
};
