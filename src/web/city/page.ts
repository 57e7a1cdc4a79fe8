/** The sheet of a place as its page carries it. */
import type { RegimeSheet, UrbanClassAnswer } from '#core/query/urban-class.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { recordedInput } from '#core/query/urban-question.ts';
import { plainDecimal, readPlainDecimal, trimDecimal } from '#core/value/decimal.ts';
import { decimalOfRational, plainRational, roundedDown, sameRational, type Rational } from '#core/value/rational.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import {
  classOf,
  criteriaOf,
  scaleOf,
  standardsOf,
  type Band,
  type Names,
  type RulePack,
  type Standard,
  type Stated,
} from '#core/law/pack/pack.ts';
import type { PointsInterval, Sheet, StandardScore } from '#core/scoring/score.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { printDayIn, printNumberIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { urbanWords } from '#words/ui/urban-class.ts';
import { wordProblem } from '#words/word-problem.ts';

const PLACES = 2;
/** A reduced minimum is told as it is. */
const DECIMALS = 6;

export const lawName = (language: Language, { vi, en }: Names, id: string): string =>
  (language === 'vi' ? vi : en) ?? vi ?? id;

export const pointsText = (language: Language, value: Rational): string =>
  printNumberIn(language, trimDecimal(roundedDown(value, PLACES)));

/** The least and the most that are possible; figures of the records, or plain texts of a trial. */
export interface PointsCell {
  readonly settled: boolean;
  readonly min: Cell | string;
  readonly max: Cell | string;
}

type At = Readonly<Record<'criterion' | 'standard', string | undefined>>;

const NOWHERE: At = { criterion: undefined, standard: undefined };

/** Points as cells: what a trial gives has no address, for no record says it. */
export const pointsIn =
  ({ language, cells }: PageContext, place: string, packId: string, classId: string, trial: boolean) =>
  ({ min, max }: PointsInterval, at: Partial<At> = NOWHERE): PointsCell => {
    const settled = sameRational(min, max);
    if (trial) return { settled, min: pointsText(language, min), max: pointsText(language, max) };
    const cell = (end?: 'min' | 'max'): Cell =>
      cells.at(addressOf('urban', place, 'points', { class: classId, ...at, end, pack: packId }), { bare: true });
    return settled ? { settled, min: cell(), max: '' } : { settled, min: cell('min'), max: cell('max') };
  };

export const urbanPage = (context: PageContext, seen: UrbanClassAnswer) => {
  const { language } = context;
  const { pack, urbanClass, place, sheet } = seen;
  const trial = seen.changes.length > 0;
  const points = pointsIn(context, place.id, pack.id, urbanClass.id, trial);
  const criteria = criteriaOf(pack, urbanClass);
  const nameOfStandard = new Map(standardsOf(pack, urbanClass).map((one) => [one.id, lawName(language, one, one.id)]));
  const lawMissing = new Set((sheet?.standards ?? []).filter((one) => one.lawMissing.length > 0).map((one) => one.id));
  const conditionName = (id: string): string =>
    lawName(language, pack.conditions.find((one) => one.id === id) ?? {}, id);
  return {
    place: { id: place.id, name: place.name },
    classId: urbanClass.id,
    className: lawName(language, urbanClass, urbanClass.id),
    pack: { id: pack.id, title: pack.title[language] },
    options: {
      places: seen.places.map((one) => ({ value: one.id, name: one.name })),
      classes: pack.classes.map((one) => ({ value: one.id, name: lawName(language, one, one.id) })),
      packs: seen.packs.map((one) => ({ value: one.id, name: one.title[language] })),
    },
    trial,
    problems: seen.problems.map(({ where, ...problem }) => {
      const [name, { message }] = [
        where.field === undefined ? undefined : nameOfStandard.get(where.field),
        wordProblem({ ...problem, where: {} }, language),
      ];
      return name === undefined
        ? wordProblem({ ...problem, where }, language).message
        : `${name} (${where.field}): ${message}`;
    }),
    verdict: sheet?.verdict,
    lawful: sheet?.lawful ?? false,
    lawStatus: sheet?.lawStatus,
    passFail: urbanClass.method === 'pass-fail',
    total: sheet && {
      points: points(sheet.total.points),
      minimum: sheet.total.minimum && pointsText(language, sheet.total.minimum),
    },
    recorded: seen.recorded && {
      points: pointsIn(context, place.id, pack.id, urbanClass.id, false)(seen.recorded.total.points),
      verdict: seen.recorded.verdict,
    },
    criteria:
      sheet?.criteria.map((one) => ({
        id: one.id,
        name: lawName(language, criteria.find((criterion) => criterion.id === one.id) ?? {}, one.id),
        points: points(one.points, { criterion: one.id }),
        minimum: one.minimum && pointsText(language, one.minimum),
        maximum: one.maximum && pointsText(language, one.maximum),
        verdict: one.verdict,
      })) ?? [],
    unknowns: (sheet?.unknowns ?? []).slice(0, UNKNOWNS_SHOWN).map((one) => ({
      id: one.id,
      name: nameOfStandard.get(one.id) ?? one.id,
      width: pointsText(language, one.width),
      canPass: one.canPassAlone,
      canFail: one.canFailAlone,
      lawMissing: lawMissing.has(one.id),
    })),
    groups: groupsOf(context, seen, sheet ?? seen.recorded, points),
    conditions: (sheet?.conditions ?? []).map((one) => ({ id: one.id, name: conditionName(one.id), state: one.state })),
    others: seen.others().map((one) => regime(context, seen, one)),
    transition: transitionIn(language, seen),
    readings: (sheet?.readings ?? []).map((one) => ({
      id: one.id,
      name: lawName(language, pack.readings.find((reading) => reading.id === one.id) ?? {}, one.id),
      verdict: one.verdict,
      status: one.lawStatus,
    })),
    validity: { from: printDayIn(language, pack.validFrom), to: pack.validTo && printDayIn(language, pack.validTo) },
    missing: pack.missing.map((one) => ({ id: one.id, name: lawName(language, one, one.id) })),
  };
};
const transitionIn = (language: Language, { transition, packs }: UrbanClassAnswer) => {
  const words = urbanWords[language];
  const named = (id: string): string =>
    id === 'none'
      ? words.unclassified
      : lawName(language, packs.map((pack) => classOf(pack, id)).find((one) => one !== undefined) ?? {}, id);
  if (transition === undefined) return undefined;
  if (transition.state === 'not-stated') return { text: words.transitionNotStated };
  if (transition.state === 'no-rule') return { text: words.transitionNoRule(named(transition.from)) };
  const { from, to, names, except, source, status } = transition.transition;
  const text = [
    words.transitionText(named(from), named(to)),
    names.length > 0 ? words.transitionNames(names.join(', ')) : '',
    except.length > 0 ? words.transitionExcept(except.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return { text: upperFirst(text), source: source && lawName(language, source, ''), status };
};

export type UrbanPage = ReturnType<typeof urbanPage>;

const UNKNOWNS_SHOWN = 8;

const regime = (
  context: PageContext,
  { place, urbanClass }: UrbanClassAnswer,
  { pack, sheet, problems }: RegimeSheet,
) => ({
  id: pack.id,
  title: pack.title[context.language],
  validity: {
    from: printDayIn(context.language, pack.validFrom),
    to: pack.validTo && printDayIn(context.language, pack.validTo),
  },
  className: lawName(context.language, classOf(pack, urbanClass.id) ?? {}, urbanClass.id),
  points: sheet && pointsIn(context, place.id, pack.id, urbanClass.id, false)(sheet.total.points),
  minimum: sheet?.total.minimum && pointsText(context.language, sheet.total.minimum),
  verdict: sheet?.verdict,
  known: sheet ? sheet.standards.filter((one) => one.input.kind !== 'unknown').length > 0 : false,
  lawStatus: sheet?.lawStatus,
  problems: problems.map((problem) => wordProblem(problem, context.language).message),
});

/** Where a trial cannot be read, the sheet of the records, so that its fields are there to be put right. */
const groupsOf = (
  context: PageContext,
  seen: UrbanClassAnswer,
  sheet: Sheet | undefined,
  points: ReturnType<typeof pointsIn>,
) => {
  if (sheet === undefined) return [];
  const { pack, urbanClass } = seen;
  const standards = new Map(standardsOf(pack, urbanClass).map((one) => [one.id, one]));
  return criteriaOf(pack, urbanClass).map((criterion) => ({
    id: criterion.id,
    name: lawName(context.language, criterion, criterion.id),
    rows: sheet.standards
      .filter((one) => one.criterion === criterion.id)
      .flatMap((score) => {
        const standard = standards.get(score.id);
        return standard ? [standardRow(context, seen, standard, score, points)] : [];
      }),
  }));
};

const standardRow = (
  context: PageContext,
  { pack, inputs, changes, problems, sheet }: UrbanClassAnswer,
  standard: Standard,
  score: StandardScore,
  points: ReturnType<typeof pointsIn>,
) => {
  const {
    language,
    cells,
    opened: { view },
  } = context;
  const record = inputs.get(standard.id);
  const recorded = recordedInput(view, context.opened.units, record);
  const change = changes.find((one) => one.standard === standard.id);
  // Where a trial cannot be read, what the records give must not stand beside the value that was tried.
  const isWeighed = change === undefined || sheet !== undefined;
  const scale = scaleOf(pack, standard);
  const unit = unitText(language, standard);
  return {
    id: standard.id,
    name: lawName(language, standard, standard.id),
    unit,
    field: change?.value ?? recorded,
    changed: change !== undefined,
    recorded,
    fault: problems.flatMap(({ where, ...problem }) =>
      where.field === standard.id ? [wordProblem({ ...problem, where: {} }, language).message] : [],
    )[0],
    figure: cells.recorded(record?.figure),
    levels: scale?.levels.map((level) => ({ value: level.id, name: lawName(language, level, level.id) })),
    threshold: thresholdText(context, pack, standard, score.threshold),
    asked: askedText(context, standard, score),
    ...(isWeighed && {
      points: points(score.points, { criterion: undefined, standard: standard.id }),
      status: score.status,
    }),
    lawStatus: score.lawStatus,
    evidence: score.evidence.state,
    evidenceDate: 'date' in score.evidence ? printDayIn(language, score.evidence.date) : undefined,
    caveat: score.input.evidence?.caveat,
    note: record?.note,
    source: record && change === undefined ? sourceText(view, record.source) : undefined,
    file: record?.file,
    ...(isWeighed && {
      gain: gainText(context, pack, standard, score),
      toMinimum: toMinimumText(context, pack, standard, score),
    }),
  };
};
/** What one more unit brings; nothing where nothing more can be had. Below the minimum nothing is an answer too. */
const gainText = (
  context: PageContext,
  pack: RulePack,
  standard: Standard,
  { gain, status }: StandardScore,
): { readonly next: string; readonly points: string } | undefined => {
  if (gain === undefined || (gain.points.numerator === 0n && status !== 'below')) return undefined;
  const printed = pointsText(context.language, gain.points);
  const hidden = gain.points.numerator > 0n && printed === '0';
  return {
    next: levelOrNumber(context, pack, standard, gain.next),
    points: hidden ? urbanWords[context.language].hardlyAny : `${gain.points.numerator < 0n ? '' : '+'}${printed}`,
  };
};

/** What the minimum brings, where one more unit does not reach it. */
const toMinimumText = (
  context: PageContext,
  pack: RulePack,
  standard: Standard,
  score: StandardScore,
): { readonly minimum: string; readonly points: string } | undefined => {
  const minimum = askedText(context, standard, score) ?? endText(context, pack, standard, score.threshold.min);
  if (
    score.toMinimum === undefined ||
    minimum === undefined ||
    (score.gain !== undefined && score.gain.points.numerator > 0n)
  )
    return undefined;
  return { minimum, points: `+${pointsText(context.language, score.toMinimum.points)}` };
};

export type StandardRow = UrbanPage['groups'][number]['rows'][number];

const unitText = (language: Language, { unit }: Standard): string =>
  unit === undefined ? '' : label(language, 'lawUnit', unit);

/** The minimum as it is asked of this city, where a reduction makes it another than the law's own. */
const askedText = (
  { language }: PageContext,
  standard: Standard,
  { minimum, threshold }: StandardScore,
): string | undefined => {
  const prescribed = threshold.min.is;
  if (
    minimum === undefined ||
    prescribed === undefined ||
    readPlainDecimal(prescribed) === undefined ||
    sameRational(minimum, plainRational(prescribed))
  )
    return undefined;
  return [printNumberIn(language, trimDecimal(decimalOfRational(minimum, DECIMALS))), unitText(language, standard)]
    .filter(Boolean)
    .join(standard.unit === '%' ? '' : ' ');
};

const levelOrNumber = ({ language }: PageContext, pack: RulePack, standard: Standard, text: string): string => {
  const level =
    scaleOf(pack, standard)?.levels.find((one) => one.id === text) ??
    standard.named.find((one) => one.id === text || one.at === text);
  return level
    ? lawName(language, level, level.id)
    : [printNumberIn(language, plainDecimal(text)), unitText(language, standard)]
        .filter(Boolean)
        .join(standard.unit === '%' ? '' : ' ');
};

const endText = (context: PageContext, pack: RulePack, standard: Standard, { is }: Stated): string | undefined =>
  is === undefined ? undefined : levelOrNumber(context, pack, standard, is);

/** Both ends; of two numbers the unit stands with the second alone, a percent sign with each. */
const thresholdText = (
  context: PageContext,
  pack: RulePack,
  standard: Standard,
  { min, max }: Band,
): { readonly min: string | undefined; readonly max: string | undefined } => {
  const numbers = [min, max].map(({ is }) =>
    is === undefined || scaleOf(pack, standard) || standard.named.some(({ at }) => at === is)
      ? undefined
      : readPlainDecimal(is),
  );
  const alone = standard.unit !== '%' && numbers[1] && min.is !== max.is ? numbers[0] : undefined;
  return {
    min: alone ? printNumberIn(context.language, alone) : endText(context, pack, standard, min),
    max: endText(context, pack, standard, max),
  };
};
