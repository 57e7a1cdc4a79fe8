/**
 * A measure as a sentence: its values in the order of time, each beside its plan, the year before and what was aimed
 * at.
 */
import type { Composer } from '#core/report/composer.ts';
import { isNothing, observationsAt } from '#core/report/outline/observations.ts';
import { toldValues, type ValuesElsewhere } from '#core/report/outline/told-values.ts';
import { doneToThings, joined, listed, phrase, saysUnit, type Phrase } from '#core/report/phrase.ts';
import { elsewherePhrase } from '#core/report/sections/measure-places.ts';
import {
  assignedBy,
  besidePlans,
  statedShare,
  yearBefore,
  type PlansTold,
} from '#core/report/sections/measure-plans.ts';
import { behindNumber, isBelowNothing, partsNote, reasonOf, valueOf } from '#core/report/sections/measure-values.ts';
import { verbOf, verbOfCount } from '#core/report/sections/measure-verbs.ts';
import { isGoalApart, settledPeriod, targetBehind } from '#core/report/sections/targets.ts';
import { periodTold, whenTold } from '#core/report/sections/when-told.ts';
import { isUndated } from '#core/subjects/measure/undated.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';
import { firstDay, lastDay, lengthOf, type Period } from '#core/value/period.ts';

type Observation = Stored<'observation'>;

/**
 * In a report of a period: its own value, with the plan that it belongs to; of a measure without one what is told
 * anyhow.
 */
const ofPeriod = (
  { view, programme, period }: Composer,
  measure: Stored<'measure'>,
  series: readonly Observation[],
): readonly Observation[] => {
  if (period === undefined) return series;
  const own = observationsAt(view, measure.id, programme.place).filter(
    (one) => one.kind === 'actual' && one.period === period,
  );
  if (own.length === 0) return series;
  const toDate = observationsAt(view, measure.id, programme.place).filter(
    (one) => one.kind === 'actual' && isToDate(one.period, period),
  );
  return [
    ...own,
    ...toDate,
    ...series.filter((one) => one.kind === 'plan' && isAround(one.period, period)),
    // What is expected of the whole year, or of a time ahead.
    ...series.filter((one) => EXPECTED.has(one.kind) && lastDay(one.period) > lastDay(period)),
  ];
};

const isAround = (one: Period, period: Period): boolean =>
  firstDay(one) <= firstDay(period) && lastDay(period) <= lastDay(one);

/** The months of the year until the end of the report's period: "quý II" stands beside "6 tháng đầu năm". */
const isToDate = (one: Period, period: Period): boolean =>
  one !== period &&
  lengthOf(one) !== 'range' &&
  lastDay(one) === lastDay(period) &&
  firstDay(one) < firstDay(period) &&
  firstDay(one) === `${period.slice(0, 4)}-01-01`;

/** How the values of a measure are worded. */
interface Form {
  /** Before all of them. */
  readonly lead: string;
  /** Before a value: when, and the verb. */
  readonly before: (one: Observation) => string;
  /** Behind the first value. */
  readonly behind: string;
  /** The verb says that values lie below nothing. */
  readonly isFallen?: true;
}

interface MeasurePhraseOptions {
  /** With what the objective asks for. */
  readonly asked?: boolean;
  /** The words before have said when. */
  readonly dated?: boolean;
}

/** A value that is told in its own place, with what stands beside it. */
interface Told {
  readonly one: Observation;
  readonly beside: PlansTold | undefined;
}

/** The values that a sentence tells of the programme's own place, those told beside others left out, and elsewhere. */
const toldOf = (
  composer: Composer,
  measure: Stored<'measure'>,
): { readonly told: readonly Told[]; readonly elsewhere: readonly ValuesElsewhere[] } => {
  const values = toldValues(composer.view, composer.programme.place, measure.id);
  const all = ofPeriod(composer, measure, values.series).map((one) => ({ one, beside: besideOf(composer, one) }));
  const inOthers = new Set(all.flatMap(({ beside }) => beside?.plans ?? []));
  const told = all.filter(({ one }) => !inOthers.has(one));
  const ones = told.map(({ one }) => one);
  return { told, elsewhere: ofTold(composer, ones, values.elsewhere) };
};

/** Whether the sentence of a measure tells a value of its own place: old ones it leaves out. */
export const isInPhrase = (composer: Composer, measure: Stored<'measure'>, { ref }: Observation): boolean =>
  toldOf(composer, measure).told.some(({ one }) => one.ref.id === ref.id);

/** "Tỷ lệ … năm 2022 đạt 77%; trong đó 4 phường nội thị đạt trên 95%." A series is one sentence, year by year. */
export const measurePhrase = (
  composer: Composer,
  measure: Stored<'measure'>,
  { asked = false, dated = false }: MeasurePhraseOptions = {},
): Phrase => {
  const { told, elsewhere: groups } = toldOf(composer, measure);
  const actual = told.map(({ one }) => one).filter(({ kind }) => kind === 'actual');
  const answered = asked ? settledPeriod(composer, measure) : undefined;
  const answer = actual.find(({ period }) => period === answered) ?? actual.at(-1);
  // What is expected of the time of the target stands before it.
  const isApart = answer !== undefined && isGoalApart(composer, measure, answer);
  const expected = isApart
    ? told.findLast(({ one }) => EXPECTED.has(one.kind) && lastDay(one.period) > lastDay(answer.period))?.one
    : undefined;
  const form = formOf(
    composer,
    measure,
    told.map(({ one }) => one),
    dated,
  );
  // Behind several periods, "trong đó" would be of the last.
  const elsewhere = groups.map((group) => elsewherePhrase(composer, measure, group, told.length > 1));
  const isPart = (at: number): boolean => groups[at]?.whole === 'told' && told.length === 1;
  const parts = joined(
    elsewhere.filter((_, at) => isPart(at)),
    '; ',
  );
  const series = told.flatMap(({ one, beside }, at) => {
    const saysOwnUnit = at === 0 && saysUnit(form.behind.trim(), measure.unit);
    const value = valueOf(composer, one, {
      ...(form.isFallen && { fallen: true }),
      ...(saysOwnUnit && { bare: true }),
    });
    if (!value) return [];
    const compared = yearBefore(composer, one, form.isFallen);
    const reason = one === actual.at(-1) ? reasonOf(one) : undefined;
    const tail = phrase(
      assignedBy(composer, one),
      beside?.told,
      compared,
      compared ? reason : undefined,
      asked && answer && one === (expected ?? answer)
        ? targetBehind(composer, measure, answer, beside?.plans)
        : undefined,
      compared ? undefined : reason,
    );
    // What the value is made of stands behind it, not behind what it is held against.
    const made = phrase(partsNote(composer, measure, one), bracketed(parts, tail));
    const words = withinSentence(composer, measure, one, value.printed, dated);
    if (words) return [phrase(words.before, value, words.behind, made, tail)];
    return [phrase(form.before(one), value, at === 0 ? form.behind : undefined, made, tail)];
  });
  const behind = elsewhere.filter((_, at) => !isPart(at));
  return phrase(form.lead, joined([listed(series), ...behind], '; '));
};

const EXPECTED: ReadonlySet<Observation['kind']> = new Set<Observation['kind']>(['estimate', 'forecast']);

/**
 * When the only value is of that is told of a measure, as it begins a sentence: "9 tháng năm 2026". Undefined where
 * several are told, where nothing says when, and of ranks, whose sentence is their own.
 */
export const onlyTime = (composer: Composer, measure: Stored<'measure'>): string | undefined => {
  const { told, elsewhere } = toldOf(composer, measure);
  const [only, ...others] = told.map(({ one }) => one);
  const isAlone = others.length === 0 && elsewhere.every(({ whole }) => whole === 'told');
  if (!only || !isAlone || only.kind !== 'actual' || isUndated(only)) return undefined;
  if (composer.units.get(measure.unit)?.kind === 'rank') return undefined;
  const isCounted = ofThings(composer, measure, [only]) !== undefined;
  return whenOf(composer, only, false).trim() || (isCounted ? 'đến nay' : undefined);
};

/** The period of the only value that is told of a measure, with nothing told of other places. */
export const onlyPeriod = (composer: Composer, measure: Stored<'measure'>): Period | undefined => {
  const { told, elsewhere } = toldOf(composer, measure);
  const [only, ...others] = told.map(({ one }) => one);
  const isAlone = only?.kind === 'actual' && !isUndated(only) && others.length + elsewhere.length === 0;
  return isAlone ? only.period : undefined;
};

/** What is ranked, and whose rank it is: "Thứ hạng của phường về chỉ số bình yên". */
export const rankedBy = ({
  name,
}: Stored<'measure'>): { readonly whose: string | undefined; readonly what: string } | undefined => {
  const [, whose, what = ''] = /^(?:thứ hạng|xếp hạng) (?:của (.+?) về )?(.+)$/iu.exec(name) ?? [];
  return what === '' ? undefined : { whose, what };
};

/** "phường xếp hạng 14/38", behind the value of what is ranked. */
export const rankAlone = (composer: Composer, measure: Stored<'measure'>): Phrase => {
  const whose = rankedBy(measure)?.whose;
  return joined(
    toldOf(composer, measure).told.map(({ one, beside }) =>
      phrase(
        `${whose === undefined ? '' : `${whose} `}xếp `,
        valueOf(composer, one),
        beside?.told,
        targetBehind(composer, measure, one, beside?.plans),
      ),
    ),
    '; ',
  );
};

/** "; trong đó …" at the end, " (trong đó …)" before what follows. */
const bracketed = (parts: Phrase, tail: Phrase): Phrase => {
  if (parts.length === 0) return [];
  return tail.length === 0 ? phrase('; ', parts) : phrase(' (', parts, ')');
};

/**
 * In a report of a period whose own value stands alone, only what other places have in it: "trong đó" is of that value.
 */
const ofTold = (
  { period }: Composer,
  told: readonly Observation[],
  groups: readonly ValuesElsewhere[],
): readonly ValuesElsewhere[] =>
  period !== undefined && told.some((one) => one.kind === 'actual' && one.period === period)
    ? groups.filter((group) => group.whole !== 'told' || group.period === period)
    : groups;

const besideOf = (composer: Composer, one: Observation): PlansTold | undefined => {
  const stated = statedShare(composer, one);
  const computed = besidePlans(composer, one);
  if (!stated || !computed) return stated ? { told: stated, plans: [] } : computed;
  // A share that is stated and computed from the plan is told once.
  const shares = (words: Phrase): readonly string[] =>
    words.flatMap((piece) => (piece.kind === 'figure' && piece.printed.endsWith('%') ? [piece.printed] : []));
  return shares(computed.told).every((share) => shares(stated).includes(share))
    ? { told: stated, plans: computed.plans }
    : { told: phrase(stated, computed.told), plans: computed.plans };
};

const formOf = (
  composer: Composer,
  measure: Stored<'measure'>,
  told: readonly Observation[],
  isDated: boolean,
): Form => {
  const amongOthers = told.length > 1;
  const when = (one: Observation): string => (isDated ? '' : whenOf(composer, one, amongOthers));
  const isWorded = told.some((one) => withinSentence(composer, measure, one, '', isDated) !== undefined);
  if (isWorded && !amongOthers) return { lead: '', before: when, behind: '' };
  const things = ofThings(composer, measure, told);
  if (things !== undefined) {
    const done = doneToThings(things);
    const verb = done?.verb ?? verbOfCount(measure);
    const behind = done?.things ?? things;
    return {
      lead: '',
      before: (one) => `${when(one) || (isDated ? '' : 'đến nay ')}${verb} `,
      behind: behind === '' ? '' : ` ${behind}`,
    };
  }
  const [first] = told;
  const fallen = fallenForm(composer, measure, when, told);
  if (fallen) return fallen;
  const named = (lead: string): Form => ({
    // "Năng suất lúa cả năm 2024": the word is said once.
    lead: first && when(first).startsWith('năm ') ? lead.replace(/ cả năm $/u, ' cả ') : lead,
    before: (one) =>
      one.kind === 'plan'
        ? `${one === told[0] ? 'theo ' : ''}kế hoạch ${when(one)}là `
        : `${when(one)}${verbOf(composer, measure, one)}`,
    behind: '',
  });
  // "Số tiêu chí đạt" of places: each of them "đạt 17/19 tiêu chí".
  if (told.length === 0 && behindNumber(measure) === 'đạt') return named('');
  const kind = composer.units.get(measure.unit)?.kind;
  if (told.length > 0 && kind === 'rank') return rankForm(measure, when, told) ?? named(`${measure.name} `);
  const graded = kind === 'grade' ? /^xếp loại (.+)$/iu.exec(measure.name)?.[1] : undefined;
  return named(`${told.length > 0 && graded !== undefined ? upperFirst(graded) : measure.name} `);
};

/** "Lượt khách du lịch 9 tháng năm 2026 giảm 1,5%": what is called growth, and is below nothing. */
const fallenForm = (
  composer: Composer,
  { name }: Stored<'measure'>,
  when: (one: Observation) => string,
  told: readonly Observation[],
): Form | undefined => {
  const [, what] = /^(?:tốc độ|tỷ lệ|mức) tăng(?: trưởng)? (?!trưởng$)(.+)$/iu.exec(name) ?? [];
  const isFallen = told.length > 0 && told.every(({ kind, value }) => kind === 'actual' && isBelowNothing(value));
  return what === undefined || !isFallen
    ? undefined
    : { lead: `${upperFirst(what)} `, before: (one) => `${when(one)}giảm `, behind: '', isFallen: true };
};

/** "Về chỉ số bình yên, năm 2025 phường xếp hạng 21/38": what is ranked, without the word that the verb says. */
const rankForm = (
  measure: Stored<'measure'>,
  when: (one: Observation) => string,
  told: readonly Observation[],
): Form | undefined => {
  const { whose, what = '' } = rankedBy(measure) ?? {};
  if (what === '' || told.some(({ kind }) => kind !== 'actual')) return undefined;
  if (whose === undefined) return { lead: `${upperFirst(what)} `, before: (one) => `${when(one)}xếp `, behind: '' };
  return {
    lead: `Về ${what}, `,
    before: (one) => `${when(one)}${one === told[0] ? `${whose} ` : ''}xếp `,
    behind: '',
  };
};

/**
 * What stands behind the number of things, where each value is of such: "nghiện có hồ sơ quản lý" behind "34 người".
 */
const ofThings = (composer: Composer, measure: Stored<'measure'>, told: readonly Observation[]): string | undefined =>
  told.length > 0 &&
  composer.units.get(measure.unit)?.kind === 'count' &&
  told.every(({ kind, value }) => (kind === 'actual' || kind === 'baseline') && !value?.approx.includes('expected'))
    ? behindNumber(measure)
    : undefined;

/** A value of a day stands for now where it is the only one and the report's own; beside others each tells its day. */
const whenOf = (composer: Composer, one: Observation, amongOthers: boolean): string => {
  const { view, period: own } = composer;
  const day = readDay(one.period);
  if (!day || isUndated(one)) return `${periodTold(composer, one)} `;
  const isNow = day === view.asOf || (own !== undefined && day === lastDay(own));
  return amongOthers || !isNow ? `${whenTold(composer, one)} ` : '';
};

interface Around {
  readonly before: string;
  readonly behind: string;
}

/**
 * Values that stand within the words of the measure's name: "Trung tâm dữ liệu đã đạt tiêu chuẩn …" of yes and no,
 * "không xảy ra sự cố … (0 vụ)", "không có xã đạt chuẩn … (0 xã)" of nothing.
 */
const withinSentence = (
  composer: Composer,
  measure: Stored<'measure'>,
  one: Observation,
  printed: string,
  isDated: boolean,
): Around | undefined => {
  if (one.kind !== 'actual') return undefined;
  const kind = composer.units.get(measure.unit)?.kind;
  const when = isDated ? '' : whenOf(composer, one, false);
  if (kind === 'yes-no') {
    const at = measure.name.indexOf(' đạt ');
    if (at < 0) return undefined;
    const isYes = !printed.startsWith('chưa') && !printed.startsWith('không');
    const subject =
      when === '' ? measure.name.slice(0, at) : `${upperFirst(when)}${lowerFirst(measure.name.slice(0, at))}`;
    return { before: `${subject} ${isYes ? 'đã ' : ''}`, behind: measure.name.slice(at + ' đạt'.length) };
  }
  if (kind !== 'count' || behindNumber(measure) === undefined || !isNothing(one)) return undefined;
  const what = lowerFirst(measure.name).replace(/^(?:tổng )?số (?:lượng )?/u, '');
  return { before: `${when}không ${verbOfCount(measure)} ${what} (`, behind: ')' };
};
