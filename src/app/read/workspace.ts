/** A workspace as a page needs it: its programmes, and the records as of the day that is asked or due. */
import { today, type Application } from '#app/application.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { ask, type Ask } from '#app/state/ask.ts';
import { stateOf } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import { defaultAsOf, type AsOf } from '#core/subjects/programme/as-of.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { FindIssued } from '#app/read/report/issued-with.ts';
import type { WorkspaceRow } from '#store/workspace.ts';
import { readDay, type Day } from '#core/value/day.ts';

export interface WorkspaceQuestion {
  /** Absent: the only workspace there is. */
  readonly workspace?: string | undefined;
  /** Whose default day counts, where several programmes differ. */
  readonly programme?: string | undefined;
  /** YYYY-MM-DD as the reader gave it. */
  readonly asOf?: string | undefined;
}

/** By what the standing of a figure is found beside what it stands on. */
export interface Standings {
  /** The records alone. */
  readonly approved: View;
  /** The records with what went back over them; absent: nothing did. */
  readonly returned?: View;
  readonly issued: FindIssued;
}

export interface OpenedWorkspace {
  readonly workspace: Pick<WorkspaceRow, 'id' | 'name' | 'teaching' | 'draft'>;
  readonly programmes: readonly Stored<'programme'>[];
  /** The programme that was asked for, or the only one. */
  readonly programme?: Stored<'programme'>;
  readonly asOf: AsOf;
  readonly today: Day;
  readonly view: View;
  /** Whether what was sent and is not approved lies over the records of the view; absent: the records alone. */
  readonly standing?: 'submitted';
  /** Where standings are told: what they are found by. */
  readonly standings?: Standings;
  /** Answers a pure question of the view, once all that it wants of series has been loaded. */
  readonly ask: Ask;
  /** Shipped units and the counting words of the workspace's programmes. */
  readonly units: UnitsOfMeasure;
}

/** Refuses `workspace.unknown`, `workspace.which`, `workspace.none`, `programme.unknown`, `as-of.malformed`. */
export const openWorkspace = async (
  app: Application,
  { workspace, programme, asOf }: WorkspaceQuestion,
): Promise<OpenedWorkspace> => {
  const {
    workspace: { id, name, teaching, draft },
    records,
    viewAt,
  } = await stateOf(app, await soleWorkspace(app, workspace));
  const programmes = [...records.programme.values()];
  const chosen =
    programme === undefined ? (programmes.length === 1 ? programmes[0] : undefined) : soleProgramme(records, programme);
  const now = viewAt(today(app.clock));
  const due =
    readAsked(asOf) ??
    (chosen ? await ask(app, now, () => defaultAsOf(now, chosen)) : { day: now.asOf, reason: 'today' });
  const view = viewAt(due.day);
  return {
    workspace: { id, name, teaching, draft },
    programmes,
    ...(chosen && { programme: chosen }),
    asOf: due,
    today: now.asOf,
    view,
    ask: (question) => ask(app, view, question),
    units: unitsIn(records),
  };
};

const readAsked = (text: string | undefined): AsOf | undefined => {
  if (text === undefined || text === '') return undefined;
  return { day: readDay(text) ?? refuse('as-of.malformed', { text }), reason: 'asked' };
};
