/** Measures of a node in prose: money and shares in the text, counts in one sentence a period, breakdowns in footnotes. */
import type { Composer } from '#core/report/composer.ts';
import type { Run } from '#core/report/document.ts';
import { joined, listed, lowerFirst, phrase, sentence, upperFirst, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/record/subjects.ts';
import { groupedBy } from '#core/record/view.ts';
import { comparePeriods, printPeriod, type Period } from '#core/time/period.ts';
import { readDay } from '#core/time/day.ts';

/** The node's measures that are not parts or shares of another; those are told with it. */
export const measuresOf = (composer: Composer, objective: Stored<'objective'>): readonly Phrase[] => {
  const all = composer.view.all('measure').filter((measure) => measure.objective === objective.id);
  const told = new Set(all.flatMap((measure) => [...measure.parts, ...(measure.shareOf === undefined ? [] : [measure.id])]));
  const heads = all.filter((measure) => !told.has(measure.id) && observationsOf(composer, measure.id).length > 0);
  const counted = heads.filter((measure) => isPlainCount(composer, measure));
  const singles = heads.filter((measure) => !counted.includes(measure)).map((measure) => measureSentence(composer, measure));
  const counts = [...Map.groupBy(counted, (measure) => observationsOf(composer, measure.id)[0]?.period ?? '')].map(([period, group]) => countsSentence(composer, period as Period, group));
  return [joined(singles, ' '), joined(counts, ' ')].filter((runs) => runs.length > 0);
};

const observationsOf = (composer: Composer, measure: string): readonly Stored<'observation'>[] =>
  (groupedBy(composer.view, 'observation', 'measure', (one) => one.measure).get(measure) ?? []).toSorted((a, b) => comparePeriods(a.period, b.period));

/** A count with one observation: several of these share a sentence. */
const isPlainCount = (composer: Composer, measure: Stored<'measure'>): boolean => {
  const observations = observationsOf(composer, measure.id);
  const [only] = observations;
  return observations.length === 1 && only?.value !== undefined && composer.units.get(measure.unit)?.kind === 'count';
};

const addressOf = (one: Stored<'observation'>): string => `measure:${one.measure}${one.kind === 'actual' ? '' : ` ${one.kind}`} @${one.place} #${one.period}`;

const valueOf = (composer: Composer, one: Stored<'observation'>): Run | undefined => (composer.tell(one), composer.figure(addressOf(one)));

/** "Đến ngày 31/5/2023, có 52 hợp tác xã[1]; 34 sản phẩm …" */
const countsSentence = (composer: Composer, period: Period, group: readonly Stored<'measure'>[]): Phrase => {
  const items = group.flatMap((measure) => {
    const [one] = observationsOf(composer, measure.id);
    const value = one && valueOf(composer, one);
    return value ? [phrase(value, ` ${remainder(measure)}`.trimEnd(), partsNote(composer, measure, period))] : [];
  });
  return sentence(`${atPeriod(period)}, trên địa bàn có `, listed(items));
};

/** The measure's name behind its value: "Số hợp tác xã hoạt động ổn định" after "52 hợp tác xã" leaves "hoạt động ổn định". */
const remainder = (measure: Stored<'measure'>): string => {
  const name = lowerFirst(measure.name).replace(/^(tổng )?số (lượng )?/u, '');
  return name.startsWith(measure.unit) ? name.slice(measure.unit.length).trim() : name;
};

const atPeriod = (period: Period): string => (readDay(period) ? `Đến ${printPeriod(period)}` : upperFirst(printPeriod(period)));

const partsNote = (composer: Composer, measure: Stored<'measure'>, period: Period): Run | undefined => {
  const parts = measure.parts.flatMap((id) => observationsOf(composer, id).filter((one) => one.period === period)).flatMap((one) => {
    const value = valueOf(composer, one);
    const part = composer.view.find('measure', one.measure);
    return value && part ? [phrase(value, ` ${remainder(part)}`.trimEnd())] : [];
  });
  return parts.length === 0 ? undefined : composer.note(sentence('Trong đó: ', listed(parts, ', ')));
};

const FORECASTS = { actual: 'đạt', plan: 'kế hoạch là', estimate: 'ước đạt', forecast: 'phấn đấu đạt', baseline: 'xuất phát điểm là' } as const;

/** "Tỷ lệ … năm 2022 đạt 77%; trong đó 4 phường nội thị đạt trên 95%." A series is one sentence, year by year. */
const measureSentence = (composer: Composer, measure: Stored<'measure'>): Phrase => {
  const observations = observationsOf(composer, measure.id);
  const home = composer.programme.place;
  const own = observations.filter((one) => one.place === home);
  const others = observations.filter((one) => one.place !== home);
  const series = own.flatMap((one) => {
    const value = valueOf(composer, one);
    if (!value) return [];
    const share = shareOf(composer, measure, one);
    const verb = one.value && one.value.approx.includes('expected') ? '' : `${FORECASTS[one.kind]} `;
    return [phrase(readDay(one.period) ? '' : `${printPeriod(one.period)} `, verb, value, share, partsNote(composer, measure, one.period))];
  });
  const elsewhere = others.flatMap((one) => {
    const value = valueOf(composer, one);
    const place = composer.view.find('place', one.place);
    return value ? [phrase(`${place?.name ?? one.place} ${FORECASTS[one.kind]} `, value)] : [];
  });
  const inside = elsewhere.length > 0 ? phrase(series.length > 0 ? '; trong đó ' : ' ', listed(elsewhere, ', ')) : undefined;
  return sentence(`${measure.name} `, listed(series), inside);
};

/** A stated percentage of the same place and period, from the measure that is a share of this one. */
const shareOf = (composer: Composer, measure: Stored<'measure'>, one: Stored<'observation'>): Phrase | undefined => {
  const shares = composer.view.all('measure').filter((other) => other.shareOf === measure.id);
  const told = shares.flatMap((share) => {
    const found = observationsOf(composer, share.id).find((other) => other.place === one.place && other.period === one.period);
    const value = found && valueOf(composer, found);
    return value ? [phrase(`, bằng `, value, ` ${lowerFirst(share.name).replace(/^tỷ lệ .*? so với /u, '')}`)] : [];
  });
  return told.length > 0 ? phrase(...told) : undefined;
};
