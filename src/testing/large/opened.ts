/** A made programme opened for tests without a database. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { collectRecords } from '#core/facts/records.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import { LARGE, type LargeSize } from '#testing/large/size.ts';
import { askWhole } from '#testing/opened.ts';

export const openLarge = (asked: Partial<LargeSize> = {}): OpenedProgramme => {
  const { workspace, drafts } = largeProgramme(asked);
  const records = collectRecords(
    workspace.id,
    { sequence: 1, hash: '' },
    drafts.map(({ subject, id, programme, record }) => ({
      ref: { subject, id, version: 1, sequence: 1 },
      ...(programme !== undefined && { programme }),
      record,
    })),
  );
  const view = viewAsOf(wholeFacts(records), LARGE.until);
  const [programme] = view.all('programme');
  if (!programme) throw new Error('no programme');
  return {
    workspace: { ...workspace, teaching: true, draft: false },
    programmes: [programme],
    programme,
    asOf: { day: view.asOf, reason: 'asked' },
    today: view.asOf,
    view,
    ask: askWhole,
    units: unitsIn(records),
  };
};
