/** The day as of which a programme is shown when nobody asks for one. */
import { dayOf, effectiveDay, isDated, type Effective } from '#core/facts/effective.ts';
import { memory } from '#core/facts/memory.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

/** `asked`: the reader named it. `latest-fact`: the programme's time is over, so its last known fact decides. */
export interface AsOf {
  readonly day: Day;
  readonly reason: 'asked' | 'today' | 'latest-fact';
}

/** The last day, until that of the view, on which a fact of the programme, or one that is nobody's, took effect. */
export const latestFactDay = (view: View, programme: string): Day | undefined =>
  days.recall(view, programme, () => {
    const { records } = view;
    let latest: Day | undefined;
    const take = (day: Day | undefined): void => {
      if (day && day <= view.asOf && (!latest || day > latest)) latest = day;
    };
    for (const subject of IDENTITIES.filter(isDated)) {
      for (const record of records[subject].values())
        if (record.programme === undefined || record.programme === programme)
          take(effectiveDay(records, subject, record));
    }
    for (const owner of [programme, ''])
      for (const from of view.which('observation', 'effective', { programme: owner }))
        take(dayOf(records.document, from as Effective));
    return latest;
  });

const days = memory<Day | undefined>();

/** Today, the day of the view, while the programme runs; after its end the day of its latest fact. */
export const defaultAsOf = (view: View, programme: Stored<'programme'>): AsOf => {
  const over = programme.to !== undefined && programme.to < view.asOf;
  const latest = over ? latestFactDay(view, programme.id) : undefined;
  return latest ? { day: latest, reason: 'latest-fact' } : { day: view.asOf, reason: 'today' };
};
