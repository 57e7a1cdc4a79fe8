/** One name written several ways: names that differ by marks, a letter or a small word. */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { Tokens } from '#core/review/read/tokens.ts';
import { wordsOf, type ReadText } from '#core/review/read-claims.ts';
import { fold } from '#core/text/fold.ts';
import { toneOnFirst } from '#core/text/tone.ts';

interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const CAPITALS = /\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)+/gu;

/** The proper part of a name: the words with capitals at its end. */
const properPart = ({ text, start }: Claim): Name | undefined => {
  const found = [...text.matchAll(CAPITALS)].at(-1);
  if (!found) return undefined;
  const words = found[0].split(/\s+/u);
  if (words.every((word) => word === word.toUpperCase())) return undefined;
  // "Cầu Đới Kỳ": what a thing is called by its kind does not tell it apart.
  const skip = KINDS.has(words[0]?.toLowerCase() ?? '') && words.length > 2 ? found[0].indexOf(words[1] ?? '') : 0;
  const from = start + (found.index ?? 0) + skip;
  return { name: found[0].slice(skip), start: from, end: from + found[0].length - skip };
};
const KINDS: ReadonlySet<string> = new Set([
  'cầu',
  'đường',
  'trường',
  'chợ',
  'tiểu',
  'mầm',
  'khu',
  'hồ',
  'sông',
  'suối',
  'phường',
  'xã',
  'thôn',
  'bắc',
  'nam',
  'đông',
  'tây',
]);

const plain = (name: string): string => toneOnFirst(name).replaceAll(/\s+/gu, ' ');

/** Names that are the same without their marks, and stand so more than once. */
const byMarks = (names: readonly Name[]): readonly Finding[] => {
  const groups = Map.groupBy(names, ({ name }) => fold(name));
  return [...groups.values()].flatMap((group): readonly Finding[] => {
    const spellings = Map.groupBy(group, ({ name }) => plain(name).toLowerCase());
    if (spellings.size < 2) return [];
    const ordered = [...spellings.values()].toSorted((a, b) => b.length - a.length);
    const [usual] = ordered;
    const all = ordered.map(([first]) => first?.name ?? '');
    // Two that both stand often are two names ("Tân Thanh", "Tân Thạnh").
    if (ordered.length === 2 && ordered.every((one) => one.length >= 4)) return [];
    const even = ordered.length === 2 && ordered[0]?.length === ordered[1]?.length;
    const [odd] = ordered.slice(1);
    const first = odd?.[0];
    if (!first || !usual?.[0]) return [];
    return [
      {
        rule: 'name.spellings',
        start: first.start,
        end: first.end,
        ...(!even && ordered.length === 2 && { suggestion: usual[0].name }),
        data: { spellings: all, count: group.length },
      },
    ];
  });
};

/** "Bộ Kế hoạch đầu tư" beside "Bộ Kế hoạch và Đầu tư". */
const agencies = (claims: readonly Claim[]): readonly Finding[] => {
  const bodies = claims.filter(
    ({ kind, text }) => kind === 'agency' && /^(?:Bộ|Sở|Phòng|Cục|Chi cục|Ban)\s/u.test(text),
  );
  const groups = Map.groupBy(bodies, ({ text }) =>
    fold(text)
      .replaceAll(/\s*(?:\bva\b|[,&-])\s*/gu, ' ')
      .replaceAll(/\s+/gu, ' '),
  );
  return [...groups.values()].flatMap((group): readonly Finding[] => {
    const spellings = Map.groupBy(group, ({ text }) => fold(text));
    if (spellings.size < 2) return [];
    const ordered = [...spellings.values()].toSorted(
      (a, b) => b.length - a.length || (b[0]?.text.length ?? 0) - (a[0]?.text.length ?? 0),
    );
    const [usual] = ordered[0] ?? [];
    const [odd] = ordered[1] ?? [];
    return usual && odd
      ? [
          {
            rule: 'name.spellings',
            start: odd.start,
            end: odd.end,
            suggestion: usual.text,
            data: { spellings: [usual.text, odd.text], count: group.length },
          },
        ]
      : [];
  });
};

/** Things that are counted under one word in two spellings: "panô", "pa nô". */
const countedWords = (claims: readonly Claim[]): readonly Finding[] => {
  const counted = claims.filter(({ kind, unit }) => kind === 'quantity' && unit !== undefined && unit.length > 2);
  return [...Map.groupBy(counted, ({ unit = '' }) => fold(unit).replaceAll(' ', '')).values()].flatMap(
    (group): readonly Finding[] => {
      const [first, other] = [group[0], group.find(({ unit }) => unit !== group[0]?.unit)];
      if (
        !first ||
        !other ||
        !first.unit ||
        !other.unit ||
        first.unit.replaceAll(' ', '') !== other.unit.replaceAll(' ', '')
      )
        return [];
      return [
        { rule: 'word.spellings', start: other.start, end: other.end, data: { spellings: [first.unit, other.unit] } },
      ];
    },
  );
};

const MOST_CAPITALS = 5;

/** "Phúc Thọ viên" beside "Phúc Thọ Viên": a name of three words and more with other capitals. */
const capitals = ({ text, passages }: ReadText, names: readonly Name[]): readonly Finding[] => {
  const long = names.filter(({ name }) => name.split(/\s+/u).length >= 3);
  if (long.length === 0) return [];
  const known = phrasesOf(long.map(({ name }) => [name, name] as const));
  const tokens = new Tokens(text);
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const passage of passages) {
    if (passage.kind === 'title') continue;
    tokens.read(wordsOf(passage));
    for (let at = 0; at < tokens.count; at += 1) {
      const found = tokens.capital[at] === 1 ? known.from(tokens, at) : undefined;
      if (!found || told.has(found.value) || findings.length >= MOST_CAPITALS) continue;
      const words = tokens.words(at, found.end);
      if (words === words.toUpperCase() || words.replaceAll(/\s+/gu, ' ') === found.value.replaceAll(/\s+/gu, ' '))
        continue;
      told.add(found.value);
      findings.push({
        rule: 'name.capitals',
        start: tokens.start[at] ?? 0,
        end: tokens.end[found.end - 1] ?? 0,
        suggestion: found.value,
        data: { told: words, name: found.value },
      });
    }
  }
  return findings;
};

/** All remarks on names. */
export const nameFindings = (read: ReadText): readonly Finding[] => {
  const claims = read.passages.flatMap((passage) => passage.claims);
  const names = claims
    .filter(({ kind }) => kind === 'place' || kind === 'work' || kind === 'party')
    .flatMap((claim) => properPart(claim) ?? []);
  return [...byMarks(names), ...capitals(read, names), ...agencies(claims), ...countedWords(claims)];
};
