/** Which measures a node tells, and which of them share a sentence. */
import { isNothing, observationsAt, observationsCounted, observationsOf } from '#core/report/outline/observations.ts';
import { toldValues } from '#core/report/outline/told-values.ts';
import type { MeasuresTold, RecordName } from '#core/report/outline/outline.ts';
import { nameOf } from '#core/report/outline/outline.ts';
import { behindCount, doneToThings } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { baseOfShare } from '#core/subjects/measure/base-of-share.ts';
import { isUndated } from '#core/subjects/measure/undated.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Period } from '#core/value/period.ts';

const wholes = memory<ReadonlyMap<string, Stored<'observation'>>>();

/** By the address of a part: the observation of the whole of which a claim says that it is a share. */
export const wholeOfShares = (view: View): ReadonlyMap<string, Stored<'observation'>> =>
  wholes.recall(
    view,
    '',
    () =>
      new Map(
        view
          .all('claim')
          .filter((claim) => claim.formula === 'share' && claim.of === undefined)
          .flatMap(({ parts: [part, whole] }) => {
            const found = whole === undefined ? undefined : observationAt(view, whole);
            return part !== undefined && found ? [[part, found] as const] : [];
          }),
      ),
  );

/** The observation that a recorded address names; undefined for any other address. */
export const observationAt = (view: View, recorded: string): Stored<'observation'> | undefined => {
  const [address] = recordedAddresses([recorded]);
  if (address?.head.type !== 'record' || address.head.subject !== 'measure') return undefined;
  const { head, place, period } = address;
  return place === undefined ? undefined : observationsAt(view, head.id, place).find((one) => one.period === period);
};

/**
 * The measures of an objective that are told with no other: not parts, not stated shares, not the whole of a share, and
 * not those of which a statement's footnote has told all (`noted`).
 */
export const measuresOf = (
  view: View,
  units: UnitsOfMeasure,
  objective: string,
  noted: ReadonlyMap<string, number>,
): MeasuresTold =>
  among(
    view,
    units,
    homeOf(view, objective),
    (groupedBy(view, 'measure', 'objective', (one) => one.objective).get(objective) ?? []).filter((measure) =>
      hasTold(view, homeOf(view, objective), measure.id),
    ),
    noted,
  );

/** Whether there is any value to tell: records of which the question does not arise make no sentence. */
const hasTold = (view: View, home: string | undefined, measure: string): boolean => {
  const { series, elsewhere } = toldValues(view, home ?? '', measure);
  return series.length > 0 || elsewhere.length > 0;
};

/** Whether a measure with an objective is made of it in each of its periods: the chapters tell it there. */
const isPartOfTold = (view: View, part: Stored<'measure'>, place: string): boolean => {
  const periodsAt = (id: string): readonly Period[] => observationsAt(view, id, place).map(({ period }) => period);
  return view.all('measure').some(({ id, objective, parts }) => {
    if (objective === undefined || !parts.includes(part.id)) return false;
    const whole = new Set(periodsAt(id));
    return periodsAt(part.id).every((period) => whole.has(period));
  });
};

/**
 * What a place is like: population, area, Party members; measures that belong to no objective, nor are part of one that
 * does, and have a value of it.
 */
export const featuresOf = (view: View, units: UnitsOfMeasure, place: string): MeasuresTold =>
  among(
    view,
    units,
    place,
    view
      .all('measure')
      .filter(
        (measure) =>
          measure.objective === undefined &&
          observationsAt(view, measure.id, place).length > 0 &&
          !isPartOfTold(view, measure, place),
      ),
    new Map(),
  );

const among = (
  view: View,
  units: UnitsOfMeasure,
  home: string | undefined,
  all: readonly Stored<'measure'>[],
  noted: ReadonlyMap<string, number>,
): MeasuresTold => {
  const withOthers = new Set([
    ...all.flatMap((measure) => [...measure.parts, ...(isToldWithWhole(view, measure, all) ? [measure.id] : [])]),
    ...[...wholeOfShares(view).values()].map((one) => one.measure),
  ]);
  const heads = all
    .filter(
      (measure) => !withOthers.has(measure.id) && observationsCounted(view, measure.id) > (noted.get(measure.id) ?? 0),
    )
    .toSorted(
      (a, b) =>
        // The office's own order goes before any other.
        (a.order === b.order ? 0 : (a.order ?? Infinity) - (b.order ?? Infinity)) ||
        // What a target asks for is told first.
        Number(isAsked(view, b)) - Number(isAsked(view, a)) ||
        Number(isOfHeading(view, b)) - Number(isOfHeading(view, a)) ||
        (a.source.at ?? '').localeCompare(b.source.at ?? '', 'vi', { numeric: true }),
    );
  const counted = heads.filter((measure) => isPlainCount(view, units, home, measure));
  const byPeriod = Map.groupBy(counted, (measure) => observationsOf(view, measure.id)[0]?.period ?? '');
  return {
    singles: heads.filter((measure) => !counted.includes(measure)),
    counts: [...byPeriod].map(([period, measures]) => ({ period: period as Period, measures })),
  };
};

const MOST_WORDS = 0.6;

/** Whether its name has most words of the heading: the violations, before what was done about them. */
const isOfHeading = (view: View, { name, objective }: Stored<'measure'>): boolean => {
  const title = objective === undefined ? undefined : view.find('objective', objective)?.title;
  if (title === undefined) return false;
  const words = lowerFirst(title).split(/[\s,;]+/u);
  const own = new Set(lowerFirst(name).split(/[\s,;]+/u));
  return words.filter((word) => own.has(word)).length >= words.length * MOST_WORDS;
};

/** Whether a stated share stands beside each value of its whole, which the same node tells. */
const isToldWithWhole = (view: View, measure: Stored<'measure'>, all: readonly Stored<'measure'>[]): boolean => {
  if (baseOfShare(measure) === undefined) return false;
  const whole = all.find(({ id }) => id === measure.shareOf);
  if (!whole) return false;
  const home = whole.objective === undefined ? undefined : homeOf(view, whole.objective);
  if (home === undefined) return false;
  const told = new Set(toldValues(view, home, whole.id).series.map(({ period }) => period));
  return toldValues(view, home, measure.id).series.every(({ period }) => told.has(period));
};

/** The place of the programme that an objective belongs to. */
const homeOf = (view: View, objective: string): string | undefined => {
  const programme = view.find('objective', objective)?.programme;
  return programme === undefined ? undefined : view.find('programme', programme)?.place;
};

export const tellsMeasures = (view: View, home: string, { singles, counts }: MeasuresTold): readonly RecordName[] =>
  [...singles, ...counts.flatMap(({ measures }) => measures)].flatMap((measure) =>
    recordsOfMeasure(view, home, measure),
  );

const sharesOf = (view: View, whole: string): readonly Stored<'measure'>[] =>
  groupedBy(view, 'measure', 'whole', (one) => one.shareOf).get(whole) ?? [];

/** A measure's told values, with those of its parts, of its stated shares, and of the wholes of which it is a share. */
const recordsOfMeasure = (view: View, home: string, measure: Stored<'measure'>): readonly RecordName[] => {
  const shares = sharesOf(view, measure.id);
  const { series, elsewhere } = toldValues(view, home, measure.id);
  const told = [...series, ...elsewhere.flatMap(({ values }) => values)];
  const others = [...measure.parts, ...shares.map((share) => share.id)];
  const whole = [...wholeOfShares(view)].flatMap(([part, found]) =>
    observationAt(view, part)?.measure === measure.id ? [nameOf(found)] : [],
  );
  return [...told.map(nameOf), ...others.flatMap((id) => observationsOf(view, id).map(nameOf)), ...whole];
};

/** Whether a target asks for it: it is told with what is asked. */
const isAsked = (view: View, { id, objective }: Stored<'measure'>): boolean =>
  objective !== undefined && view.find('objective', objective)?.target?.measure === id;

/** A count with one observation, of things that its name counts, at home: several of these share a sentence. */
const isPlainCount = (
  view: View,
  units: UnitsOfMeasure,
  home: string | undefined,
  measure: Stored<'measure'>,
): boolean => {
  // What should become less happens, rather than being there; what is only aimed at, or none, is not there.
  if (!countsThings(measure) || measure.direction === 'down') return false;
  if (observationsCounted(view, measure.id) !== 1 || isAsked(view, measure)) return false;
  // A stated share of it stands beside its value, in a sentence of its own.
  if (sharesOf(view, measure.id).some((share) => baseOfShare(share) !== undefined)) return false;
  const [only] = observationsOf(view, measure.id);
  return (
    only?.value !== undefined &&
    // What another place has is told by its name.
    only.place === home &&
    !isNothing(only) &&
    !isUndated(only) &&
    (only.kind === 'actual' || only.kind === 'baseline') &&
    units.get(measure.unit)?.kind === 'count'
  );
};

/**
 * "Số hợp tác xã …", "Hộ sản xuất …" in households; "Dân số" and "Tổng đàn trâu, bò" are named, not counted, and what
 * was done to things has its own verb.
 */
const countsThings = ({ name, unit }: Stored<'measure'>): boolean => {
  const behind = behindCount(name, unit);
  return behind === undefined ? lowerFirst(name).startsWith(unit) : doneToThings(behind) === undefined;
};
