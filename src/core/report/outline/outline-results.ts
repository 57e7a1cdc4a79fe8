/** Part two: results, a section for each node of the tree of objectives. */
import { measuresOf, tellsMeasures } from '#core/report/outline/outline-measures.ts';
import { isWithMeasure } from '#core/report/outline/told-values.ts';
import { verdictsOfChapter } from '#core/report/outline/outline-summary.ts';
import { chaptersOf } from '#core/report/outline/chapters.ts';
import { statementsOf, type Outlining } from '#core/report/outline/outlining.ts';
import {
  nameOf,
  type MeasuresTold,
  type OutlineSection,
  type RecordName,
  type Telling,
  type TellingOf,
} from '#core/report/outline/outline.ts';
import { FEWEST_ITEMS, FEW_OF_SEVERAL_FIELDS } from '#core/report/outline/bounds.ts';
import { courseOf, isSaid, partsOf, recordsOfWork, wholesOf } from '#core/report/outline/work-facts.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { isAnswered, targetAnswer } from '#core/figure/target-answer.ts';
import type { Address } from '#core/address/address.ts';
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { inOrder } from '#core/subjects/order.ts';
import { childrenOf, numberOf, worksOf } from '#core/subjects/objective/tree.ts';
import { standingFunding } from '#core/subjects/funding/standing.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isBelow, rootsAmong } from '#core/vocabulary/vocabulary.ts';
import { objectiveState } from '#core/subjects/work/state.ts';

export const outlineResults = (outlining: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => ({
  tellings: [],
  sections: chaptersOf(outlining.view, outlining.programme.id, outlining.template)
    .flatMap((root) => toldNode(outlining, root) ?? [])
    .map((root, index) => chapterOf(outlining, root, index + 1)),
});

/** Before its nodes a chapter of several tells how many of its targets are reached. */
const chapterOf = (outlining: Outlining, root: ToldNode, number: number): OutlineSection => {
  const section = sectionOf(root, 2, String(number));
  if (section.sections.length < 2) return section;
  const verdicts = verdictsOfChapter(outlining, root.objective, { id: root.id, at: number });
  return { ...section, tellings: [...section.tellings, ...verdicts] };
};

interface ToldNode extends Pick<OutlineSection, 'id' | 'tellings'> {
  readonly objective: Stored<'objective'>;
  readonly below: readonly ToldNode[];
}

/** Undefined where nothing is told of a node or below it; what is silent, remarks tell. */
const toldNode = (outlining: Outlining, objective: Stored<'objective'>): ToldNode | undefined => {
  const id = `results/${numberOf(objective)}`;
  const tellings = tellNode(outlining, objective, id);
  const below = childrenOf(outlining.view, objective.id).flatMap((child) => toldNode(outlining, child) ?? []);
  return tellings.length + below.length === 0 ? undefined : { objective, id, tellings, below };
};

const sectionOf = ({ objective, id, tellings, below }: ToldNode, level: 2 | 3 | 4, number: string): OutlineSection => ({
  id,
  heading: { level, number, text: objective.title },
  tellings,
  sections: below.map((one, index) => sectionOf(one, level === 2 ? 3 : 4, `${number}.${index + 1}`)),
});

/** All that is told of a node, each telling with what it tells. */
export const tellNode = (outlining: Outlining, objective: Stored<'objective'>, id: string): readonly Telling[] => {
  const { view, units, programme, noted } = outlining;
  const statements = statementsOf(outlining, objective.id);
  const claims = claimsOf(view, objective.id);
  const measures = measuresOf(view, units, objective.id, noted);
  const inClaims = fundingOfClaims(claims);
  const funding = (groupedBy(view, 'funding', 'objective', (one) => one.objective).get(objective.id) ?? []).filter(
    (one) => one.work === undefined && !inClaims.has(one.id),
  );
  const contributions = inOrder(
    groupedBy(
      view,
      'contribution',
      'node',
      (one) => one.objective ?? (one.work === undefined ? undefined : view.find('work', one.work)?.objective),
    ).get(objective.id) ?? [],
  );
  const obstacles = objectiveState(view, objective.id).obstacles.filter((one) => one.work === undefined);
  const isBare =
    objective.target !== undefined &&
    !isAnswered(targetAnswer(view, objective)) &&
    !isWithMeasure(view, programme.place, objective);
  const tellings: readonly Telling[] = [
    {
      kind: 'account',
      id: `${id}/account`,
      tells: [...[...statements, ...claims].map(nameOf), ...[...inClaims].map((one): RecordName => `funding/${one}`)],
      statements,
      claims,
    },
    ...tellWorks(outlining, objective, id),
    {
      kind: 'measures',
      id: `${id}/measures`,
      tells: tellsMeasures(view, programme.place, measures),
      measures,
      places: annexOf(outlining, measures),
    },
    {
      kind: 'support',
      id: `${id}/support`,
      tells: [...funding, ...contributions, ...(objective.target && !isBare ? [objective] : [])].map(nameOf),
      aimed: true,
      objective,
      funding: standingFunding(view, funding),
      contributions,
    },
  ];
  const found = tellings.filter(({ tells }) => tells.length > 0);
  // A target that nothing answers is told before what was done for it, or where somebody works on it of whom nothing is
  // told yet; alone it would say nothing: a remark asks for what is missing.
  const isWorkedOn = found.length + obstacles.length + worksOf(view, objective.id).length > 0;
  const aim: Telling = { kind: 'aim', id: `${id}/aim`, tells: [nameOf(objective)], objective };
  const told = isBare && isWorkedOn ? [aim, ...found] : found;
  return obstacles.length === 0
    ? told
    : [
        ...told,
        {
          kind: 'obstacles',
          id: `${id}/obstacles`,
          tells: obstacles.map(nameOf),
          objective,
          obstacles,
          alone: found.length === 0,
        },
      ];
};

/** Totals that a document states for a node. */
const claimsOf = (view: View, objective: string): readonly Stored<'claim'>[] =>
  (groupedBy(view, 'claim', 'objective', (one) => one.objective).get(objective) ?? []).filter(
    (claim) => claim.value !== undefined && !tellsAnother(claim),
  );

/** Money that a total tells as its parts. */
const fundingOfClaims = (claims: readonly Stored<'claim'>[]): ReadonlySet<string> =>
  new Set(
    claims
      .filter(({ formula, parts }) => formula === 'sum' && parts.length > 1)
      .flatMap(({ parts }) => recordedAddresses(parts))
      .flatMap(({ head }) => (head.type === 'record' && head.subject === 'funding' ? [head.id] : [])),
  );

/**
 * Claims about another figure are told where that figure is told: all parts belong to one work, one contribution, or to
 * measures.
 */
const tellsAnother = (claim: Stored<'claim'>): boolean => {
  const [teller, ...others] = new Set(recordedAddresses(claim.parts).map(tellerOf));
  return teller !== undefined && others.length === 0;
};

/** What tells a part itself; measures tell theirs together. */
const tellerOf = ({ head }: Address): string | undefined => {
  if (head.type !== 'record') return undefined;
  const { subject, id } = head;
  return subject === 'measure' ? subject : ['work', 'contribution'].includes(subject) ? `${subject}:${id}` : undefined;
};

/** The works of a node by field; a part is told with its whole where that stands on the same node. */
const tellWorks = (
  { view, annexes }: Outlining,
  objective: Stored<'objective'>,
  id: string,
): readonly (TellingOf<'works'> | TellingOf<'works-summary'>)[] => {
  const wholes = wholesOf(view, objective.id);
  const annex = annexes.works.get(objective.id);
  if (annex !== undefined)
    return [
      {
        kind: 'works-summary',
        id: `${id}/works`,
        tells: recordsOfWorks(view, wholes),
        objective,
        works: wholes,
        annex,
      },
    ];
  const said = wholes.filter((work) => isSaid(view, work));
  const groups = byField(view, said);
  const isFew = said.length <= FEW_OF_SEVERAL_FIELDS;
  if (isFew && groups.length > 1)
    return [
      {
        kind: 'works',
        id: `${id}/works`,
        tells: recordsOfWorks(
          view,
          groups.flatMap(({ works }) => works),
        ),
        objective,
        works: groups.flatMap(({ works }) => works),
        several: false,
        items: false,
      },
    ];
  return groups.map(({ sector, works }) => ({
    kind: 'works',
    id: `${id}/works/${sector}`,
    tells: recordsOfWorks(view, works),
    objective,
    works,
    several: groups.length > 1,
    items: groups.length >= FEWEST_ITEMS,
  }));
};

interface Field {
  readonly sector: string;
  readonly works: readonly Stored<'work'>[];
}

/**
 * Works by field, in the order of the vocabulary or of the office; those that share their steps and obstacles stand
 * with the first of them.
 */
const byField = (view: View, works: readonly Stored<'work'>[]): readonly Field[] => {
  const fieldOf = new Map<string, string>();
  const first = new Map<string, string>();
  for (const work of works) {
    const course = courseOf(view, work);
    if (course !== undefined && !first.has(course)) first.set(course, work.sector);
    fieldOf.set(work.id, (course === undefined ? undefined : first.get(course)) ?? work.sector);
  }
  const roots = rootsAmong(view.vocabulary, 'sector', [...fieldOf.values()]);
  // Fields stand as their first works do, where the office has given these an order.
  const isOrdered = works.some(({ order }) => order !== undefined);
  const firstOf = (sector: string): number =>
    works.findIndex(({ id, sector: own }) => isBelow(view.vocabulary, 'sector', fieldOf.get(id) ?? own, sector));
  const sectors = isOrdered ? roots.toSorted((a, b) => firstOf(a) - firstOf(b)) : roots;
  return sectors.map((sector) => ({
    sector,
    works: works.filter((work) => isBelow(view.vocabulary, 'sector', fieldOf.get(work.id) ?? work.sector, sector)),
  }));
};

const recordsOfWorks = (view: View, works: readonly Stored<'work'>[]): readonly RecordName[] =>
  works.flatMap((work) => [work, ...partsOf(view, work)].flatMap((one) => recordsOfWork(view, one)));

/** The annex with values of places, where one of these measures has too many of them for the text. */
const annexOf = ({ annexes }: Outlining, { singles, counts }: MeasuresTold): string | undefined =>
  [...singles, ...counts.flatMap(({ measures }) => measures)]
    .map(({ id }) => annexes.places.get(id))
    .find((label) => label !== undefined);
