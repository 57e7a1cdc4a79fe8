/** Values are in the unit of what they measure, money is in đồng, and what is there is not below nothing. */
import { belowNothing } from '#core/subjects/measure/below-nothing.ts';
import type { Problem } from '#core/problem.ts';
import { printQuantity, readQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { likelyUnits } from '#core/value/likely-units.ts';
import { MONEY, PERCENT, unitsOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { draftsOf, SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

/** Fields that hold money and nothing else. */
const MONEY_FIELDS: Partial<Record<Subject, RegExp>> = {
  funding: /^amount$/u,
  limit: /^amount$/u,
  contribution: /^cost$/u,
  scenario: /^(?:budget|costs\[\d+\]\.amount)$/u,
  path: /^answers\[\d+\]\.(?:cost|works\[\d+\]\.cost)$/u,
};

/** Subjects whose every quantity is of something that is there. What is measured, claimed or aimed at may be a loss. */
const NOT_NEGATIVE: ReadonlySet<Subject> = new Set<Subject>([
  'funding',
  'limit',
  'contribution',
  'extent',
  'scenario',
  'path',
]);

type Measures = ReadonlyMap<string, RecordIn<'measure'>>;
type At = (field: string) => Problem['where'];

/**
 * Problems: `measure.unit-unknown`, `measure.unit-money`, `measure.unit-spelling`, `measure.part-unit`,
 * `measure.share-unit`, `observation.unit`, `observation.not-a-plan`, `observation.measured-plan`,
 * `observation.negative`, `observation.no-period`, `observation.revision`, `funding.unit`, `contribution.unit`,
 * `amount.negative`, `work.count`, `unit.own-word`.
 */
export const checkUnits = (drafts: readonly Draft[]): readonly Problem[] => {
  const programme = drafts.find((draft): draft is Draft<'programme'> => draft.subject === 'programme');
  const terms = vocabularyWith(draftsOf(drafts, 'term').map(({ record }) => record)).units;
  const units = unitsOfMeasure(programme?.record.countingUnits, terms);
  const measures: Measures = new Map(
    drafts.flatMap((draft) => (draft.subject === 'measure' ? [[draft.id, draft.record] as const] : [])),
  );
  return drafts.flatMap((draft) => {
    const at: At = (field) => ({ record: `${draft.subject}/${draft.id}`, field });
    return [...checkQuantities(draft, units, at), ...checkOne(draft, units, measures, at)];
  });
};

const checkQuantities = ({ subject, record }: Draft, units: UnitsOfMeasure, at: At): readonly Problem[] => {
  if (!NOT_NEGATIVE.has(subject) && !MONEY_FIELDS[subject]) return [];
  return leavesOf(SUBJECTS[subject].fields, record).flatMap(({ field, path, value: leaf }): readonly Problem[] => {
    if (field.type !== 'quantity') return [];
    const value = leaf as Quantity;
    if (NOT_NEGATIVE.has(subject) && value.amount.startsWith('-'))
      return [{ code: 'amount.negative', where: at(path), data: { amount: printQuantity(value, units) } }];
    return MONEY_FIELDS[subject]?.test(path) && value.unit !== MONEY
      ? [{ code: 'funding.unit', where: at(path), data: { unit: value.unit } }]
      : [];
  });
};

const checkOne = (draft: Draft, units: UnitsOfMeasure, measures: Measures, at: At): readonly Problem[] => {
  switch (draft.subject) {
    case 'programme':
      return checkOwnWords(draft.record, at);
    case 'measure':
      return checkMeasure(draft.record, units, measures, at);
    case 'observation': {
      const { measure, value, kind, assigner, revision, measurer, undated, source } = draft.record;
      const stray = kind === 'plan' ? undefined : assigner !== undefined ? 'assigner' : revision && 'revision';
      return [
        ...checkAgainst(measures.get(measure), value, at('value')),
        ...belowNothing(measures.get(measure), value, units, at('value')),
        ...(stray ? [{ code: 'observation.not-a-plan', where: at(stray) }] : []),
        ...(kind === 'plan' && measurer !== undefined
          ? [{ code: 'observation.measured-plan', where: at('measurer') }]
          : []),
        ...(undated !== undefined && (kind === 'plan' || source.document === undefined)
          ? [{ code: 'observation.no-period', where: at('period') }]
          : []),
        ...(revision === 0 ? [{ code: 'observation.revision', where: at('revision') }] : []),
      ];
    }
    case 'objective': {
      const { measure, value } = draft.record.target ?? {};
      return checkAgainst(measures.get(measure ?? ''), value, at('target.value'));
    }
    case 'contribution':
      return checkGift(draft.record, at);
    case 'work':
      return draft.record.count === 0 ? [{ code: 'work.count', where: at('count') }] : [];
    default:
      return [];
  }
};

/**
 * A word that could be read as money or as a part of the number, or that measures otherwise, would change what stands
 * in other files.
 */
const checkOwnWords = ({ countingUnits }: RecordIn<'programme'>, at: At): readonly Problem[] => {
  const misleading = misleadingWords.get(countingUnits) ?? countingUnits.map(({ code }) => isMisleading(code));
  misleadingWords.set(countingUnits, misleading);
  return countingUnits.flatMap(({ code }, index): readonly Problem[] =>
    misleading[index]
      ? [{ code: 'unit.own-word', where: at(`countingUnits[${index}].code`), data: { unit: code } }]
      : [],
  );
};

/** Of the words of a programme, which is asked of with every write: what was found of them. */
const misleadingWords = new WeakMap<RecordIn<'programme'>['countingUnits'], readonly boolean[]>();

const SHIPPED = unitsOfMeasure();

const isMisleading = (code: string): boolean => {
  const read = readQuantity(`1 ${code}`, unitsOfMeasure([{ code }]));
  const kind = SHIPPED.get(code)?.kind ?? 'count';
  return !(/^\p{L}/u.test(code) && read.ok && read.value.unit === code && kind === 'count');
};

/** A measure of money is in đồng, whatever scale its values are written in. */
const unknownUnit = (unit: string, units: UnitsOfMeasure, where: Problem['where']): readonly Problem[] => {
  if (units.has(unit)) return [];
  const value = readQuantity(`1 ${unit}`, units);
  if (value.ok && value.value.unit === MONEY)
    return [{ code: 'measure.unit-money', where, data: { unit, wanted: MONEY } }];
  return value.ok
    ? [{ code: 'measure.unit-spelling', where, data: { unit, wanted: value.value.unit } }]
    : [{ code: 'measure.unit-unknown', where, data: { unit, near: likelyUnits(unit, units) } }];
};

const checkMeasure = (
  { unit, parts, shareOf }: RecordIn<'measure'>,
  units: UnitsOfMeasure,
  measures: Measures,
  at: At,
): readonly Problem[] => [
  ...unknownUnit(unit, units, at('unit')),
  ...parts.flatMap((part, index) => {
    const other = measures.get(part)?.unit;
    return other === undefined || other === unit
      ? []
      : [{ code: 'measure.part-unit', where: at(`parts[${index}]`), data: { part, unit: other, wanted: unit } }];
  }),
  ...(shareOf !== undefined && unit !== PERCENT
    ? [{ code: 'measure.share-unit', where: at('unit'), data: { unit, of: shareOf } }]
    : []),
];

const checkAgainst = (
  measure: RecordIn<'measure'> | undefined,
  value: Quantity | undefined,
  where: Problem['where'],
): readonly Problem[] =>
  value && measure && value.unit !== measure.unit
    ? [{ code: 'observation.unit', where, data: { unit: value.unit, wanted: measure.unit, measure: measure.id } }]
    : [];

const checkGift = (gift: RecordIn<'contribution'>, at: At): readonly Problem[] => {
  const wanted = gift.pledged?.unit ?? gift.delivered?.unit;
  return (['delivered', 'underway'] as const).flatMap((field) => {
    const unit = gift[field]?.unit;
    return unit === undefined || wanted === undefined || unit === wanted
      ? []
      : [{ code: 'contribution.unit', where: at(field), data: { unit, wanted } }];
  });
};
