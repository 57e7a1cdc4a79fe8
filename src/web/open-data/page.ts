/** What the page of open data shows of each programme. */
import type { Catalogued } from '#app/read/catalogue.ts';
import { isAddress, OPEN_TABLES } from '#core/query/open-tables.ts';
import { pathPart } from '#http/own-path.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { openDataWords } from '#words/ui/open-data.ts';

export const openDataOf = (language: Language, one: Catalogued) => {
  const words = openDataWords[language];
  const { workspace, programme, owner, place } = one;
  const path = `/${pathPart(workspace.id)}/${pathPart(programme.id)}`;
  const { from, to, licence } = programme;
  return {
    path,
    name: `${programme.short}, ${workspace.name}`,
    title: programme.title,
    teaching: workspace.teaching,
    draft: workspace.draft,
    ...(owner && { owner: withCode(owner, words.code) }),
    ...(place && { place: withCode(place, words.code) }),
    ...((from ?? to) && {
      term: [from, to].map((day) => (day === undefined ? '…' : printDayIn(language, day))).join(' – '),
    }),
    changed: printInstantIn(language, one.changed),
    ...(licence !== undefined && { licence: { text: licence, isAddress: isAddress(licence) } }),
    files: OPEN_TABLES.map(({ file, of }) => ({
      path: `${path}/${file}`,
      name: words.tables[of],
      holds: words.holds[of],
    })),
  };
};

export type OpenData = ReturnType<typeof openDataOf>;

const withCode = ({ name, code }: { readonly name: string; readonly code?: string }, told: (code: string) => string) =>
  code === undefined ? name : `${name} (${told(code)})`;
