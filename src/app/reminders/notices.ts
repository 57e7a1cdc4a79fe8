/** What a person must do today in all workspaces in which they have a role, as they may see it. */
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { seenGrants } from '#app/people/seen-grants.ts';
import { collectionsIn, seasonOf, type Season } from '#app/read/collecting/season.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { DAYS_AHEAD, datesOf, datesOfOffice, type Dated } from '#core/collecting/dates.ts';
import { noticesFor, type Notice } from '#core/collecting/notices.ts';
import { addDays } from '#core/value/day.ts';
import type { Grant, SignedIn } from '#core/rights/caller.ts';
import { checkingAgencies } from '#store/people/persons.ts';

export interface NoticesOf<T> {
  readonly opened: OpenedProgramme;
  readonly items: readonly T[];
}

/** By programme, the most pressing first within each; programmes without any are left out. */
export const readNotices = (app: Application, caller: SignedIn): Promise<readonly NoticesOf<Notice>[]> =>
  ofEach(app, caller, ({ view, programme, today }, { season, checking }, grants) => {
    const collections = collectionsIn(view, season);
    return noticesFor({ view, programme: programme.ref.id, collections, day: today, checking }, grants);
  });

/**
 * The days that a person's agencies owe something by, those to come as well; of all agencies, for who runs or leads.
 */
export const readDates = (app: Application, caller: SignedIn): Promise<readonly NoticesOf<Dated>[]> =>
  ofEach(app, caller, ({ view, programme, today }, { season }, grants) => {
    const agencies = new Set(grants.flatMap(({ agency }) => agency ?? []));
    const collections = collectionsIn(view, { ...season, day: addDays(today, DAYS_AHEAD) });
    const asked = { view, programme: programme.ref.id, collections, day: today };
    const waitsForAll = grants.some(({ role }) => role === 'office' || role === 'leader');
    return [...(waitsForAll ? datesOfOffice(asked) : []), ...[...agencies].flatMap((agency) => datesOf(asked, agency))];
  });

interface Beside {
  readonly season: Season;
  /** Agencies in which somebody approves. */
  readonly checking: ReadonlySet<string>;
}

type Question<T> = (opened: OpenedProgramme, beside: Beside, grants: readonly Grant[]) => readonly T[];

const ofEach = async <T>(
  app: Application,
  caller: SignedIn,
  question: Question<T>,
): Promise<readonly NoticesOf<T>[]> => {
  const own = askedBy(app, caller);
  const all: NoticesOf<T>[] = [];
  for (const [workspace, grants] of Map.groupBy(await seenGrants(own, caller), (grant) => grant.workspace)) {
    const { programmes } = await openWorkspace(own, { workspace });
    const checking = await checkingAgencies(app.database.reader, workspace);
    for (const { ref } of programmes) {
      const { today } = await openProgramme(own, { workspace, programme: ref.id });
      // What is asked is how things stand today, whatever day the pages begin with.
      const opened = await openProgramme(own, { workspace, programme: ref.id, asOf: today });
      const season = await seasonOf(opened);
      const items = await opened.ask<readonly T[]>(() => question(opened, { season, checking }, grants));
      if (items.length > 0) all.push({ opened, items });
    }
  }
  return all;
};
