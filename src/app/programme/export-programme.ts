/** A programme as plain files: the same that an import takes. */
import type { Application } from '#app/application.ts';
import { readState } from '#app/records/read-records.ts';
import { soleProgramme } from '#app/programme/find-programme.ts';
import { plain } from '#core/record/compare-drafts.ts';
import type { Records } from '#core/record/records.ts';
import { SUBJECTS, SUBJECT_NAMES, type Draft, type RecordIn, type Subject } from '#core/record/subjects.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';

/** All files of a programme; without `programme`, of the only one. Refuses `workspace.unknown`, `programme.unknown`, `programme.which`. */
export const exportProgramme = async (app: Application, workspace: string, programme?: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { workspace: { id, name, teaching }, records } = await readState(app, workspace);
  const chosen = soleProgramme(records, programme);
  return writeProgramme({ workspace: { id, name, teaching }, programme: chosen.id, drafts: draftsOf(records, chosen.id) });
};

/** The programme's own records and all that are shared. */
const draftsOf = (records: Records, programme: string): readonly Draft[] =>
  SUBJECT_NAMES.flatMap((subject: Subject): readonly Draft[] => {
    const shared = SUBJECTS[subject].scope === 'shared';
    return [...records[subject].values()]
      .filter((one) => shared || one.programme === programme)
      .map((one) => ({ subject, id: one.ref.id, ...(!shared && { programme }), record: plain(one) as RecordIn<Subject> }));
  });
