/** What has been issued for a scenario, as pages carry it. */
import type { IssuedPathAnswer } from '#app/read/issued-path.ts';
import { answerOf, readFraction } from '#core/city/issued-path.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { pointsText } from '#web/city/page.ts';
import { printCountIn, printDayIn, printInstantIn, printQuantityIn } from '#words/figure.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const issueLine = (
  { language, opened: { units } }: PageContext,
  scenario: Stored<'scenario'>,
  found: IssuedPathAnswer | undefined,
) => {
  const words = urbanWords[language];
  const worst = found && answerOf(found.issued, 'worst');
  const points = worst?.points === undefined ? undefined : readFraction(worst.points);
  return {
    id: scenario.id,
    name: scenario.name,
    issued: found &&
      worst && {
        state: found.state,
        status: worst.status,
        cost: worst.cost && printQuantityIn(language, worst.cost, units),
        points: points && pointsText(language, points),
        by: words.issue.by(found.issued.issuedBy, printInstantIn(language, found.issued.issuedAt)),
        asOf: words.issue.asOf(printDayIn(language, found.issued.asOf), String(found.issued.askedAt)),
        spent: words.spent(printCountIn(language, found.issued.nodes), printCountIn(language, found.issued.mostNodes)),
      },
  };
};
export type IssueLine = ReturnType<typeof issueLine>;
