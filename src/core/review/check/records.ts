/**
 * A text against what is on record: figures, documents, names. What is known comes as plain data; nothing is asked of a
 * view here.
 */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';
import { tellingWords, wordsOfName } from '#core/review/telling-words.ts';
import { fold } from '#core/text/fold.ts';
import { likeliest } from '#core/text/likeliest.ts';
import {
  absoluteDecimal,
  compareDecimals,
  decimal,
  divideDecimals,
  plainDecimal,
  subtractDecimals,
  trimDecimal,
  type Decimal,
} from '#core/value/decimal.ts';
import { PERCENT, POINTS_IN_WORDS } from '#core/value/measure-unit.ts';
import { printOfficialDay, printPeriod } from '#core/value/period-text.ts';
import { asPeriod, lastDay, type Period } from '#core/value/period.ts';
import type { Day } from '#core/value/day.ts';
import { printAsGiven } from '#core/value/vietnamese-number.ts';
import { compareTexts } from '#core/text/collate.ts';

export interface KnownFigure {
  /** What it is of, in the words of the record: "Tỷ lệ người dân sử dụng nước sạch". */
  readonly name: string;
  readonly unit: string;
  /** Plain decimal notation; money in whole đồng. */
  readonly value: string;
  readonly period?: Period | undefined;
  /** Where it is measured; absent: in the whole locality. */
  readonly place?: string | undefined;
  /** What others tell of the same, where it is something else, with whose it is. */
  readonly others?: readonly { readonly who: string; readonly value: string }[];
}

interface KnownName {
  readonly name: string;
  /** Spellings that documents have and that are not the name. */
  readonly spellings: readonly string[];
}

export interface KnownRecords {
  /** The name of the locality itself. */
  readonly home?: string | undefined;
  readonly figures: readonly KnownFigure[];
  readonly documents: readonly { readonly symbol: string; readonly day?: Day | undefined }[];
  readonly names: readonly KnownName[];
}

const isFigure = ({ kind, value, unit, to, of }: Claim): boolean =>
  (kind === 'quantity' || kind === 'percentage') &&
  value !== undefined &&
  unit !== undefined &&
  to === undefined &&
  of === undefined;

/** Names by their first telling word, so that each figure asks few of them. */
const indexed = (
  figures: readonly KnownFigure[],
): ReadonlyMap<string, readonly { readonly figure: KnownFigure; readonly words: readonly string[] }[]> =>
  Map.groupBy(
    figures.map((figure) => ({ figure, words: wordsOfName(figure.name) })).filter(({ words }) => words.length >= 2),
    ({ words }) => words[0] ?? '',
  );

const REACH = 160;

/** The words of the clause before a figure, and of what it counts. */
const BEHIND = 50;

const around = (text: string, { start, end, subject = '', unit = '' }: Claim): ReadonlySet<string> => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1,
  );
  // "3.888 hộ sản xuất, kinh doanh": what is counted goes on behind it.
  const [behind = ''] = text.slice(end, end + BEHIND).split(/[;.\n\d]/u);
  return new Set(tellingWords(`${clause} ${subject} ${unit} ${behind}`));
};

/** Half a unit of the last digit that the text tells. */
const tolerance = ({ value = '', scale = 0, text }: Claim): Decimal => {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const power = scale - decimals;
  return power > 0
    ? decimal(5n * 10n ** BigInt(power), 1)
    : decimal(5n, Math.max(plainDecimal(value).scale, decimals) + 1);
};

const shown = (value: Decimal, { scale = 0, unit = '', text }: Claim): string => {
  const scaled = scale > 0 ? trimDecimal(divideDecimals(value, decimal(10n ** BigInt(scale)), 6)) : value;
  const behind = text.replace(/^.*?\d[\d.,]*/u, '').trim();
  return `${printAsGiven(scaled)}${behind.startsWith('%') ? '' : ' '}${behind === '' ? unit : behind}`.trim();
};

/** Two shares are points apart, not per cent. */
const apartBy = (value: Decimal, claim: Claim): string =>
  claim.unit === PERCENT ? `${printAsGiven(value)} ${POINTS_IN_WORDS}` : shown(value, claim);

/** A figure of the text held against what is on record. */
interface Compared {
  readonly state: 'agrees' | 'differs' | 'older' | 'unknown';
  /** What it agrees with. */
  readonly with?: KnownFigure;
  readonly findings: readonly Finding[];
}

const UNKNOWN: Compared = { state: 'unknown', findings: [] };

/** What a result is held against, in the same breath: another year's value, a plan, a target, and no result itself. */
const HELD_AGAINST =
  /(?:so với|cùng kỳ(?: năm trước)?|kế hoạch|dự toán|mục tiêu|chỉ tiêu)(?: (?:năm|đề ra|tỉnh|huyện|thành phố|trung ương|được|giao|là|đạt|mới|vốn|cả|của))*[ (]*$/iu;

const isHeldAgainst = (text: string, { start }: Claim): boolean =>
  HELD_AGAINST.test(text.slice(Math.max(0, start - BEHIND), start));

const compareFigures = (
  text: string,
  passages: readonly ReadPassage[],
  { figures, home }: KnownRecords,
): readonly (Compared & { readonly claim: Claim })[] => {
  const names = indexed(figures);
  return passages.flatMap(({ claims }) =>
    claims.filter(isFigure).map((claim) => {
      const words = around(text, claim);
      const candidates = [...words]
        .flatMap((word) => names.get(word) ?? [])
        .filter((one) => one.figure.unit === claim.unit && one.words.every((word) => words.has(word)))
        .map(({ figure }) => figure);
      const isAnother = candidates.length === 0 || isHeldAgainst(text, claim);
      const places = candidates.filter(({ place }) => isNamed(place, words));
      const isElsewhere = claim.place !== undefined && home !== undefined && !sameName(claim.place, home);
      return { claim, ...(isAnother ? UNKNOWN : compared(claim, candidates, claims, { places, isElsewhere })) };
    }),
  );
};

const isNamed = (place: string | undefined, words: ReadonlySet<string>): boolean => {
  const own = place === undefined ? [] : wordsOfName(place);
  return own.length > 0 && own.every((word) => words.has(word));
};

/** "Bắc Kạn" is the city's short name. */
const sameName = (one: string, other: string): boolean => {
  const [a, b] = [fold(one), fold(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
};

interface Where {
  /** The candidates whose place the clause names. */
  readonly places: readonly KnownFigure[];
  /** It is told of another place than the locality. */
  readonly isElsewhere: boolean;
}

/** What a figure is held against: its own place's, else the whole locality's, where that has any. */
const heldAgainst = (own: readonly KnownFigure[], { places, isElsewhere }: Where): readonly KnownFigure[] => {
  const named = own.filter((one) => places.includes(one));
  if (named.length > 0) return named;
  const whole = own.filter(({ place }) => place === undefined);
  if (isElsewhere) return [];
  return whole.length > 0 ? whole : own;
};

/** Telling words that a name needs to be known without a period. */
const SURE = 4;

/** The most telling name counts; of its values those of the claim's period, else the newest. */
const compared = (
  claim: Claim,
  candidates: readonly KnownFigure[],
  beside: readonly Claim[],
  where: Where,
): Compared => {
  const longest = Math.max(...candidates.map(({ name }) => wordsOfName(name).length));
  const own = candidates.filter(({ name }) => wordsOfName(name).length === longest);
  const told = plainDecimal(claim.value ?? '0');
  const says = (one: Claim, { value }: KnownFigure): boolean =>
    compareDecimals(
      absoluteDecimal(subtractDecimals(plainDecimal(value), plainDecimal(one.value ?? '0'))),
      tolerance(one),
    ) <= 0;
  const agrees = (known: KnownFigure): boolean => says(claim, known);
  const sorted = heldAgainst(own, where).toSorted((a, b) => compareTexts(dayOf(b), dayOf(a)));
  const [newest] = sorted;
  const isOfPeriod = ({ period }: KnownFigure): boolean => claim.period !== undefined && period === claim.period;
  // Several places may have a value of that period: one that agrees is enough.
  const same = own.filter(isOfPeriod).find(agrees) ?? nearest(sorted.filter(isOfPeriod), told);
  const against = same ?? (claim.period === undefined ? newest : undefined);
  if (!against) return UNKNOWN;
  if (agrees(against))
    return same || longest >= SURE
      ? { state: 'agrees', with: against, findings: othersUntold(claim, against, beside, says) }
      : UNKNOWN;
  // A short name without a period may be of anything; and what the passage tells rightly elsewhere, its parts need not.
  if (!same && longest < SURE) return UNKNOWN;
  if (beside.some((one) => one !== claim && isFigure(one) && one.unit === claim.unit && says(one, against)))
    return UNKNOWN;
  const at = { start: claim.start, end: claim.end };
  const recorded = shown(plainDecimal(against.value), claim);
  const period = against.period === undefined ? '' : printPeriod(against.period);
  // What was once right is old, not wrong.
  if (!same && sorted.some(agrees))
    return {
      state: 'older',
      findings: [{ rule: 'record.older', ...at, data: { told: claim.text, recorded, name: against.name, period } }],
    };
  const isBound = (claim.approximation ?? []).some(
    (word) => word === 'over' || word === 'more-than' || word === 'at-least',
  );
  if (isBound && compareDecimals(plainDecimal(against.value), told) >= 0)
    return { state: 'agrees', with: against, findings: [] };
  const difference = apartBy(absoluteDecimal(subtractDecimals(plainDecimal(against.value), told)), claim);
  return {
    state: 'differs',
    findings: [
      {
        rule: 'record.differs',
        ...at,
        suggestion: recorded,
        data: { told: claim.text, recorded, name: against.name, period, difference },
      },
    ],
  };
};

/** Two agencies tell it otherwise: a text that gives one of the two figures gives the other as well. */
const othersUntold = (
  claim: Claim,
  { name, unit, period, others = [] }: KnownFigure,
  beside: readonly Claim[],
  says: (claim: Claim, known: KnownFigure) => boolean,
): readonly Finding[] =>
  others
    .filter(({ value }) => {
      const other = { name, unit, value };
      return !says(claim, other) && !beside.some((one) => isFigure(one) && one.unit === unit && says(one, other));
    })
    .map(({ who, value }) => ({
      rule: 'record.told-otherwise' as const,
      start: claim.start,
      end: claim.end,
      data: {
        told: claim.text,
        name,
        period: period === undefined ? '' : printPeriod(period),
        who,
        recorded: shown(plainDecimal(value), claim),
        difference: apartBy(
          absoluteDecimal(subtractDecimals(plainDecimal(value), plainDecimal(claim.value ?? '0'))),
          claim,
        ),
      },
    }));

/** Of values of several places the one that was most likely meant. */
const nearest = (figures: readonly KnownFigure[], told: Decimal): KnownFigure | undefined =>
  figures.toSorted((a, b) => compareDecimals(offBy(a, told), offBy(b, told)))[0];

const offBy = ({ value }: KnownFigure, told: Decimal): Decimal =>
  absoluteDecimal(subtractDecimals(plainDecimal(value), told));

const dayOf = ({ period }: KnownFigure): string => (period === undefined ? '' : lastDay(period));

const documentFindings = (citations: readonly Claim[], known: KnownRecords['documents']): readonly Finding[] => {
  const bySymbol = Map.groupBy(known, ({ symbol }) => symbol);
  const told = new Set<string>();
  return citations.flatMap((citation): readonly Finding[] => {
    const { value = '', family, day, start, end } = citation;
    if (family === undefined) return [];
    const documents = bySymbol.get(value);
    if (!documents) {
      if (told.has(value)) return [];
      told.add(value);
      return [
        {
          rule: 'record.unknown-document',
          start,
          end,
          data: { symbol: value, near: likeliest(value, bySymbol.keys())[0] ?? '' },
        },
      ];
    }
    const days = documents.flatMap((one) => one.day ?? []);
    if (day === undefined || days.length === 0 || days.some((one) => one === day) || day.length < 10) return [];
    return [
      {
        rule: 'record.document-day',
        start,
        end,
        data: { symbol: value, day: printOfficialDay(asPeriod(day)), recorded: printOfficialDay(days[0]!) },
      },
    ];
  });
};

/** Names that the register knows as other spellings, or that are its own without their marks. */
const nameFindings = (claims: readonly Claim[], known: readonly KnownName[]): readonly Finding[] => {
  const right = new Set(known.map(({ name }) => plain(name)));
  const wrong = new Map(
    known.flatMap(({ name, spellings }) =>
      spellings.filter((one) => plain(one) !== plain(name)).map((one) => [plain(one), name] as const),
    ),
  );
  const byFold = new Map(known.map(({ name }) => [fold(plain(name)), name]));
  const told = new Set<string>();
  return claims.flatMap(({ kind, value = '', start, end }): readonly Finding[] => {
    if (kind !== 'place' && kind !== 'work' && kind !== 'party') return [];
    const own = plain(value);
    const name =
      right.has(own) || right.has(bare(own))
        ? undefined
        : (wrong.get(own) ?? wrong.get(bare(own)) ?? byFold.get(fold(own)));
    if (name === undefined || bare(plain(name)) === bare(own) || told.has(own)) return [];
    told.add(own);
    return [{ rule: 'record.name', start, end, data: { told: value, name } }];
  });
};

const plain = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
/** Without the word of its kind: "phường Huyền Tụng". */
const bare = (name: string): string =>
  name.replace(/^(?:phường|xã|thành phố|thị xã|thị trấn|tỉnh|huyện|thôn|sông|suối)\s+/u, '');

/** How the figures of a text stand to the records. */
export interface HeldAgainst {
  readonly agrees: readonly {
    readonly text: string;
    /** What is on record of it, and of when. */
    readonly name: string;
    readonly period: string;
  }[];
  readonly differs: number;
  readonly older: number;
  /** Figures of which nothing is on record. */
  readonly unknown: number;
}

/** All remarks of the records on a text, and how its figures stand to them. */
export const againstRecords = (
  read: ReadText,
  known: KnownRecords,
): { readonly findings: readonly Finding[]; readonly held: HeldAgainst } => {
  const claims = read.passages.flatMap((passage) => passage.claims);
  const figures = compareFigures(read.text, read.passages, known);
  const count = (state: Compared['state']): number => figures.filter((one) => one.state === state).length;
  return {
    findings: [
      ...figures.flatMap(({ findings }) => findings),
      ...documentFindings(
        claims.filter(({ kind }) => kind === 'citation'),
        known.documents,
      ),
      ...nameFindings(claims, known.names),
    ],
    held: {
      agrees: figures.flatMap(({ claim, state, with: one }) =>
        state === 'agrees' && one
          ? [{ text: claim.text, name: one.name, period: one.period === undefined ? '' : printPeriod(one.period) }]
          : [],
      ),
      differs: count('differs'),
      older: count('older'),
      unknown: count('unknown'),
    },
  };
};
