/** Who has handed in nothing of the report's period: its reader learns once on what the figures rest. */
import { item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence, sentences } from '#core/report/phrase.ts';
import { named } from '#core/report/sections/named.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** Up to so many are named; the remarks name them all. */
const MOST_SILENT = 12;

/**
 * "Đến ngày 12/7/2026, còn 02/13 cơ quan, đơn vị chưa gửi báo cáo quý II/2026, gồm: …. Số liệu dưới đây chưa bao gồm số
 * liệu của các cơ quan, đơn vị này.": at the head of the results; in a report without results among its limits.
 */
export const silent = (
  composer: Composer,
  { agencies, of, period, on, at }: TellingOf<'silent'>,
): readonly BlockDraft[] => {
  const names = agencies.map(({ id, name }) => phrase(composer.agencyName(id) ?? name));
  const [only, ...others] = names;
  if (!only) return [];
  const when = `Đến ${printOfficialPeriod(on)}, `;
  const what = `chưa gửi báo cáo ${printOfficialPeriod(period)}`;
  const left = (whose: string): string =>
    at === 'results'
      ? `Số liệu dưới đây chưa bao gồm số liệu của ${whose}`
      : `Số liệu của ${whose} chưa được tổng hợp trong báo cáo này`;
  const count =
    agencies.length === of
      ? `cả ${printCount(of)} cơ quan, đơn vị đều`
      : `còn ${agencies.length}/${of} cơ quan, đơn vị`;
  const said =
    others.length === 0
      ? [sentence(when, only, ` ${what}`), sentence(left('đơn vị này'))]
      : [
          sentence(`${when}${count} ${what}, gồm: `, listed(named(names, 'cơ quan, đơn vị khác', MOST_SILENT))),
          sentence(left('các cơ quan, đơn vị này')),
        ];
  return [at === 'results' ? paragraph(sentences(said)) : item('-', sentences(said))];
};
