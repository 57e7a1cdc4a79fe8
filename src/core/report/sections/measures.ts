/** Measures of a node in prose: money and shares in the text, counts in one sentence a period, breakdowns in footnotes. */
import { formatAddress } from '#core/address/address.ts';
import { measureAddress, observationAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { observationsAt, observationsIn, observationsOf } from '#core/report/outline/observations.ts';
import { wholeOfShares } from '#core/report/outline/outline-measures.ts';
import { PLACES } from '#core/report/outline/bounds.ts';
import { isOfManyPlaces, toldValues, type ValuesElsewhere } from '#core/report/outline/told-values.ts';
import type { MeasuresTold } from '#core/report/outline/outline.ts';
import type { FigureRun } from '#core/report/document.ts';
import {
  behindCount,
  joined,
  listed,
  note,
  phrase,
  sentence,
  sentences,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { wordedPlaces } from '#core/report/sections/worded-places.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { amountOf } from '#core/value/quantity.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { firstDay, lastDay, periodYearBefore, type Period } from '#core/value/period.ts';
import { targetBehind } from '#core/report/sections/targets.ts';
import { readDay } from '#core/value/day.ts';

/** The measures of a node: those that stand alone, and counts that share a sentence a period; either may be empty. `places`: the annex with what the text has no room for. */
export const tellMeasures = (
  composer: Composer,
  { singles, counts }: MeasuresTold,
  places?: string,
): { readonly singles: Phrase; readonly counts: Phrase } => ({
  singles: sentences(singles.map((measure) => sentence(measurePhrase(composer, measure, { places, asked: true })))),
  counts: sentences(counts.map(({ period, measures }) => countsSentence(composer, period, measures))),
});

const valueOf = (composer: Composer, one: Stored<'observation'>): FigureRun | undefined =>
  composer.figure(observationAddress(one));

/** "Đến ngày 31/5/2023, có 52 hợp tác xã; 34 sản phẩm …[1]" */
const countsSentence = (composer: Composer, period: Period, group: readonly Stored<'measure'>[]): Phrase => {
  const items = group.flatMap((measure) => {
    const [one] = observationsOf(composer.view, measure.id);
    const told = one && countPhrase(composer, measure, one);
    return told ? [told] : [];
  });
  return sentence(`${atPeriod(period)}, trên địa bàn có `, listed(items));
};

/** A count and what it counts: "19 thôn đạt chuẩn thôn nông thôn mới trên tổng số 24 thôn". */
export const countPhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Stored<'observation'>,
  parts: Parts = partsNote,
): Phrase | undefined => {
  const value = valueOf(composer, one);
  if (!value) return undefined;
  const whole = wholeOfShares(composer.view).get(formatAddress(observationAddress(one)));
  return phrase(
    value,
    ` ${remainder(measure)}`.trimEnd(),
    whole ? phrase(' trên tổng số ', valueOf(composer, whole)) : undefined,
    parts(composer, measure, one.period),
  );
};

/** The measure's name behind its value: "Số hợp tác xã hoạt động ổn định" after "52 hợp tác xã" leaves "hoạt động ổn định". */
const remainder = (measure: Stored<'measure'>): string => {
  const name = lowerFirst(measure.name);
  return (
    behindCount(name, measure.unit) ?? (name.startsWith(measure.unit) ? name.slice(measure.unit.length).trim() : name)
  );
};

const atPeriod = (period: Period): string =>
  readDay(period) ? `Đến ${printOfficialPeriod(period)}` : upperFirst(printOfficialPeriod(period));

type Parts = (composer: Composer, measure: Stored<'measure'>, period: Period) => NotePiece | Phrase | undefined;

/** What a value is made of, in a footnote. */
const partsNote: Parts = (composer, measure, period) => {
  const parts = partPhrases(composer, measure, period);
  const names = memberNames(composer, measure, period);
  return parts.length + names.length === 0
    ? undefined
    : note(
        sentences([
          parts.length === 0 ? undefined : sentence('Trong đó: ', listed(parts, ', ')),
          names.length === 0 ? undefined : sentence('Gồm: ', listed(names, '; ')),
        ]),
      );
};

/** The names behind a count. */
const memberNames = ({ view, programme }: Composer, measure: Stored<'measure'>, period: Period): readonly Phrase[] =>
  observationsAt(view, measure.id, programme.place)
    .filter((one) => one.period === period && one.kind !== 'plan')
    .flatMap(({ members }) => members.map((name) => phrase(name)));

/** The same in brackets, where there is no room for a footnote: inside one. */
export const bracketedParts: Parts = (composer, measure, period) => {
  const parts = partPhrases(composer, measure, period);
  const names = memberNames(composer, measure, period);
  if (names.length > 0) return phrase(' (gồm: ', listed(names, '; '), ')');
  return parts.length === 0 ? undefined : phrase(' (trong đó: ', listed(parts, ', '), ')');
};

const partPhrases = (composer: Composer, measure: Stored<'measure'>, period: Period): readonly Phrase[] =>
  measure.parts
    .flatMap((id) => observationsIn(composer.view, id, period))
    .flatMap((one) => {
      const value = valueOf(composer, one);
      const part = composer.view.find('measure', one.measure);
      return value && part ? [phrase(value, ` ${remainder(part)}`.trimEnd())] : [];
    });

const VERBS = {
  actual: 'đạt',
  plan: 'kế hoạch là',
  estimate: 'ước đạt',
  forecast: 'phấn đấu đạt',
  baseline: 'là',
} as const;
/** A capacity or an area is, a result is reached. */
const verbOf = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): string => {
  if (one.value?.approx.includes('expected')) return '';
  const kind = composer.units.get(measure.unit)?.kind;
  if (one.kind === 'actual' && kind === 'rank') return 'xếp ';
  if (one.kind === 'actual' && kind === 'yes-no') return 'được đánh giá ';
  if (one.kind === 'actual' && kind === 'grade') return '';
  return one.kind === 'actual' && ((kind !== 'money' && kind !== 'share') || measure.direction === 'down')
    ? 'là '
    : `${VERBS[one.kind]} `;
};

/** In a report of a period: its own value, with the plan that it belongs to; of a measure without one what is told anyhow. */
const ofPeriod = (
  { view, programme, period }: Composer,
  measure: Stored<'measure'>,
  series: readonly Stored<'observation'>[],
): readonly Stored<'observation'>[] => {
  if (period === undefined) return series;
  const own = observationsAt(view, measure.id, programme.place).filter(
    (one) => one.kind === 'actual' && one.period === period,
  );
  if (own.length === 0) return series;
  return [
    ...own,
    ...series.filter(
      (one) =>
        one.kind === 'plan' && firstDay(one.period) <= firstDay(period) && lastDay(period) <= lastDay(one.period),
    ),
  ];
};

/** A value of a day stands for now where it is the only one; beside others each tells its day. */
const whenOf = (period: Period, amongOthers: boolean): string => {
  if (!readDay(period)) return `${printOfficialPeriod(period)} `;
  return amongOthers ? `đến ${printOfficialPeriod(period)} ` : '';
};

interface MeasurePhraseOptions {
  /** The annex with what the text has no room for. */
  readonly places?: string | undefined;
  /** With what the objective asks for. */
  readonly asked?: boolean;
}

/** "Tỷ lệ … năm 2022 đạt 77%; trong đó 4 phường nội thị đạt trên 95%." A series is one sentence, year by year. */
export const measurePhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  { places, asked = false }: MeasurePhraseOptions = {},
): Phrase => {
  const values = toldValues(composer.view, composer.programme.place, measure.id);
  const told = ofPeriod(composer, measure, values.series);
  const latest = told.findLast(({ kind }) => kind === 'actual');
  const series = told.flatMap((one) => {
    const value = valueOf(composer, one);
    if (!value) return [];
    const when = whenOf(one.period, told.length > 1);
    return [
      phrase(
        one.kind === 'plan' ? `kế hoạch ${when}là ` : `${when}${verbOf(composer, measure, one)}`,
        value,
        assignedBy(composer, one),
        shareOf(composer, measure, one) ?? planShare(composer, measure, one),
        yearBefore(composer, one),
        asked && one === latest ? targetBehind(composer, measure, one.period) : undefined,
        partsNote(composer, measure, one.period),
      ),
    ];
  });
  // Behind several periods, "trong đó" would be of the last.
  const elsewhere = values.elsewhere.map((group) => elsewherePhrase(composer, measure, group, series.length > 1));
  const pointer = places !== undefined && isOfManyPlaces(values) ? ` (chi tiết theo địa bàn tại ${places})` : undefined;
  return phrase(`${measure.name} `, joined([listed(series), ...elsewhere], '; '), pointer);
};

/** What other places have in one period: as parts of the whole where there is one, else by themselves. */
const elsewherePhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  group: ValuesElsewhere,
  dated: boolean,
): Phrase => {
  const [first] = group.values;
  if (composer.units.get(measure.unit)?.steps) return wordedPlaces(composer, measure, group);
  const isLong = group.values.length > PLACES;
  const counts = composer.units.get(measure.unit)?.kind === 'count';
  const values = (isLong ? [] : group.values).flatMap((one) => {
    const value = valueOf(composer, one);
    const name = composer.view.find('place', one.place)?.name ?? one.place;
    const verb =
      one.kind === 'actual' && counts
        ? ''
        : one.kind === 'actual' && measure.direction === 'down'
          ? 'là '
          : `${VERBS[one.kind]} `;
    const [plan] = one.kind === 'actual' ? plansOf(composer, one) : [];
    return value ? [phrase(`${name} ${verb}`, value, plan && phrase(' (kế hoạch ', valueOf(composer, plan), ')'))] : [];
  });
  if (!first || (values.length === 0 && group.whole !== 'sum')) return [];
  const parts = listed(values, ', ');
  if (group.whole === 'told')
    return phrase(dated ? `trong đó ${printOfficialPeriod(first.period)} ` : 'trong đó ', parts);
  const address = measureAddress(measure.id, { place: composer.programme.place, period: first.period });
  const whole =
    group.whole === 'sum' && composer.value(address).state === 'known' ? composer.figure(address) : undefined;
  return whole
    ? phrase(
        `${printOfficialPeriod(first.period)} ${verbOf(composer, measure, first)}`,
        whole,
        values.length > 0 ? phrase('; trong đó ', parts) : undefined,
      )
    : values.length > 0
      ? phrase(`${printOfficialPeriod(first.period)} `, parts)
      : [];
};

/** ", tăng so với cùng kỳ năm trước (93,2%)": of a part of a year, beside the same part of the year before. */
const yearBefore = (composer: Composer, one: Stored<'observation'>): Phrase | undefined => {
  if (one.kind !== 'actual' || one.period.length === 4 || readDay(one.period)) return undefined;
  const period = periodYearBefore(one.period);
  const before =
    period === undefined
      ? undefined
      : observationsAt(composer.view, one.measure, one.place).find(
          (other) => other.kind === 'actual' && other.period === period,
        );
  if (!before?.value || !one.value || before.value.unit !== one.value.unit) return undefined;
  const order = compareDecimals(amountOf(one.value), amountOf(before.value));
  const told = valueOf(composer, before);
  if (!told) return undefined;
  if (order === 0) return phrase(', bằng cùng kỳ năm trước (', told, ')');
  // What fell has a sign of its own; it is told by the value that it fell from.
  const grown = order > 0 ? grownBy(composer, one) : undefined;
  if (grown) return phrase(', tăng ', grown, ' so với cùng kỳ năm trước (', told, ')');
  return phrase(order > 0 ? ', tăng' : ', giảm', ' so với cùng kỳ năm trước (', told, ')');
};

const NOT_GROWING: ReadonlySet<string> = new Set(['rank', 'grade', 'yes-no', 'index', 'points']);

/** Shares grow by percentage points, other amounts by per cent; ranks, scores and grades by neither. */
const grownBy = (composer: Composer, { measure: id, place, period }: Stored<'observation'>): FigureRun | undefined => {
  const kind = composer.units.get(composer.view.find('measure', id)?.unit ?? '')?.kind;
  if (kind === undefined || NOT_GROWING.has(kind)) return undefined;
  return composer.figureIfAny(measureAddress(id, { place, period, property: kind === 'share' ? 'change' : 'growth' }));
};

/** The plans of the same place and period, of each who set one. */
const plansOf = (composer: Composer, one: Stored<'observation'>): readonly Stored<'observation'>[] =>
  observationsAt(composer.view, one.measure, one.place).filter(
    (other) => other.kind === 'plan' && other.period === one.period,
  );

/** " (UBND tỉnh giao)", behind a plan that stands alone. */
const assignedBy = (composer: Composer, { assigner, revision }: Stored<'observation'>): string | undefined => {
  const words = [
    assigner === undefined ? '' : `${composer.agencyName(assigner)} giao`,
    revision === undefined ? '' : 'đã điều chỉnh',
  ].filter(Boolean);
  return words.length === 0 ? undefined : ` (${words.join(', ')})`;
};

/** "kế hoạch UBND tỉnh giao": the words for a plan, with who set it and that it was changed. */
const planWords = (composer: Composer, { assigner, revision }: Stored<'observation'>): string =>
  [
    'kế hoạch',
    revision === undefined ? '' : 'điều chỉnh',
    assigner === undefined ? '' : `${composer.agencyName(assigner)} giao`,
  ]
    .filter(Boolean)
    .join(' ');

/** The result in per cent of the plans on file, for a result that has some. */
const planShare = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): Phrase | undefined => {
  if (one.kind !== 'actual') return undefined;
  const told = plansOf(composer, one).flatMap((plan) => {
    const { place, period, assigner } = plan;
    const share = composer.figure(measureAddress(measure.id, { place, period, assigner, property: 'share' }));
    return share ? [phrase(share, ` ${planWords(composer, plan)} (kế hoạch `, valueOf(composer, plan), ')')] : [];
  });
  if (told.length > 0) return phrase(', bằng ', listed(told, ', '));
  // The first months of a year are held against its plan.
  const share =
    one.period.length === 4
      ? undefined
      : composer.figureIfAny(measureAddress(measure.id, { place: one.place, period: one.period, property: 'share' }));
  return share && phrase(', bằng ', share, ' kế hoạch năm');
};

/** A stated percentage of the same place and period, from the measure that is a share of this one. */
const shareOf = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): Phrase | undefined => {
  const shares = composer.view.all('measure').filter((other) => other.shareOf === measure.id);
  const told = shares.flatMap((share) => {
    const found = observationsAt(composer.view, share.id, one.place).find((other) => other.period === one.period);
    const value = found && valueOf(composer, found);
    return value ? [phrase(`, bằng `, value, ` ${lowerFirst(share.name).replace(/^tỷ lệ .*? so với /u, '')}`)] : [];
  });
  return told.length > 0 ? phrase(...told) : undefined;
};
