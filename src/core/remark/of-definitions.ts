/** Measures that nobody has defined: each with its open question; those without one together where they are many. */
import type { View } from '#core/facts/view.ts';
import { ofAll, remark, type Remark } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** So many are told each for itself. */
const FEW = 2;
/** Of more the first are named. */
const NAMED = 3;

export const undefinedRemarks = (view: View): readonly Remark[] => {
  const open = view.all('measure').filter(({ definition }) => definition === undefined);
  const asked = open.filter(({ openQuestion }) => openQuestion !== undefined);
  const plain = open.filter(({ openQuestion }) => openQuestion === undefined);
  return [...asked.map(alone), ...(plain.length <= FEW ? plain.map(alone) : [together(plain)])];
};

const alone = (measure: Stored<'measure'>): Remark =>
  remark('measure.no-definition', measure, measure.name, [], { question: measure.openQuestion ?? '' });

const together = (some: readonly Stored<'measure'>[]): Remark => {
  const names = some.slice(0, NAMED).map(({ name }) => name);
  const more = some.length > NAMED ? String(some.length - NAMED) : '';
  return {
    ...remark('measure.no-definition', some[0]!, names.join('”, “'), [], { question: '', more }),
    of: ofAll(some),
  };
};
