/** What agencies said of an objective, as sentences with the agency as their subject. */
import { append } from '#core/value/append.ts';
import { FEWEST_ITEMS } from '#core/report/outline/bounds.ts';
import { figuresTold } from '#core/report/sections/figure-phrase.ts';
import type { Composer } from '#core/report/composer.ts';
import { hasSubject } from '#core/report/predicate.ts';
import { bareClause, sentence, type NotePiece, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * Paragraphs of sentences: what stood in one paragraph of its source stands in one here. An agency that speaks twice in
 * a row is named once. `notes`: what is noted at the last sentence of an agency.
 */
export const tellStatements = (
  composer: Composer,
  statements: readonly Stored<'progress'>[],
  notes: ReadonlyMap<string, NotePiece | undefined> = new Map(),
): readonly (readonly Phrase[])[] => {
  const lastOf = new Map(statements.map(({ agency }, index) => [agency, index]));
  const told = statements.map((one, index) => {
    const note = one.agency !== undefined && lastOf.get(one.agency) === index ? notes.get(one.agency) : undefined;
    return { at: placeOf(one), sentences: tellStatement(composer, one, statements[index - 1]?.agency, note) };
  });
  return paragraphsOf(told);
};

/** Where a statement stood in its source: document and place. */
const placeOf = ({ source }: Stored<'progress'>): string => `${source.document ?? ''} ${source.at ?? ''}`;

const paragraphsOf = (
  told: readonly { readonly at: string; readonly sentences: readonly Phrase[] }[],
): readonly (readonly Phrase[])[] => {
  const paragraphs: { at: string; sentences: Phrase[] }[] = [];
  for (const { at, sentences } of told) {
    const open = paragraphs.at(-1);
    if (open?.at === at) append(open.sentences, sentences);
    else paragraphs.push({ at, sentences: [...sentences] });
  }
  // Places that name each sentence are no paragraphs.
  const isOfParagraphs =
    paragraphs.length === 1 || paragraphs.some(({ sentences }) => sentences.length >= FEWEST_ITEMS);
  return isOfParagraphs
    ? paragraphs.map(({ sentences }) => sentences)
    : [paragraphs.flatMap(({ sentences }) => sentences)];
};

const tellStatement = (
  composer: Composer,
  { statement = '', agency, figures }: Stored<'progress'>,
  before: string | undefined,
  note: NotePiece | undefined,
): readonly Phrase[] => {
  const speaker = composer.agencyName(agency);
  const named = speaker !== undefined && speaker !== composer.agencyName(before) && !hasSubject(bareClause(statement));
  const { noted, sentences } = figuresTold(composer, figures);
  return [
    named
      ? sentence(speaker, ` ${lowerFirst(bareClause(statement))}`, noted, note)
      : sentence(bareClause(statement), noted, note),
    ...sentences,
  ];
};
