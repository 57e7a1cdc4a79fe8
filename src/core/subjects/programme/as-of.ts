/** The day as of which a programme is shown when nobody asks for one. */
import type { Records } from '#core/facts/records.ts';
import { SUBJECT_NAMES, type Stored } from '#core/subjects/subjects.ts';
import { effectiveDay } from '#core/facts/view.ts';
import type { Day } from '#core/value/day.ts';

/** `asked`: the reader named it. `latest-fact`: the programme's time is over, so its last known fact decides. */
export interface AsOf {
  readonly day: Day;
  readonly reason: 'asked' | 'today' | 'latest-fact';
}

/** The last day on which a fact of the programme, or a shared one, took effect; none of those still to come. */
export const latestFactDay = (records: Records, programme: string, until: Day): Day | undefined => {
  let latest: Day | undefined;
  for (const subject of SUBJECT_NAMES) {
    for (const record of records[subject].values()) {
      if (record.programme !== undefined && record.programme !== programme) continue;
      const from = effectiveDay(records, subject, record);
      if (from && from <= until && (!latest || from > latest)) latest = from;
    }
  }
  return latest;
};

/** Today while the programme runs; after its end the day of its latest fact. */
export const defaultAsOf = (records: Records, programme: Stored<'programme'>, today: Day): AsOf => {
  const over = programme.to !== undefined && programme.to < today;
  const latest = over ? latestFactDay(records, programme.id, today) : undefined;
  return latest ? { day: latest, reason: 'latest-fact' } : { day: today, reason: 'today' };
};
