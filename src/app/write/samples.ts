/**
 * The samples, one click away and one click gone: put away they are closed like any programme, and come back as they
 * were.
 */
import type { Application } from '#app/application.ts';
import { readClosed } from '#app/read/history.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse } from '#app/refusal.ts';
import { closeRecord, standingOnRecord } from '#app/write/close-record.ts';
import { writeContext } from '#app/write/context.ts';
import { loadMissing, readSamples } from '#app/write/ensure-sample.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import type { Caller } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { groundIn } from '#core/rules/ground.ts';

/** Who answers for it where nobody is signed in. */
const OPERATOR_NAME = 'Người vận hành máy chủ';

const contextIn = (app: Application, caller: Caller, workspace: string) =>
  writeContext(app, { workspace, caller, action: 'programme:close', typed: OPERATOR_NAME });

/** Whether samples are shown, are put away, or can be loaded. */
export type SamplesState = 'shown' | 'away';

export const samplesState = async (app: Application): Promise<SamplesState> =>
  (await readSamples(app)).some(({ programmes }) => programmes.length > 0) ? 'shown' : 'away';

/** Refuses `right.*`, `write.off`, and what `closeRecord` does. */
export const putSamplesAway = async (app: Application, caller: Caller): Promise<void> => {
  orRefuse(mayOr(caller, 'workspace:make'));
  for (const { workspace, programmes } of await readSamples(app))
    for (const { id, ref } of programmes) {
      const opened = await openProgramme(app, { workspace, programme: id });
      const owned = await opened.ask(() => standingOnRecord(groundIn(opened.view), 'programme', id).owned.length);
      await closeRecord(contextIn(app, caller, workspace), {
        subject: 'programme',
        id,
        programme: id,
        base: ref.version,
        expected: owned + 1,
        reason: 'Cất dữ liệu mẫu',
        seed: app.newId(),
      });
    }
};

/** Loads samples that never were, and restores those that were put away. Refuses `right.*`, `write.off`. */
export const bringSamples = async (app: Application, caller: Caller): Promise<void> => {
  orRefuse(mayOr(caller, 'workspace:make'));
  for (const { workspace, programmes } of await readSamples(app)) {
    if (programmes.length > 0) continue;
    const [gone] = await readClosed(app, workspace, 'programme', () => false);
    if (gone)
      await undoCommand(contextIn(app, caller, workspace), {
        caller,
        place: { command: gone.command_id, sequence: gone.sequence },
        reason: 'Xem lại dữ liệu mẫu',
        seed: app.newId(),
      });
  }
  await loadMissing(app);
};
