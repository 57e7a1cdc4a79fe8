/** What the desk of a report holds: words of the office, rounds of opinions, what was said; and what moved of it. */
import type { Ground } from '#core/rules/ground.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';

interface OnDesk {
  readonly ref: RecordRef;
}

/** The report's own record, and all that hangs on it until it is issued. */
const deskOf = ({ find, all }: Ground, report: string): readonly OnDesk[] => {
  const own = find('report', report);
  const rounds = [...all('circulation')].filter((one) => one.report === report);
  const asked = new Set(rounds.map(({ ref }) => ref.id));
  return [
    ...(own ? [own] : []),
    ...[...all('wording')].filter((one) => one.report === report),
    ...rounds,
    ...[...all('opinion')].filter(({ circulation }) => asked.has(circulation)),
    ...[...all('waiver')].filter((one) => one.report === report),
    // How heavily remarks weigh decides whether it may be issued.
    ...all('review'),
  ];
};

/**
 * How many records of the desk were written or went after the journal entry `sequence`, whose records are `then`. One
 * that its reader may not see is none for them, before as after.
 */
export const deskMovedSince = (
  report: string,
  then: { readonly ground: Ground; readonly sequence: number },
  now: Ground,
): number => {
  // A record of the same turn has no entry yet: its sequence is nought.
  const written = deskOf(now, report).filter(({ ref }) => ref.sequence === 0 || ref.sequence > then.sequence);
  const gone = deskOf(then.ground, report).filter(({ ref }) => now.find(ref.subject, ref.id) === undefined);
  return written.length + gone.length;
};
