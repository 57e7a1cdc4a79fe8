/** Who is silent past the day, as the overview tells it before anything else. */
import type { Handed } from '#core/collecting/silence.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { printDayIn, printPeriodIn } from '#words/figure.ts';

const MOST = 10;

export const overduePage = ({ language, opened, url }: AskedOfProgramme, silent: readonly Handed[]) =>
  turnList(url, { name: 'qua-han', size: MOST }, silent, ({ collection, standing }) => ({
    key: `${collection.id} ${standing.agency}`,
    agency: opened.view.onRecord('agency', standing.agency)?.name ?? standing.agency,
    period: [printPeriodIn(language, collection.period), collection.regime].filter(Boolean).join(', '),
    due: printDayIn(language, collection.due),
    days: standing.late,
  }));
