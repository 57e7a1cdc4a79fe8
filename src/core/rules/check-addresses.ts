/** Every figure address in a record names a figure. */
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { recordedAddress } from '#core/address/recorded-address.ts';
import type { Problem } from '#core/problem.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import { SUBJECTS, type Draft } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

/** Problems of `evaluateFigure`, each at the field that holds the address. A figure without a value is a figure. */
export const checkAddresses = (view: View, drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap(({ subject, id, record }) =>
    leavesOf(SUBJECTS[subject].fields, record)
      .filter((leaf) => leaf.field.type === 'address')
      .flatMap(({ path, value }) => {
        const address = recordedAddress(String(value));
        const outcome = address.ok ? evaluateFigure(view, address.value) : address;
        return outcome.ok
          ? []
          : outcome.problems.map((problem): Problem => ({
              ...problem,
              where: { record: `${subject}/${id}`, field: path },
            }));
      }),
  );
