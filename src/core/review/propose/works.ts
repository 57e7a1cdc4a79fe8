/** Works that a text names, with what it says of their state and their money. */
import type { Claim, Span } from '#core/review/claim.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { partyNamed } from '#core/review/propose/bodies.ts';
import { claimsBetween, tellsResults, type Laid } from '#core/review/propose/laid.ts';
import { moneyIn, type ToldMoney } from '#core/review/propose/money.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import { placeNamed } from '#core/review/propose/places.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { worksNamedIn, type NamedWork } from '#core/review/propose/work-names.ts';
import { stateOf } from '#core/review/propose/work-state.ts';
import { fold } from '#core/text/fold.ts';
import { append } from '#core/value/append.ts';
import { guessWork } from '#core/vocabulary/guess-term.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** The names that a longer one begins with: "nghia trang phuc tho" of "nghia trang phuc tho vien". */
const beginnings = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '));
};

export interface ProposedWorks {
  readonly works: ReadonlyMap<Laid, readonly (NamedWork & { readonly ref: string })[]>;
  /** What the text tells of their money. */
  readonly money: readonly ToldMoney[];
}

export const proposeWorks = (desk: Desk, objectives: Objectives): ProposedWorks => {
  const all = new Map<Laid, readonly (NamedWork & { readonly ref: string })[]>();
  const money: ToldMoney[] = [];
  for (const laid of desk.read.laid) {
    if (!tellsResults(laid)) continue;
    const shortened = new Set<string>();
    const named = worksNamedIn(laid);
    const put: (NamedWork & { readonly ref: string })[] = [];
    for (const [index, work] of named.entries()) {
      // "Nghĩa trang Phúc Thọ" behind "Nghĩa trang Phúc Thọ Viên" is the same, shortened.
      if (shortened.has(fold(work.name))) continue;
      const told = toldAround(desk, laid, work, named[index + 1]?.span.start);
      const ref = putWork(desk, objectives, laid, { ...work, told });
      for (const short of beginnings(fold(work.name))) shortened.add(short);
      put.push({ ...work, ref });
    }
    if (put.length === 0) continue;
    all.set(laid, put);
    for (const [index, work] of put.entries()) {
      const next = put[index + 1]?.span.start;
      const state = stateOf(laid, work, put[index - 1]?.span.end, next);
      if (state)
        desk.into.put({
          subject: 'progress',
          values: { work: work.ref, ...state.values },
          laid,
          span: state.span,
          understood: state.understood,
          hangsOn: ['work'],
        });
    }
    append(money, moneyIn(desk, laid, put));
  }
  return { works: all, money };
};

/** Who and where a work is, as it is named by other proposals. */
interface ToldOfWork {
  readonly places: readonly string[];
  readonly investors: readonly string[];
  readonly owner?: string | undefined;
}

/** "tại phường A, phường B và xã C": one behind the other, the last of them no subject of what follows. */
const ownPlaces = (text: string, places: readonly (readonly [Claim, Span])[], nameEnd: number): readonly Claim[] => {
  let told = nameEnd;
  return places.flatMap(([claim, { start, end }]): readonly Claim[] => {
    if (end <= nameEnd) return [claim];
    const lead = told === nameEnd ? /^[\s,(]*(?:tại|ở|thuộc|trên địa bàn)?\s*$/iu : /^\s*(?:,|và|,\s*và)\s*$/u;
    if (!lead.test(text.slice(told, start))) return [];
    if (told > nameEnd && /^\s(?:đã|đang|chưa|vẫn|còn|có|được|cũng|là|sẽ)\s/u.test(text.slice(end, end + 8))) return [];
    told = end;
    return [claim];
  });
};

/** What the words around the name of a work tell of it. `next`: where the next work begins. */
const toldAround = (
  desk: Desk,
  laid: Laid,
  { span, places: own = [] }: NamedWork,
  next: number | undefined,
): ToldOfWork => {
  const { end } = sentenceAt(laid.flow, span.start);
  const until = Math.min(end, next ?? end, span.end + REACH);
  const within = (kind: Claim['kind']): readonly (readonly [Claim, Span])[] =>
    claimsBetween(laid, [kind], { start: span.start, end: until }).filter(([, one]) => one.end <= until);
  const places = [
    ...new Set([
      ...own.flatMap((place) => placeNamed(desk, place) ?? []),
      ...ownPlaces(laid.flow.text, within('place'), span.end)
        .flatMap(({ value = '' }) => placeNamed(desk, value) ?? [])
        .filter((place) => place !== desk.home),
    ]),
  ];
  return { places, investors: investorsOf(desk, laid, within('party'), span) };
};

/** A work with what is told of it; answers how others name it. */
export const putWork = (
  { into, question }: Desk,
  objectives: Objectives,
  laid: Laid,
  {
    name,
    span,
    count,
    told,
    quote,
  }: Omit<NamedWork, 'places'> & { readonly told: ToldOfWork; readonly quote?: string },
): string => {
  const { places, investors, owner } = told;
  const guessed = guessedFrom(question.vocabulary, name);
  const objective = laid.heading && objectives.get(laid.heading);
  const nature = natureOf(name);
  const lacks = [
    ...(guessed.kind === undefined ? ['kind'] : []),
    ...(guessed.sector === undefined ? ['sector'] : []),
    ...(objective === undefined ? ['objective'] : []),
  ];
  return into.put({
    subject: 'work',
    values: {
      name,
      ...(guessed.kind !== undefined && { kind: guessed.kind }),
      ...(guessed.sector !== undefined && { sector: guessed.sector }),
      ...(objective !== undefined && { objective }),
      ...(nature !== undefined && { nature }),
      ...(count !== undefined && count > 1 && { count: String(count) }),
      ...Object.fromEntries(places.map((place, index) => [`places[${index}]`, place] as const)),
      ...(owner !== undefined && { owner }),
      ...Object.fromEntries(investors.map((party, index) => [`investors[${index}]`, party] as const)),
    },
    laid,
    span,
    understood: guessed.understood,
    lacks,
    hangsOn: ['objective'],
    ...(quote !== undefined && { quote }),
  });
};

const HOUSING = /^(?:khu dân cư|khu đô thị|khu nhà ở|KĐT|KDC)\s(?!.*(?:văn minh|kiểu mẫu|nông thôn mới))/iu;

/** What a name tells of its kind. What tells it first is the work itself: the place where it stands comes behind. */
const guessedFrom = (vocabulary: Vocabulary, name: string) => {
  const whole = guessWork(vocabulary, name);
  const [first = name] = name.split(/\s(?:tại|trên|dọc|ở|qua|đoạn|vị trí)\s/u);
  const own = first === name ? whole : guessWork(vocabulary, first);
  const kind = own.kind ?? (HOUSING.test(name) ? 'urban-area' : undefined);
  return { kind, sector: own.sector, understood: own.sector !== whole.sector || HOUSING.test(name) };
};

/** How far behind its name a work's places and investors are told. */
const REACH = 400;

const natureOf = (name: string): string | undefined => {
  const words = fold(name);
  if (/^(?:xay dung moi|xay moi|lam moi)\b/u.test(words)) return 'new';
  if (/^(?:cai tao|nang cap|mo rong|cap mo rong)\b/u.test(words)) return 'upgrade';
  return /^(?:sua chua|duy tu|khac phuc|bao tri)\b/u.test(words) ? 'repair' : undefined;
};

const INVESTS = /(?:làm chủ đầu tư|là chủ đầu tư|là nhà đầu tư)/iu;

/** "do Công ty A và Công ty B làm chủ đầu tư", "nhà đầu tư là Tập đoàn C". */
const investorsOf = (
  desk: Desk,
  { flow: { text } }: Laid,
  parties: readonly (readonly [Claim, Span])[],
  span: Span,
): readonly string[] => {
  const [first] = parties;
  const last = parties.at(-1);
  if (!first || !last) return [];
  const before = text.slice(span.end, first[1].start);
  const behind = text.slice(last[1].end, last[1].end + 40);
  const invests = INVESTS.test(behind.slice(0, 30)) || /(?:chủ đầu tư|nhà đầu tư)(?: là|:)?\s*$/iu.test(before);
  return invests ? parties.flatMap(([{ value = '' }]) => partyNamed(desk, value) ?? []) : [];
};
