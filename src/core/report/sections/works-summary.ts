/** Many works of a node: how many stand how, and where they are listed. */
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence } from '#core/report/phrase.ts';
import { countOfWorks, nounOfWorks } from '#core/report/sections/works-count.ts';
import { STATUS_ORDER } from '#core/report/wording.ts';
import { COMMON_STATES } from '#core/vocabulary/work-words.ts';
import { workState } from '#core/subjects/work/state.ts';

/** "Có 120 công trình, trong đó: 80 đã hoàn thành, 30 đang triển khai thực hiện và 10 … (chi tiết tại Phụ lục I)." */
export const worksSummary = (
  composer: Composer,
  { objective, works, annex }: TellingOf<'works-summary'>,
): readonly BlockDraft[] => {
  const noun = nounOfWorks(composer, works);
  const byStatus = Map.groupBy(works, (work) => workState(composer.view, work.id).status ?? 'unknown');
  const parts = STATUS_ORDER.flatMap((status) => {
    const alike = byStatus.get(status);
    if (!alike) return [];
    const count = countOfWorks(composer, alike, { objective: objective.id, status });
    return [phrase(count, ` ${COMMON_STATES[status]}`)];
  });
  return [
    paragraph(
      sentence(
        'Có ',
        countOfWorks(composer, works, { objective: objective.id }),
        ` ${noun}, trong đó: `,
        listed(parts, ', '),
        ` (chi tiết tại ${annex})`,
      ),
    ),
  ];
};
