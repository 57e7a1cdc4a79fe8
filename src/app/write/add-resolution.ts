/**
 * A further resolution of a locality, beside those that its workspace has: its programme keeps the places, agencies and
 * documents that are on record.
 */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change, type Changed } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import type { Problem } from '#core/problem.ts';
import {
  resolutionFaults,
  resolutionNamed,
  resolutionRecords,
  type TypedResolution,
} from '#core/subjects/programme/first-records.ts';
import { freeId } from '#core/subjects/new-id.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';

export interface AddResolution extends TypedResolution {
  /** Agencies on record. */
  readonly issuer: string;
  readonly owner: string;
  readonly seed: string;
}

/**
 * The id of its programme; twice the same form is one. Refuses what `resolutionFaults` tells, `set-up.no-agency`, and
 * `set-up.programme-taken` where the workspace has a programme of that resolution, `set-up.no-place`; `write.*`.
 */
export const addResolution = async (
  context: WriteContext,
  { view, programme: beside }: OpenedProgramme,
  { seed, ...given }: AddResolution,
): Promise<string> => {
  const commandId = commandIdOf(seed, context.author, given);
  const before = await answeredBefore<readonly Changed[]>(context, commandId);
  if (before) return programmeOf(before);
  const [issuer, owner] = [view.find('agency', given.issuer), view.find('agency', given.owner)];
  const place = view.find('place', beside.place);
  const { symbol, id } = resolutionNamed(given);
  // Numbers begin anew each year, and each body counts its own: one day and one issuer are one resolution. While no
  // issuer is chosen, day and symbol speak alone, so that both faults are told at once.
  const date = readWrittenPeriod(given.date);
  const known = view
    .all('document')
    .find((one) => one.symbol === symbol && one.date === date && (!issuer || one.issuer === issuer.id));
  const taken = known && view.all('programme').find(({ resolution }) => resolution === known.id);
  const problems = [
    ...resolutionFaults(given),
    ...(taken ? [at('set-up.programme-taken', 'symbol', { programme: taken.short })] : []),
    ...(issuer ? [] : [at('set-up.no-agency', 'issuer')]),
    ...(owner ? [] : [at('set-up.no-agency', 'owner')]),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  if (!place) return refuse('set-up.no-place', { programme: beside.short });
  const ids = {
    programme: freeId(id, (one) => view.records.programme.has(one)),
    document: known?.id ?? freeId(id, (one) => view.records.document.has(one)),
  };
  const drafts = resolutionRecords(given, { issuer, owner, place, ids, isKnown: known !== undefined });
  return programmeOf(
    await change(context, {
      commandId,
      name: 'add-resolution',
      reason: 'Thêm nghị quyết',
      changes: drafts.map((one) => ({
        subject: one.subject,
        id: one.id,
        programme: ids.programme,
        draft: one.record,
      })),
    }),
  );
};

const programmeOf = (changed: readonly Changed[]): string =>
  changed.find(({ subject }) => subject === 'programme')?.id ?? '';

const at = (code: string, field: string, data: Problem['data'] = {}): Problem => ({ code, where: { field }, data });
