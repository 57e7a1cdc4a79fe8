/** Obstacles in prose: why, who can lift it, for how long it has stood, what comes next. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, joined, phrase, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** "do Quy hoạch tỉnh chưa được phê duyệt (vướng mắc từ ngày …, đến nay … ngày; thẩm quyền tháo gỡ: UBND tỉnh)". */
export const obstacleClause = (composer: Composer, obstacle: Stored<'obstacle'>): Phrase => {
  const age = obstacle.since === undefined ? undefined : composer.figure(addressOf('obstacle', obstacle.id, 'age'));
  const agency = composer.agencyName(obstacle.owner);
  const party = partyName(composer, obstacle.ownerParty);
  // Authority belongs to bodies of the state and the Party; a company has its duty.
  const owner = agency === undefined ? party && `trách nhiệm tháo gỡ: ${party}` : `thẩm quyền tháo gỡ: ${agency}`;
  const brackets = joined(
    [age && phrase('vướng mắc đã kéo dài ', age), owner === undefined ? undefined : phrase(owner)],
    '; ',
  );
  return phrase(
    'do ',
    lowerFirst(bareClause(obstacle.statement)),
    brackets.length > 0 ? phrase(' (', brackets, ')') : undefined,
    obstacle.nextStep === undefined ? undefined : `; hướng giải quyết: ${lowerFirst(bareClause(obstacle.nextStep))}`,
  );
};

export const partyName = (composer: Composer, party: string | undefined): string | undefined =>
  party === undefined ? undefined : composer.view.find('party', party)?.name;
