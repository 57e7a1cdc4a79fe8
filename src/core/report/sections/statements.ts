/** What agencies said of an objective, as sentences with the agency as their subject. */
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, sentence, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Each statement once, in the given order. An agency that speaks twice in a row is named once. */
export const tellStatements = (composer: Composer, statements: readonly Stored<'progress'>[]): readonly Phrase[] =>
  statements.map(({ statement = '', agency, figures }, index) => {
    const speaker = composer.agencyName(agency);
    const named = speaker !== undefined && speaker !== composer.agencyName(statements[index - 1]?.agency);
    const note = addressesNote(composer, figures);
    return named
      ? sentence(speaker, ` ${lowerFirst(bareClause(statement))}`, note)
      : sentence(bareClause(statement), note);
  });
