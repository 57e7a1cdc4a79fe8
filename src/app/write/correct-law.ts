/** An office corrects or completes a number of the law with the Official Gazette in hand. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { writeForm } from '#app/write/form.ts';
import { refuse } from '#app/refusal.ts';
import { done } from '#core/problem.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { applyCorrections } from '#core/law/pack/correct-pack.ts';

export interface CorrectLaw {
  readonly pack: string;
  readonly path: string;
  /** As people write a number, or a level's id. */
  readonly value: string;
  readonly gazette: string;
  readonly actor: string;
}

/** Refuses `pack.unknown`, `correction.*`, `pack.*` (the pack as a whole would no longer be sound) and `write.*`. */
export const correctLaw = async (
  app: Application,
  { workspace, programme, view }: OpenedProgramme,
  { pack: id, path, value, gazette, actor }: CorrectLaw,
): Promise<void> => {
  const pack =
    view.law.find((one) => one.id === id) ?? refuse('pack.unknown', { pack: id, known: view.law.map((one) => one.id) });
  const record: RecordIn<'correction'> = {
    id: '',
    pack: id,
    path: path.trim(),
    value: plainOf(value),
    gazette: gazette.trim(),
  };
  await writeForm(
    app,
    { workspace: workspace.id, actor, command: 'correct-law', reason: record.gazette },
    (records) => {
      const held = [...records.correction.values()].filter((one) => one.pack === id);
      // A second correction of one place takes the place of the first.
      const before = held.find((one) => one.path === record.path);
      const checked = applyCorrections(pack, [...held.filter((one) => one !== before), record]);
      if (!checked.ok) return checked;
      const own = before?.ref.id ?? nextId(id, records.correction);
      return done([
        {
          subject: 'correction',
          id: own,
          programme: before?.programme ?? programme.id,
          record: { ...record, id: own },
        },
      ]);
    },
  );
};

/** "77,5" as the packs write it. */
const plainOf = (value: string): string =>
  /^-?\d+,\d+$/u.test(value.trim()) ? value.trim().replace(',', '.') : value.trim();

const nextId = (pack: string, taken: ReadonlyMap<string, unknown>): string => {
  let number = 1;
  while (taken.has(`${pack}-${number}`)) number += 1;
  return `${pack}-${number}`;
};
