/** The place in a source, as people read it: what a return has told says so, and not by the return's id. */
import type { View } from '#core/facts/view.ts';
import { printPeriod } from '#core/value/period-text.ts';

/** As `to-records.ts` writes it: "phiếu ID", and what evidence it had. Papers of other kinds are "phiếu" too. */
const OF_RETURN = /^phiếu ([a-z0-9.-]+(?:\.[a-z0-9-]+){2}\.\d+)(; minh chứng: .*)?$/su;

/** The return that a source's place names. */
export const returnOfSource = (at: string | undefined): string | undefined => OF_RETURN.exec(at ?? '')?.[1];

/** "phiếu báo cáo quý III/2026, đính chính lần 2"; official names stay Vietnamese. Any other place as it is. */
export const sourcePlace = (view: View, at: string): string => {
  const [, id, evidence = ''] = OF_RETURN.exec(at) ?? [];
  if (id === undefined) return at;
  const found = view.onRecord('return', id);
  const collection = found && view.onRecord('collection', found.collection);
  // Who may not see the return sees the record that it made: its place then tells no more than its kind.
  if (!found || !collection) return `phiếu báo cáo${evidence}`;
  const regime = collection.regime === undefined ? '' : ` (${collection.regime})`;
  const correction = found.number > 1 ? `, đính chính lần ${found.number}` : '';
  return `phiếu báo cáo ${printPeriod(collection.period)}${regime}${correction}${evidence}`;
};
