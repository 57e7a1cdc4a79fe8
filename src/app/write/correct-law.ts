/** An office corrects or completes a number of the law with the Official Gazette in hand. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { applyCorrections } from '#core/law/pack/correct-pack.ts';
import { typedText } from '#core/text/typed-text.ts';

export interface CorrectLaw {
  readonly pack: string;
  readonly path: string;
  /** As people write a number, or a level's id. */
  readonly value: string;
  readonly gazette: string;
  /** The mark of the form that sends it. */
  readonly seed: string;
  /** The journal entry up to which the form's page was made: what was corrected since is a conflict. */
  readonly seen?: number;
}

/** Refuses `pack.unknown`, `correction.*`, `pack.*` (the pack as a whole would no longer be sound) and `write.*`. */
export const correctLaw = async (
  context: WriteContext,
  { programme, view }: OpenedProgramme,
  { pack: id, path, value, gazette, seed, seen }: CorrectLaw,
): Promise<void> => {
  const pack =
    view.law.find((one) => one.id === id) ?? refuse('pack.unknown', { pack: id, known: view.law.map((one) => one.id) });
  const asked = { pack: id, path: path.trim(), value: plainOf(value), gazette: typedText(gazette) };
  await submit(context, {
    id: commandIdOf(seed, context.author, asked),
    name: 'correct-law',
    reason: asked.gazette,
    content: asked,
    decide: (ground) => {
      const held = [...ground.all('correction')].filter((one) => one.pack === id);
      // A second correction of one place takes the place of the first.
      const before = held.find((one) => one.path === asked.path);
      const own = before?.ref.id ?? nextId(id, ground);
      const record: RecordIn<'correction'> = { ...asked, id: own };
      const change: RecordChange = {
        subject: 'correction',
        id: own,
        programme: before?.programme ?? programme.id,
        record,
      };
      if (before && seen !== undefined && isNewer(before.ref.sequence, seen)) {
        const stale = staleProblem(ground, change, before.ref.version - 1);
        if (stale) return refused(stale);
      }
      const checked = applyCorrections(pack, [...held.filter((one) => one !== before), record]);
      if (!checked.ok) return checked;
      const problems = checkFits(ground, change);
      return problems.length > 0 ? refusedAll(problems) : done({ changes: [change], answer: own });
    },
  });
};

/** An entry that is not written yet (0) is newer than any. */
const isNewer = (sequence: number, seen: number): boolean => sequence === 0 || sequence > seen;

/** "77,5" as the packs write it. */
const plainOf = (value: string): string =>
  /^-?\d+,\d+$/u.test(value.trim()) ? value.trim().replace(',', '.') : value.trim();

const nextId = (pack: string, ground: Ground): string => {
  let number = 1;
  while (ground.find('correction', `${pack}-${number}`)) number += 1;
  return `${pack}-${number}`;
};
