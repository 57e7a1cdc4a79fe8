/** Part three: what the records show of all works, and what people found. */
import type { Address } from '#core/address/address.ts';
import { countAddress } from '#core/figure/build-address.ts';
import { findingsOf } from '#core/report/outline/outline-findings.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type OutlineSection, type Telling, type TellingOf } from '#core/report/outline/outline.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isOpen, workState } from '#core/subjects/work/state.ts';

export const outlineAssessment = (outlining: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const parts = [
    { id: 'assessment/strengths', text: 'Ưu điểm', tellings: strengths(outlining) },
    { id: 'assessment/limits', text: 'Hạn chế, nguyên nhân', tellings: limits(outlining) },
  ].filter(({ tellings }) => tellings.length > 0);
  return {
    tellings: [],
    sections: parts.map(({ id, text, tellings }, index) => ({
      id,
      heading: { level: 2, ...(parts.length > 1 && { number: String(index + 1) }), text },
      tellings,
      sections: [],
    })),
  };
};

const strengths = (outlining: Outlining): readonly Telling[] => {
  const findings = findingsOf(outlining, 'strength');
  return findings.length > 0
    ? [{ kind: 'strengths', id: 'assessment/strengths/found', tells: findings.map(nameOf), findings }]
    : [];
};

const limits = (outlining: Outlining): readonly Telling[] => {
  const found = findingsOf(outlining, 'limit');
  const causes = findingsOf(outlining, 'cause');
  const general = causes.filter((cause) => cause.of === undefined);
  const named = [...found, ...causes];
  const held = stuck(outlining, named);
  const late = lateWorks(outlining, named, new Set(held.flatMap(({ works }) => works.map(({ id }) => id))));
  const alone = found.length + late.length + held.length === 1;
  return [
    ...(found.length > 0 ? [{ kind: 'limits', id: 'assessment/limits/lead', tells: [], alone } as const] : []),
    ...found.map((finding): Telling => {
      const own = causes.filter((cause) => cause.of === finding.id);
      return {
        kind: 'limit',
        id: nameOf(finding),
        tells: [finding, ...own].map(nameOf),
        finding,
        causes: own,
      };
    }),
    ...late,
    ...held,
    ...(general.length > 0
      ? [{ kind: 'causes', id: 'assessment/causes', tells: general.map(nameOf), findings: general } as const]
      : []),
  ];
};

const worksBehind = (view: View, address: Address): readonly Stored<'work'>[] =>
  figureAt(view, address).records.flatMap(({ ref }) => view.find('work', ref.id) ?? []);

/** Whether people have named a work among the limits themselves. */
const isNamed = ({ name }: Stored<'work'>, findings: readonly Stored<'finding'>[]): boolean =>
  findings.some(({ statement }) => statement.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi')));

/** Works past their expected finish; those that obstacles hold are told with these. */
const lateWorks = (
  { view, programme, annexes }: Outlining,
  findings: readonly Stored<'finding'>[],
  held: ReadonlySet<string>,
): readonly Telling[] => {
  const works = worksBehind(view, countAddress('work', { late: 'true', programme: programme.id })).filter(
    (work) => !held.has(work.id) && !isNamed(work, findings),
  );
  return works.length > 0
    ? [{ kind: 'late', id: 'assessment/late', tells: works.map(nameOf), works, annex: annexes.allWorks }]
    : [];
};

/** Works that obstacles hold, with the obstacles of their parts. */
const stuck = (
  { view, programme, annexes }: Outlining,
  findings: readonly Stored<'finding'>[],
): readonly TellingOf<'stuck'>[] => {
  const counted = new Set(
    worksBehind(view, countAddress('work', { programme: programme.id, stuck: 'true' })).map((work) => work.id),
  );
  if (counted.size === 0) return [];
  const works = view.all('work').filter((work) => counted.has(work.id) && !isNamed(work, findings));
  if (works.length === 0) return [];
  const held = new Set(
    view
      .all('work')
      .filter(
        (work) => counted.has(work.id) || (work.partOf !== undefined && workState(view, work.id).obstacles.length > 0),
      )
      .map((work) => work.id),
  );
  const obstacles = view
    .all('obstacle')
    .filter((one) => one.work !== undefined && held.has(one.work) && isOpen(one, view.asOf));
  return [
    {
      kind: 'stuck',
      id: 'assessment/stuck',
      tells: [...works, ...obstacles].map(nameOf),
      works,
      annex: annexes.allWorks,
      obstacles,
    },
  ];
};
