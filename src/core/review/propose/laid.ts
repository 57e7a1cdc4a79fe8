/** A text laid out for those who propose records: each passage with its part of the report and its place in it. */
import type { Claim, Span } from '#core/review/claim.ts';
import { flowOf, type Flow } from '#core/review/propose/flow.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';
import { isRaised, raisedDigit } from '#core/text/raised.ts';
import { fold } from '#core/text/fold.ts';

/** What a part of a report tells. */
type Part =
  | 'head'
  | 'leadership'
  | 'results'
  /** An assessment as a whole, of strengths and limits. */
  | 'overall'
  | 'strengths'
  | 'limits'
  | 'causes'
  | 'lessons'
  | 'ahead'
  | 'asks'
  | 'end';

/** Parts that tell what was done. */
const TELLING: ReadonlySet<Part> = new Set(['results', 'overall', 'strengths']);
export const tellsResults = ({ part, passage }: Laid): boolean =>
  TELLING.has(part) && passage.kind !== 'row' && passage.kind !== 'title';

export interface Laid {
  readonly passage: ReadPassage;
  readonly flow: Flow;
  readonly claims: readonly Claim[];
  readonly part: Part;
  /** "II.2.7, chú thích 3"; empty before the first heading. */
  readonly at: string;
  /** The innermost numbered heading of the results that it stands under: its key among the headings. */
  readonly heading?: Heading;
  /** Where in the flow the words begin: behind the title of a heading, behind bullet and mark. */
  readonly body: number;
  /** Of a note where its mark stands. */
  readonly noteOf?: { readonly laid: Laid; readonly at: number };
}

export interface Heading {
  /** "2.7", of the numbers that stand in the text. */
  readonly label: string;
  readonly title: string;
  readonly level: number;
  readonly part: Part;
  /** "II.2.7" */
  readonly at: string;
  /** The number of the part above it: "II". */
  readonly above: string;
  readonly passage: ReadPassage;
  readonly titleEnd: number;
}

export interface LaidText {
  readonly text: string;
  readonly laid: readonly Laid[];
  readonly headings: readonly Heading[];
}

/** The first that a heading says; a longer title is a sentence. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['limits', /\b(?:han che|ton tai|kho khan|vuong mac|yeu kem)\b/u],
  ['causes', /^(?:ve )?nguyen nhan\b/u],
  ['asks', /\b(?:kien nghi|de xuat)\b/u],
  ['lessons', /\bbai hoc\b|^(?:mot so )?kinh nghiem\b/u],
  ['strengths', /\b(?:uu diem|mat (?:da )?(?:dat|lam) duoc|ket qua noi bat)\b/u],
  ['overall', /\b(?:thuan loi|danh gia chung|nhan xet chung)\b/u],
  [
    'ahead',
    new RegExp(
      String.raw`\b(?:phuong huong|thoi gian toi|tiep theo|ky toi|nhiem vu trong tam|nam toi|cuoi nam)\b|` +
        String.raw`\bnhiem vu,? (?:va )?giai phap\b`,
      'u',
    ),
  ],
  ['leadership', /\b(?:lanh dao|chi dao|quan triet)\b/u],
  ['results', /\b(?:ket qua|tinh hinh)\b/u],
];
const LONGEST_PART = 160;
/** Below a part that tells results a heading is of results, unless in a few words it says otherwise. */
const LONGEST_WITHIN = 60;
const WITHIN_RESULTS: ReadonlySet<Part> = new Set(['limits', 'causes', 'lessons', 'asks']);

const partOf = (title: string, above: Part | undefined): Part | undefined => {
  const words = fold(title);
  if (words.length > LONGEST_PART) return undefined;
  const part = PARTS.find(([, said]) => said.test(words))?.[0];
  if (above === 'ahead') return /^(?:mot so )?(?:kien nghi|de xuat)\b/u.test(words) ? 'asks' : 'ahead';
  if (above !== 'results' || part === undefined) return part;
  return WITHIN_RESULTS.has(part) && words.length <= LONGEST_WITHIN ? part : 'results';
};

/** The number of a note: "³", "[3]", "[^3]". */
const noteNumber = (label: string): string =>
  [...label]
    .map((sign) => (isRaised(sign) ? String(raisedDigit(sign)) : sign))
    .join('')
    .replaceAll(/\D/gu, '');

export const layOut = ({ text, passages, structure }: ReadText): LaidText => {
  const titles = new Map(structure.filter(({ kind }) => kind === 'heading').map((claim) => [claim.start, claim]));
  const headings: Heading[] = [];
  const laid: Laid[] = [];
  const marks = new Map<string, { readonly laid: Laid; readonly at: number }>();
  let open: Heading[] = [];
  let ended = false;
  for (const passage of passages) {
    const start = passage.parts[0]?.start ?? 0;
    const title = passage.kind === 'heading' ? titles.get(start) : undefined;
    const flow = passage.kind === 'row' ? asOne(flowOf(text, passage)) : flowOf(text, passage);
    ended ||= open.length > 0 && /^(?:nơi nhận|t\/m|tm\.)/iu.test(flow.text.replaceAll('*', '').trim());
    if (title && !ended) {
      const level = title.level ?? 1;
      open = open.filter((one) => one.level < level);
      const above = open.at(-1);
      const roman = open.find((one) => one.level === 1);
      const own = passage.style === 'decimal' && roman ? `${roman.label}.${title.value}` : (title.value ?? '');
      const heading: Heading = {
        label: title.value ?? '',
        title: title.subject ?? '',
        level,
        part: partOf(title.subject ?? '', above?.part) ?? above?.part ?? 'results',
        at: passage.style === 'letter' && above ? `${above.at}.${own}` : own,
        above: roman?.label ?? '',
        passage,
        titleEnd: title.end,
      };
      open = [...open, heading];
      headings.push(heading);
    }
    const mark = passage.kind === 'note' ? marks.get(noteNumber(passage.label ?? '')) : undefined;
    const under = mark?.laid.heading ?? (passage.kind === 'note' ? undefined : innermost(open));
    const at = mark ? mark.laid.at : (open.at(-1)?.at ?? '');
    const note = passage.kind === 'note' ? `chú thích ${noteNumber(passage.label ?? '')}` : '';
    const one: Laid = {
      passage,
      flow,
      claims: passage.claims,
      part: ended ? 'end' : (mark?.laid.part ?? open.at(-1)?.part ?? 'head'),
      at: [at, note].filter(Boolean).join(', '),
      ...(under && { heading: under }),
      body: flow.inner(title ? title.end : passage.words),
      ...(mark && { noteOf: mark }),
    };
    laid.push(one);
    for (const claim of passage.claims)
      if (claim.kind === 'footnote' && claim.role === 'mark')
        marks.set(noteNumber(claim.value ?? ''), { laid: one, at: flow.inner(claim.start) });
  }
  return { text, laid, headings };
};

/** A row is one sentence, whatever marks stand in its cells. */
const asOne = (flow: Flow): Flow => ({ ...flow, sentences: [{ start: 0, end: flow.text.length }] });

const innermost = (open: readonly Heading[]): Heading | undefined =>
  open.findLast(({ passage, part }) => part === 'results' && passage.style === 'decimal');

/** A claim's stretch in the flow of its passage. */
const spanIn = ({ flow }: Laid, { start, end }: Span): Span => ({
  start: flow.inner(start),
  end: flow.inner(end - 1) + 1,
});

/** A claim with its stretch in the flow. */
export type Placed = readonly [Claim, Span];

const PLACED = new WeakMap<Laid, Map<string, readonly Placed[]>>();

/** The claims of some kinds in their order, with their stretch in the flow. */
export const claimsIn = (laid: Laid, kinds: readonly Claim['kind'][]): readonly Placed[] => {
  const known = PLACED.get(laid) ?? new Map<string, readonly Placed[]>();
  PLACED.set(laid, known);
  const name = kinds.join(' ');
  const placed =
    known.get(name) ??
    laid.claims.filter(({ kind }) => kinds.includes(kind)).map((claim): Placed => [claim, spanIn(laid, claim)]);
  known.set(name, placed);
  return placed;
};

/** Those that begin within a stretch of the flow. */
export const claimsBetween = (laid: Laid, kinds: readonly Claim['kind'][], { start, end }: Span): readonly Placed[] => {
  const all = claimsIn(laid, kinds);
  const first = lastNotAbove(all, start - 1, ([, span]) => span.start) + 1;
  const last = lastNotAbove(all, end - 1, ([, span]) => span.start);
  return all.slice(first, last + 1);
};
