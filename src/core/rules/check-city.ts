/**
 * What is recorded for the urban class, held against the rule packs: unknown standards, impossible values, circles,
 * corrections that do not fit.
 */
import { absoluteDecimal, compareDecimals, plainDecimal } from '#core/value/decimal.ts';
import { checkScale } from '#core/planning/check-problem.ts';
import type { Problem, Where } from '#core/problem.ts';
import { compareRationals, ONE, ZERO } from '#core/value/rational.ts';
import { readDemand, readFraction } from '#core/city/issued-path.ts';
import { circlesIn } from '#core/value/circles.ts';
import { draftsOf, type Draft, type RecordIn } from '#core/subjects/subjects.ts';
import { plainNumber, readAmount, readCell, unreadable } from '#core/scoring/cell.ts';
import { applyCorrections } from '#core/law/pack/correct-pack.ts';
import { checkInput, checkLikely, checkWhole } from '#core/scoring/input.ts';
import { levelIndex, listLevels } from '#core/law/pack/levels.ts';
import { highestOf } from '#core/law/pack/limits.ts';
import { classOf, scaleOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';

interface Found {
  readonly pack: RulePack;
  readonly standard: Standard;
}

const findStandard = (packs: readonly RulePack[], id: string): Found | undefined =>
  packs.flatMap((pack) =>
    pack.standards.filter((standard) => standard.id === id).map((standard) => ({ pack, standard })),
  )[0];

/** A value as people write it, for a standard of any pack. Problems: `standard.unknown`, `input.*`. */
const checkValue = (packs: readonly RulePack[], standard: string, text: string, where: Where): readonly Problem[] => {
  const found = findStandard(packs, standard);
  if (!found) return [{ code: 'standard.unknown', where, data: { id: standard } }];
  const reading = readCell(found.pack, found.standard, text, () => 'unclear');
  if (!reading.ok) return [unreadable(found.pack, found.standard, text, reading.reason, where)];
  return [
    ...checkInput(found.pack, found.standard, reading.input, where),
    ...checkWhole(found.standard, reading.input, where),
  ];
};

/** Problems: `input.likely-*`; what cannot be read is told elsewhere. */
const checkHeldForLikely = (
  packs: readonly RulePack[],
  { standard, value, likely, caveat }: RecordIn<'input'>,
  where: Where,
): readonly Problem[] => {
  const found = findStandard(packs, standard);
  if (!found || likely === undefined) return [];
  const [stated, held] = [value ?? '', likely].map((text) =>
    readCell(found.pack, found.standard, text, () => 'unclear'),
  );
  if (!stated?.ok || !held?.ok) return [];
  return checkLikely(
    found.pack,
    found.standard,
    { ...stated.input, ...(caveat !== undefined && { evidence: { caveat } }) },
    held.input,
    where,
  ).filter(({ code }) => code.startsWith('input.likely-'));
};

const checkEffect = (
  packs: readonly RulePack[],
  { standard, add, level }: RecordIn<'effect'>,
  at: (field: string) => Where,
): readonly Problem[] => {
  const found = findStandard(packs, standard);
  if (!found) return [{ code: 'standard.unknown', where: at('standard'), data: { id: standard } }];
  if ((add === undefined) === (level === undefined))
    return [{ code: 'path.effect-needs-add-or-level', where: at('add') }];
  const scale = scaleOf(found.pack, found.standard);
  if (level !== undefined) {
    if (!scale) return [{ code: 'path.level-on-number', where: at('level'), data: { standard } }];
    return levelIndex(scale, level) === undefined
      ? [{ code: 'input.unknown-level', where: at('level'), data: { level, known: listLevels(scale.levels) } }]
      : [];
  }
  if (scale)
    return [{ code: 'path.number-on-level', where: at('add'), data: { standard, known: listLevels(scale.levels) } }];
  const amount = readAmount(add ?? '');
  if (typeof amount !== 'object') return [{ code: `input.${amount}`, where: at('add'), data: { value: add ?? '' } }];
  const most = highestOf(found.standard);
  return most !== undefined && compareDecimals(absoluteDecimal(amount), plainDecimal(most)) > 0
    ? [{ code: 'input.above-possible', where: at('add'), data: { value: add ?? '', most } }]
    : [];
};

const checkScenario = (
  packs: readonly RulePack[],
  scenario: RecordIn<'scenario'>,
  at: (field: string) => Where,
): readonly Problem[] => {
  const pack = packs.find((one) => one.id === scenario.pack);
  if (!pack)
    return [
      { code: 'pack.unknown', where: at('pack'), data: { pack: scenario.pack, known: packs.map((one) => one.id) } },
    ];
  return [
    ...(classOf(pack, scenario.class)
      ? []
      : [
          {
            code: 'class.unknown',
            where: at('class'),
            data: { class: scenario.class, known: pack.classes.map((one) => one.id) },
          },
        ]),
    ...(scenario.aim !== 'earliest' && scenario.by === undefined ? [{ code: 'scenario.no-day', where: at('by') }] : []),
    ...scenario.inputs.flatMap(({ standard, value }, index) =>
      checkValue([pack], standard, value, at(`inputs[${index}]`)),
    ),
  ];
};

/** Fractions, parts and demands are texts: each must be readable. */
const checkPath = (path: RecordIn<'path'>, at: (field: string) => Where): readonly Problem[] =>
  path.answers.flatMap(({ points, bound, works, conflict }, index): readonly Problem[] => {
    const own = `answers[${index}]`;
    const texts: readonly (readonly [field: string, text: string | undefined, isRead: (text: string) => boolean])[] = [
      ['points', points, isFraction],
      ['bound', bound, isFraction],
      ...works.map(({ part }, work) => [`works[${work}].part`, part, isPart] as const),
      ...conflict.map((text, demand) => [`conflict[${demand}]`, text, isDemand] as const),
    ];
    return texts.flatMap(([field, text, isRead]) =>
      text === undefined || isRead(text)
        ? []
        : [{ code: 'path.issued-text', where: at(`${own}.${field}`), data: { value: text } }],
    );
  });

const isFraction = (text: string): boolean => readFraction(text) !== undefined;
const isDemand = (text: string): boolean => readDemand(text) !== undefined;
const isPart = (text: string): boolean => {
  const part = readFraction(text);
  return part !== undefined && compareRationals(part, ZERO) > 0 && compareRationals(part, ONE) <= 0;
};

/** Reductions, classes and standards that some pack knows; `none` stands for a town without class. */
const checkUrban = (
  packs: readonly RulePack[],
  { reductions, notConsidered, formerClass, aim }: RecordIn<'urban'>,
  at: (field: string) => Where,
): readonly Problem[] => {
  const known = packs.flatMap((pack) => pack.reductions.map(({ id }) => id));
  const classes = [...new Set(['none', ...packs.flatMap((pack) => pack.classes.map(({ id }) => id))])];
  const stated: readonly (readonly [field: string, id: string | undefined])[] = [
    ['formerClass', formerClass],
    ['aim', aim],
  ];
  return [
    ...reductions
      .filter((id) => !known.includes(id))
      .map((id) => ({ code: 'reduction.unknown', where: at('reductions'), data: { id, known } })),
    ...notConsidered
      .filter((id) => !findStandard(packs, id))
      .map((id) => ({ code: 'standard.unknown', where: at('notConsidered'), data: { id } })),
    ...stated.flatMap(([field, id]) =>
      id === undefined || classes.includes(id)
        ? []
        : [{ code: 'class.unknown', where: at(field), data: { class: id, known: classes } }],
    ),
  ];
};

/** What the planner would refuse is refused where it is written down. */
const checkBond = (
  { work, needs, excludes, least, step }: RecordIn<'bond'>,
  at: (field: string) => Where,
): readonly Problem[] => {
  const works = [
    ...(excludes.includes(work) ? [{ code: 'path.refers-to-itself', where: at('excludes') }] : []),
    ...excludes.flatMap((one, index) =>
      needs.includes(one)
        ? [{ code: 'path.needs-excluded', where: at(`excludes[${index}]`), data: { work: one } }]
        : [],
    ),
  ];
  if (least === undefined && step === undefined) return works;
  if (least === undefined || step === undefined)
    return [...works, { code: 'bond.least-and-step', where: at(least === undefined ? 'step' : 'least') }];
  const unclear = [['least', least] as const, ['step', step] as const]
    .filter(([, text]) => readAmount(text) === 'ambiguous-number')
    .map(([field, value]) => ({ code: 'input.ambiguous-number', where: at(field), data: { value } }));
  return unclear.length > 0
    ? [...works, ...unclear]
    : [...works, ...checkScale({ least: plainNumber(least) ?? least, step: plainNumber(step) ?? step }, at('least'))];
};

/** Two limits on the same money: only the lesser would hold, and nobody says so. */
const checkLimits = (drafts: readonly Draft[]): readonly Problem[] =>
  [
    ...Map.groupBy(draftsOf(drafts, 'limit'), ({ record }) => `${record.capital ?? ''}|${record.year ?? ''}`).values(),
  ].flatMap(([first, ...others]) =>
    others.map(({ id }) => ({
      code: 'limit.twice',
      where: { record: `limit/${id}`, field: 'amount' },
      data: { first: first?.id ?? '' },
    })),
  );

const checkOne = (packs: readonly RulePack[], draft: Draft): readonly Problem[] => {
  const at = (field: string): Where => ({ record: `${draft.subject}/${draft.id}`, field });
  switch (draft.subject) {
    case 'input': {
      const record = draft.record;
      const { standard, value, figure, likely } = record;
      const both =
        value !== undefined && figure !== undefined ? [{ code: 'input.value-and-figure', where: at('figure') }] : [];
      const known = findStandard(packs, standard)
        ? []
        : [{ code: 'standard.unknown', where: at('standard'), data: { id: standard } }];
      return [
        ...both,
        ...known,
        ...(known.length > 0
          ? []
          : [
              ['value', value],
              ['likely', likely],
            ].flatMap(([field = '', text]) =>
              text === undefined ? [] : checkValue(packs, standard, text, at(field)),
            )),
        ...checkHeldForLikely(packs, record, at('likely')),
      ];
    }
    case 'effect':
      return checkEffect(packs, draft.record, at);
    case 'scenario':
      return checkScenario(packs, draft.record, at);
    case 'path':
      return checkPath(draft.record, at);
    case 'urban':
      return checkUrban(packs, draft.record, at);
    case 'bond':
      return checkBond(draft.record, at);
    default:
      return [];
  }
};

/** Works that need one another in a circle; of circles that share a work, one. */
const checkNeeds = (drafts: readonly Draft[]): readonly Problem[] =>
  circlesIn(new Map(draftsOf(drafts, 'bond').map(({ record }) => [record.work, record.needs]))).map((works) => ({
    code: 'path.cycle-of-needs',
    where: { record: `bond/${works[0] ?? ''}`, field: 'needs' },
    data: { works },
  }));

/** All corrections of a pack are taken together: two of them may only fit each other. */
const checkCorrections = (packs: readonly RulePack[], drafts: readonly Draft[]): readonly Problem[] => {
  const corrections = draftsOf(drafts, 'correction');
  const unknown = corrections
    .filter(({ record }) => !packs.some((pack) => pack.id === record.pack))
    .map(({ id, record }) => ({
      code: 'pack.unknown',
      where: { record: `correction/${id}`, field: 'pack' },
      data: { pack: record.pack, known: packs.map((one) => one.id) },
    }));
  const misfits = packs.flatMap((pack) => {
    const own = corrections.filter(({ record }) => record.pack === pack.id);
    // A shipped pack without corrections is sound; to compile it again costs more than all other rules.
    if (own.length === 0) return [];
    const outcome = applyCorrections(
      pack,
      own.map(({ record }) => record),
    );
    const ownerOf = (path: string | undefined): string =>
      own.find(({ record }) => record.path === path)?.id ?? own[0]?.id ?? '';
    return outcome.ok
      ? []
      : outcome.problems.map((problem) => ({
          ...problem,
          where: { record: `correction/${ownerOf(problem.where.field)}`, field: 'path' },
        }));
  });
  return [...unknown, ...misfits];
};

/**
 * Problems: `standard.unknown`, `input.*`, `path.*`, `bond.least-and-step`, `pack.*`, `class.unknown`,
 * `reduction.unknown`, `correction.*`, `scenario.no-day`, `path.issued-text`, `limit.twice`.
 */
export const checkUrbanRecords = (packs: readonly RulePack[], drafts: readonly Draft[]): readonly Problem[] => [
  ...drafts.flatMap((draft) => checkOne(packs, draft)),
  ...checkNeeds(drafts),
  ...checkLimits(drafts),
  ...checkCorrections(packs, drafts),
];
