/**
 * Measures of a node in prose: money and shares in the text, counts in one sentence a period, breakdowns in footnotes.
 */
import { formatAddress } from '#core/address/address.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { observationsOf } from '#core/report/outline/observations.ts';
import { wholeOfShares } from '#core/report/outline/outline-measures.ts';
import { isOfManyPlaces, toldValues } from '#core/report/outline/told-values.ts';
import type { MeasuresTold } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { measurePhrase, onlyPeriod, onlyTime, rankAlone, rankedBy } from '#core/report/sections/measure-phrase.ts';
import { countedOf, countedThings, partsNote, type Parts } from '#core/report/sections/measure-values.ts';
import { wordedPlaces } from '#core/report/sections/worded-places.ts';
import { fold } from '#core/text/fold.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { isState } from '#core/subjects/measure/state-or-flow.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';
import { readDay } from '#core/value/day.ts';

/**
 * The measures of a node: those that stand alone, and counts that share a sentence a period; either may be empty.
 * `places`:
 * the annex with what the text has no room for.
 */
export const tellMeasures = (
  composer: Composer,
  { singles, counts }: MeasuresTold,
  places?: string,
): { readonly singles: Phrase; readonly counts: Phrase } => {
  const groups = alike(composer, singles);
  // What an annex holds of all of them is said once, behind the last.
  const last = groups.findLastIndex((group) =>
    group.measures.some((measure) => isOfManyPlaces(valuesOf(composer, measure))),
  );
  return {
    singles: sentences(
      groups.map((group, at) => {
        const { measures: together, time } = group;
        const [only, ...others] = together;
        const pointer = places !== undefined && at === last ? ` (chi tiết theo địa bàn tại ${places})` : undefined;
        if (only && isRankOf(composer, only, groups[at - 1])) return undefined;
        const [rank] = groups[at + 1]?.measures ?? [];
        return only && others.length === 0
          ? sentence(
              measurePhrase(composer, only, { asked: true }),
              rank && isRankOf(composer, rank, group) ? phrase(', ', rankAlone(composer, rank)) : undefined,
              pointer,
            )
          : sentence(
              time === undefined ? criteriaOfPlaces(composer, together) : ofOneTime(composer, together, time),
              pointer,
            );
      }),
    ),
    counts: sentences(counts.map(({ period, measures }) => countsSentence(composer, period, measures))),
  };
};

const valuesOf = ({ view, programme }: Composer, { id }: Stored<'measure'>) => toldValues(view, programme.place, id);

/** Measures that share a sentence. */
interface Together {
  /** Of criteria of places: the period; of values of one time: their words for it. */
  readonly key: string | undefined;
  readonly time: string | undefined;
  readonly measures: Stored<'measure'>[];
}

/** So many values share a sentence at most. */
const MOST_TOGETHER = 4;

/**
 * Criteria of which the places of one period tell stand together, and values of one time; every other measure by
 * itself.
 */
const alike = (composer: Composer, measures: readonly Stored<'measure'>[]): readonly Together[] => {
  const groups: Together[] = [];
  for (const measure of measures) {
    const { worded, series, elsewhere } = valuesOf(composer, measure);
    const [only, ...others] = elsewhere;
    const ofPlaces = worded && only && others.length + series.length === 0 ? only.period : undefined;
    const time = ofPlaces === undefined && !isHeading(composer, measure) ? onlyTime(composer, measure) : undefined;
    const key = ofPlaces ?? time;
    const before = groups.at(-1);
    const fits = before && key !== undefined && before.key === key && before.time === time;
    if (fits && (time === undefined || before.measures.length < MOST_TOGETHER)) before.measures.push(measure);
    else groups.push({ key, time, measures: [measure] });
  }
  return groups;
};

/** What the heading has said needs no subject, and begins its paragraph. */
const isHeading = ({ view }: Composer, { name, objective }: Stored<'measure'>): boolean => {
  const { title, short } = (objective === undefined ? undefined : view.find('objective', objective)) ?? {};
  return [title, short].some((one) => one !== undefined && fold(one) === fold(name));
};

/** Whether a measure ranks what the group before it tells alone, in the same period: they are one sentence. */
const isRankOf = (composer: Composer, rank: Stored<'measure'>, before: Together | undefined): boolean => {
  const [of, ...others] = before?.measures ?? [];
  const about = rankedBy(rank)?.what;
  if (!of || others.length > 0 || about === undefined || fold(about) !== fold(of.name)) return false;
  const [one, two] = [of, rank].map((measure) => onlyPeriod(composer, measure));
  return one !== undefined && one === two;
};

/** "9 tháng năm 2026 xảy ra 84 vụ vi phạm; khối lượng gỗ tịch thu là 46,7 m³": the time is said once. */
const ofOneTime = (composer: Composer, group: readonly Stored<'measure'>[], time: string): Phrase => {
  const told = group.map((measure) => within(measurePhrase(composer, measure, { asked: true, dated: true })));
  const [begins] = told[0] ?? [];
  const isNamed = begins?.kind === 'text' && begins.text.startsWith(lowerFirst(group[0]?.name ?? ''));
  return phrase(`${upperFirst(time)}${isNamed ? ',' : ''} `, listed(told));
};

/** "Đến ngày 30/6/2025, tiêu chí số 1 về quy hoạch có 8/8 xã đạt; tiêu chí số 2 …": the day is said once. */
const criteriaOfPlaces = (composer: Composer, group: readonly Stored<'measure'>[]): Phrase => {
  const told = group.flatMap((measure) => valuesOf(composer, measure).elsewhere.map((values) => ({ measure, values })));
  const [first] = told;
  if (!first) return [];
  return phrase(
    `${atPeriod(first.values.period)}, `,
    listed(
      told.map(({ measure, values }) =>
        phrase(`${lowerFirst(measure.name)} `, wordedPlaces(composer, measure, values, 'undated')),
      ),
    ),
  );
};

/** "Đến ngày 31/5/2023, có 52 hợp tác xã; 34 sản phẩm …[1]" */
const countsSentence = (composer: Composer, period: Period, group: readonly Stored<'measure'>[]): Phrase => {
  const items = group.flatMap((measure) => {
    const [one] = observationsOf(composer.view, measure.id);
    const told = one && countPhrase(composer, measure, one);
    return told ? [told] : [];
  });
  const isThere = readDay(period) !== undefined || group.every((one) => isStanding(composer, one));
  return sentence(`${atPeriod(period)}${isThere ? ', trên địa bàn có ' : ' có '}`, listed(items));
};

/**
 * Whether a count is there at the end of its period: where neither a record nor its values say so, "có" says neither.
 */
const isStanding = ({ view, programme }: Composer, measure: Stored<'measure'>): boolean =>
  measure.time === undefined ? isState(view, measure, programme.place) : measure.time === 'stock';

/** A count and what it counts: "19/24 thôn đạt chuẩn thôn nông thôn mới". */
export const countPhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Stored<'observation'>,
  parts: Parts = partsNote,
): Phrase | undefined => {
  const whole = wholeOfShares(composer.view).get(formatAddress(observationAddress(one)));
  const counted = whole ? countedOf(composer, measure, one, whole) : countedThings(composer, measure, one);
  return counted && phrase(counted, parts(composer, measure, one));
};

const atPeriod = (period: Period): string =>
  readDay(period) ? `Đến ${printOfficialPeriod(period)}` : upperFirst(printOfficialPeriod(period));
