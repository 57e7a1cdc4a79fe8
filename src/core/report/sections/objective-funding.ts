/** Money that is no single work's but a node's, and how a report names where money comes from. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { sentence, type Phrase } from '#core/report/phrase.ts';
import { FUNDING_WORDS } from '#core/report/wording.ts';
import { levelsAbove } from '#core/subjects/place/levels.ts';
import { capitalName as nameOf } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

/** A source of money as the programme's place calls it. */
export const capitalName = ({ view, programme }: Composer, capital: Stored<'funding'>['capital']): string =>
  nameOf(view.vocabulary, capital, levelsAbove(view, programme.place));

/** "Vốn đã huy động năm 2026 là 48,5 triệu đồng từ Nhân dân đóng góp." */
export const tellFunding = (composer: Composer, one: Stored<'funding'>): Phrase =>
  sentence(
    `${FUNDING_WORDS[one.kind]} ${one.year === undefined ? '' : `${printOfficialPeriod(one.year)} `}là `,
    composer.figure(addressOf('funding', one.id, 'amount')),
    one.capital === 'unstated' ? undefined : ` từ ${capitalName(composer, one.capital)}`,
  );
