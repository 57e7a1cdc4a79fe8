/** Places that a text names. What is named by its number alone, or is a work that stands somewhere, is none. */
import type { Claim, Span } from '#core/review/claim.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { plainName } from '#core/review/propose/identity.ts';
import { placeGroupsIn } from '#core/review/propose/place-groups.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

type PlaceKind = CodeOf<'placeKind'>;

/** The word of its kind that a name begins with; of numbered ones a place must follow. */
const KINDS: readonly (readonly [string, PlaceKind])[] = [
  ['thành phố', 'city'],
  ['thị xã', 'town'],
  ['thị trấn', 'township'],
  ['đặc khu', 'special-zone'],
  ['tổ dân phố', 'neighbourhood'],
  ['khu phố', 'neighbourhood'],
  ['khối phố', 'neighbourhood'],
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['phường', 'ward'],
  ['xã', 'commune'],
  ['tổ', 'neighbourhood'],
  ['TDP', 'neighbourhood'],
  ['thôn', 'village'],
  ['xóm', 'village'],
  ['ấp', 'village'],
  ['bản', 'village'],
  ['buôn', 'village'],
  ['làng', 'village'],
  ['sông', 'river'],
  ['suối', 'river'],
  ['đường', 'street'],
  ['phố', 'street'],
];
const STREETS = /^(?:tuyến )?(?:đường|phố) (?=\p{Lu})/iu;
/** Behind these a street is where something stands, not what is built. */
const BEFORE_STREETS = /(?:^|\s)(?:tại|trên|dọc|ở|đầu|cuối|trục)(?: các)?(?: tuyến)?$/iu;
/** How far before a street it is told that something stands there. */
const NEAR = 40;
const NUMBERED = /^(?:tổ|thôn|xóm|ấp|bản|buôn|khu phố|tổ dân phố|khối|khu|TDP)\s+(\d[\d, ]*\p{L}?)(?:\s+(.+))?$/iu;

const kindOf = (name: string): readonly [string, PlaceKind] | undefined =>
  KINDS.find(([word]) => name.toLowerCase().startsWith(`${word.toLowerCase()} `));

/** A name as running text writes it: its kind in small letters. */
const written = (name: string): string => {
  const kind = kindOf(name);
  return kind
    ? `${kind[0] === 'TDP' ? 'TDP' : lowerFirst(name.slice(0, kind[0].length))}${name.slice(kind[0].length)}`
    : name;
};

export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly laid: Laid;
  readonly span: Span;
  /** The place that it is named within. */
  readonly within?: string;
  /** Of a group the places that it stands for. */
  readonly members?: readonly string[];
}

const NAMED = new WeakMap<Laid, readonly NamedPlace[]>();

/** All places of a passage, each with where it stands, in the order of the text. */
const placesNamedIn = (laid: Laid): readonly NamedPlace[] => {
  const known = NAMED.get(laid) ?? placesIn(laid).toSorted((a, b) => a.span.start - b.span.start);
  NAMED.set(laid, known);
  return known;
};

/** Those that begin within a stretch of the flow. */
export const placesBetween = (laid: Laid, { start, end }: Span): readonly NamedPlace[] => {
  const all = placesNamedIn(laid);
  const first = lastNotAbove(all, start - 1, ({ span }) => span.start) + 1;
  return all.slice(first, lastNotAbove(all, end - 1, ({ span }) => span.start) + 1);
};

const placesIn = (laid: Laid): readonly NamedPlace[] => {
  const groups = placeGroupsIn(laid.flow.text);
  const claims = claimsIn(laid, ['place', 'work']).filter(
    ([, { start, end }]) => (groups[lastNotAbove(groups, start, ({ span }) => span.start)]?.span.end ?? 0) < end,
  );
  const named = groups.flatMap((group) => groupOf(laid, group));
  let before: (NamedPlace & { readonly end: number }) | undefined;
  for (const [index, [claim, span]] of claims.entries()) {
    const between = before ? laid.flow.text.slice(before.end, span.start) : '';
    const found =
      claim.kind === 'work'
        ? streetOf(laid, claim, span)
        : (listed(laid, claim, span, before, between) ?? placesOf(laid, claim, span, claims[index + 1]));
    for (const one of found ?? []) named.push(one);
    const last = found?.at(-1);
    before = last ? { ...last, end: span.end } : undefined;
  }
  return named;
};

const groupOf = (
  laid: Laid,
  { name, word, members, span }: ReturnType<typeof placeGroupsIn>[number],
): readonly NamedPlace[] => {
  const names = members.map((member) => `${word} ${member}`);
  const kind = kindOf(`${word} x`)?.[1];
  return kind === undefined
    ? []
    : [...names.map((one) => ({ name: one, kind, laid, span })), { name, kind: 'group', laid, span, members: names }];
};

const streetOf = (laid: Laid, { value = '' }: Claim, span: Span): readonly NamedPlace[] | undefined => {
  if (
    !STREETS.test(value) ||
    !BEFORE_STREETS.test(laid.flow.text.slice(Math.max(0, span.start - NEAR), span.start).trimEnd())
  )
    return undefined;
  return [{ name: written(value.replace(/^tuyến\s+/iu, '')), kind: 'street', laid, span }];
};

/** "tổ 1,2,3 phường X" are three; "tổ 7, phường X" is one of the ward that follows. */
const placesOf = (
  laid: Laid,
  { value = '' }: Claim,
  span: Span,
  next: readonly [Claim, Span] | undefined,
): readonly NamedPlace[] | undefined => {
  const numbered = NUMBERED.exec(value);
  if (numbered) {
    const [, numbers = '', own] = numbered;
    const follows =
      next?.[0].kind === 'place' && /^\s*,\s*$/u.test(laid.flow.text.slice(span.end, next[1].start))
        ? next[0].value
        : undefined;
    const within = own ?? follows;
    const above = within === undefined ? undefined : kindOf(within);
    if (within === undefined || !above || above[1] === 'neighbourhood') return [];
    const word = value.slice(0, value.search(/\d/u)).trim();
    const parts = numbers
      .split(/[,\s]+/u)
      .filter(Boolean)
      .map((number) => ({
        name: written(`${word} ${number} ${within}`),
        kind: kindOf(`${word} x`)?.[1] ?? ('neighbourhood' as const),
        laid,
        span,
        within: written(within),
      }));
    return [{ name: written(within), kind: above[1], laid, span }, ...parts];
  }
  const kind = kindOf(value);
  return kind ? [{ name: written(value), kind: kind[1], laid, span }] : undefined;
};

/** "các phường Xuất Hóa, Huyền Tụng và Đức Xuân": what follows in a list is of the same kind. */
const listed = (
  laid: Laid,
  { value = '' }: Claim,
  span: Span,
  before: NamedPlace | undefined,
  between: string,
): readonly NamedPlace[] | undefined => {
  const joined = before !== undefined && before.within === undefined && /^\s*(?:,|và)\s*$/u.test(between);
  // A capital begins a name: "Huyện Tụng" behind "phường Xuất Hóa và" is a ward; "Phường Đức Xuân" is what it says.
  const own = kindOf(value)?.[1];
  const isName = own === undefined || (own === 'district' && /và/u.test(between));
  const word = joined && isName && /^\p{Lu}/u.test(value) ? kindOf(before.name) : undefined;
  return word ? [{ name: `${word[0]} ${value}`, kind: word[1], laid, span }] : undefined;
};

/** What a name says without the word of its kind. */
const bare = (name: string): string => plainName(name.slice(kindOf(name)?.[0].length ?? 0));

/** Kinds that a place has one after another: a town becomes a city under the same name. */
const GROWN: ReadonlySet<PlaceKind> = new Set(['town', 'city', 'township', 'district']);

export const proposePlaces = ({ read, into, home, homeName }: Desk): void => {
  const all = read.laid.filter(({ part }) => part !== 'end').flatMap(placesNamedIn);
  const spelled = new Map<string, Map<string, number>>();
  for (const { name, kind } of all) {
    const identity = `${kind} ${plainName(name)}`;
    const counts = spelled.get(identity) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spelled.set(identity, counts);
  }
  const homeKind = kindOf(homeName)?.[1];
  // What others lie in comes first, and groups behind their members.
  const rank = ({ kind, within }: NamedPlace): number => (kind === 'group' ? 2 : within === undefined ? 0 : 1);
  for (const one of all.toSorted((a, b) => rank(a) - rank(b))) {
    const { kind, within, members = [], laid, span } = one;
    // An earlier name of the place itself is no other place.
    if (homeKind && GROWN.has(kind) && GROWN.has(homeKind) && bare(one.name) === bare(homeName) && kind !== homeKind)
      continue;
    const names = [...(spelled.get(`${kind} ${plainName(one.name)}`) ?? [])].toSorted((a, b) => b[1] - a[1]);
    const [[name] = [one.name]] = names;
    const parent = within === undefined ? parentOf(kind, home) : into.find('place', valuesOfName(within));
    into.put({
      subject: 'place',
      values: {
        name,
        kind,
        ...(parent !== undefined && { parent }),
        ...Object.fromEntries(
          names.slice(1).map(([spelling], index) => [`spellings[${index}].text`, spelling] as const),
        ),
        ...Object.fromEntries(
          members.flatMap((member, index) => {
            const reference = into.find('place', valuesOfName(member));
            return reference === undefined ? [] : [[`members[${index}]`, reference] as const];
          }),
        ),
      },
      laid,
      span,
      understood: names.length > 1,
    });
  }
};

/** Name and kind of a place as its name tells them. */
export const valuesOfName = (name: string): Readonly<Record<string, string>> => ({
  name,
  kind: kindOf(name)?.[1] ?? '',
});

/** "thành phố Bắc Kạn" of a kind and a bare name. */
export const nameOfKind = (kind: PlaceKind, name: string): string =>
  `${KINDS.find((one) => one[1] === kind)?.[0] ?? ''} ${name}`.trim();

/** How other proposals name a group of places that a sentence names before an offset. */
export const placeGroupBefore = ({ into }: Pick<Desk, 'into'>, words: string): string | undefined => {
  const group = placeGroupsIn(words).at(-1);
  return group && into.find('place', { name: group.name, kind: 'group' });
};

/** How other proposals name a place that a text names; undefined where it is none of the known. */
export const placeNamed = ({ into }: Pick<Desk, 'into'>, name: string): string | undefined =>
  kindOf(name) ? into.find('place', valuesOfName(written(name))) : undefined;

const WITHIN_HOME: ReadonlySet<PlaceKind> = new Set(['ward', 'commune', 'township', 'street', 'river', 'group']);
const parentOf = (kind: PlaceKind, home: string | undefined): string | undefined =>
  WITHIN_HOME.has(kind) ? home : undefined;

/** The place whose report it is: of the larger ones that its head names the one that is named most. */
export const homeIn = (
  laid: readonly Laid[],
): { readonly name: string; readonly laid: Laid; readonly span: Span } | undefined => {
  const named = laid
    .filter(({ part }) => part === 'head')
    .flatMap(placesNamedIn)
    .filter(({ kind }) => HOMES.has(kind));
  const counts = Map.groupBy(named, ({ name }) => plainName(name));
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
};
const HOMES: ReadonlySet<PlaceKind> = new Set([
  'province',
  'city',
  'town',
  'district',
  'ward',
  'commune',
  'township',
  'special-zone',
]);
