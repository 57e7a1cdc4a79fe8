/** What a work still waits for: documents that are its basis and have not been issued. */
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { firstDay } from '#core/value/period.ts';

/**
 * A day that lies ahead is that of its issue. That neither number nor day is on record says nothing of it; what has its
 * number is issued, and a report of an earlier day knows nothing of it yet.
 */
const isAwaited = ({ date, symbol }: Stored<'document'>, asOf: string): boolean =>
  symbol === undefined && date !== undefined && firstDay(date) > asOf;

/** "chờ UBND tỉnh ban hành Quyết định phê duyệt dự án"; undefined where nothing is awaited, or no more. */
export const awaitedBasis = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  const { view } = composer;
  const { status } = workState(view, work.id);
  if (status === 'completed' || status === 'cancelled') return undefined;
  const awaited = work.basis.flatMap((id) => {
    const found = view.find('document', id);
    return found && isAwaited(found, view.asOf) ? [found] : [];
  });
  if (awaited.length === 0) return undefined;
  const told = awaited.map((one) => {
    const issuer = composer.agencyName(one.issuer);
    return phrase(issuer === undefined ? '' : `${issuer} `, 'ban hành ', composer.nameOf(one));
  });
  return phrase('chờ ', listed(told));
};
