/** What units said of an objective, as sentences with the unit as their subject. */
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { objectiveState } from '#core/subjects/work/state.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Each recorded statement once, in the order of its effect. A unit that speaks twice in a row is named once. */
export const statementsOf = (composer: Composer, objective: Stored<'objective'>): readonly Phrase[] => {
  const { history } = objectiveState(composer.view, objective.id);
  let speaker: string | undefined;
  return history.flatMap((progress) => {
    if (progress.statement === undefined || !composer.tell(progress)) return [];
    const unit = composer.unitName(progress.unit);
    const named = unit !== undefined && unit !== speaker;
    speaker = unit;
    const note = addressesNote(composer, progress.figures);
    return [
      named
        ? sentence(phrase(unit), ` ${lowerFirst(bareClause(progress.statement))}`, note)
        : sentence(bareClause(progress.statement), note),
    ];
  });
};
