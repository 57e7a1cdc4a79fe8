/**
 * Who sees what is not for everybody. A record may name its readers; whatever mentions it is for the same readers. A
 * person has marks in a workspace: that they work there, and in which of its two lines.
 */
import type { Caller, Line } from '#core/rights/caller.ts';

/** `internal`: who works in the workspace; the lines: who works in that line of it. */
export type Mark = 'internal' | Line;

/** What a reader may see: all, or what asks for no marks but these, sorted. */
export type Sees = 'all' | readonly Mark[];

/** Nothing but what is for everybody. */
export const SEES_OPEN: Sees = [];

const ALL_MARKS: readonly Mark[] = ['government', 'internal', 'party'];

/** What a caller sees in a workspace. Who keeps the installation works in all of them, in no line. */
export const seesIn = (caller: Caller, workspace: string): Sees => {
  if (caller.kind === 'operator') return 'all';
  if (caller.kind === 'public') return SEES_OPEN;
  const own = caller.grants.filter((grant) => grant.workspace === workspace);
  if (own.length === 0 && !caller.administers) return SEES_OPEN;
  const marks = new Set<Mark>(['internal', ...own.flatMap(({ lines = [] }) => lines)]);
  return ALL_MARKS.every((mark) => marks.has(mark)) ? 'all' : [...marks].toSorted();
};

/** Whether private persons are told to a caller by name: to who works in the workspace, and to nobody else. */
export const namesPersons = (caller: Caller, workspace: string): boolean =>
  maySee(seesIn(caller, workspace), ['internal']);

/** Whether a reader may see what asks for these marks. */
export const maySee = (sees: Sees, needs: readonly Mark[]): boolean =>
  sees === 'all' || needs.every((mark) => sees.includes(mark));

/** What asks for one and for the other, sorted; the first itself where the other adds nothing. */
export const bothNeeds = (one: readonly Mark[], other: readonly Mark[]): readonly Mark[] =>
  other.every((mark) => one.includes(mark)) ? one : [...new Set([...one, ...other])].toSorted();

/** What all those see who may see what asks for these marks. Who is in a line works in the workspace. */
export const seesOf = (needs: readonly Mark[]): Sees =>
  needs.length === 0 ? SEES_OPEN : bothNeeds(needs, ['internal']);

/** What two readers may both see. */
export const bothSee = (one: Sees, other: Sees): Sees => {
  if (one === 'all') return other;
  return other === 'all' ? one : one.filter((mark) => other.includes(mark));
};
