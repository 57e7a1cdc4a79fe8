/** What a reviewed report shows: the verdict, the remarks, and the text in pieces with what was found in each. */
import type { ReviewedReport } from '#app/read/review/review-report.ts';
import type { Claim, ClaimKind } from '#core/review/claim.ts';
import type { Severity } from '#core/remark/severity.ts';
import { remarkAt, type Remark } from '#core/review/remark.ts';
import type { Suggested } from '#core/review/take-suggestions.ts';
import { printOfficialDay } from '#core/value/period-text.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { lettersOf, type Letters } from '#core/text/letters.ts';
import type { Day } from '#core/value/day.ts';
import { printSet, type EarlierReport } from '#web/review/sent.ts';
import { wrapsIn } from '#web/review/wraps.ts';
import { printInstantIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { verdictOf, type Verdict } from '#words/review-answer.ts';
import { heldLine, verdictLine } from '#words/review-text.ts';
import { scanLines } from '#words/scan.ts';
import { layoutWords, wordReview } from '#words/word-review.ts';

/** Longer texts are told by their remarks alone: a browser would be long at them. */
const MOST_LETTERS = 400_000;
const MOST_REMARKS = 500;
/** Of a text with more of them, none is marked in it: no report has so many. */
const MOST_MARKED = 10_000;
const MOST_AGREEING = 200;

export interface ShownRemark {
  readonly number: number;
  /** By which a form names it, as long as the text is the same: "57-sum.differs-0f3a…". */
  readonly at: string;
  readonly severity: Severity;
  readonly message: string;
  readonly excerpt: string;
  /** What would stand instead, and where. */
  readonly suggestion?: Suggested;
}

/** A stretch of the text: under a remark, within a figure, or plain. */
export interface TextPiece {
  readonly text: string;
  readonly remark?: number;
  /** The first piece of its remark, where links lead. */
  readonly opens?: true;
  readonly severity?: Severity;
  readonly claim?: ClaimKind;
  /** Offsets in its text in front of which a long line may wrap. */
  readonly wraps?: readonly number[];
}

/** Claims that the text shows; others are counted only. */
const SHOWN: ReadonlySet<ClaimKind> = new Set(['quantity', 'percentage', 'date', 'period', 'citation']);
const COUNTED: readonly ClaimKind[] = [
  'quantity',
  'percentage',
  'date',
  'period',
  'deadline',
  'citation',
  'place',
  'agency',
  'party',
  'work',
  'footnote',
  'table',
];

export interface Beside {
  readonly earlier?: EarlierReport | undefined;
  /** The day of the records that it was held against. */
  readonly recordsDay?: Day | undefined;
  /** The day of the records, as it was asked for. */
  readonly asOf?: Day | undefined;
  /** Who waved remarks off, by journal entry. */
  readonly entries?: ReadonlyMap<number, { readonly actor: string; readonly at: string }>;
}

export const reviewPage = (reviewed: ReviewedReport, language: Language, beside: Beside = {}) => {
  const { file, text, claims, remarks, waived, held, day, layout, set, scan } = reviewed;
  const { earlier, recordsDay, asOf, entries } = beside;
  const verdict: Verdict = verdictOf(remarks);
  const letters = lettersOf(text);
  const told = remarks.slice(0, MOST_REMARKS);
  return {
    file,
    verdict: verdict.worst,
    line: verdictLine(verdict, language),
    ...(day !== undefined && { day: printOfficialDay(day as Day) }),
    scan: scan ? scanLines(scan, language) : [],
    counts: COUNTED.map((kind) => ({ kind, count: claims.filter((claim) => claim.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    remarks: told.map((remark, at): ShownRemark => shown(remark, at + 1, language)),
    more: remarks.length - told.length + reviewed.more,
    pieces: letters.length > MOST_LETTERS ? [] : withWraps(piecesOf(letters, told, markedClaims(claims))),
    waived: waived.map(({ remark, by }) => {
      const entry = entries?.get(by.ref.sequence);
      return {
        id: by.ref.id,
        version: by.ref.version,
        severity: remark.severity,
        message: wordReview(remark, language),
        excerpt: remark.excerpt,
        reason: by.reason,
        // It stands on the desk of that draft, and is taken back there.
        ...(by.report !== undefined && { report: by.report }),
        ...(entry && { who: entry.actor, when: printInstantIn(language, entry.at) }),
      };
    }),
    ...(held && {
      held: {
        line: heldLine(held, language),
        agrees: held.agrees.slice(0, MOST_AGREEING),
        ...(recordsDay !== undefined && { day: printOfficialDay(recordsDay) }),
      },
    }),
    // What the next form brings along, for nothing is kept.
    carried: {
      text,
      set: printSet(set),
      scan: scan ? JSON.stringify(scan) : '',
      ...(earlier && { earlier }),
      ...(asOf !== undefined && { asOf: printOfficialDay(asOf) }),
    },
    ...(layout && {
      layout: {
        profile: layout.profile.title,
        rows: layout.rows.map(({ path, found, asked, range, allowed, fits, status }) => ({
          path,
          point: upperFirst(layoutWords('path', path, language)),
          found: layoutWords('found', String(found), language),
          asked: layoutWords(
            'asked',
            range ? `${range[0]}–${range[1]}` : (allowed?.join(', ') ?? String(asked)),
            language,
          ),
          state: fits ? ('fits' as const) : status === 'unverified' ? ('usual' as const) : ('differs' as const),
        })),
      },
    }),
  };
};
export type ReviewPage = ReturnType<typeof reviewPage>;

const shown = (remark: Remark, number: number, language: Language): ShownRemark => ({
  number,
  at: remarkAt(remark),
  severity: remark.severity,
  message: wordReview(remark, language),
  excerpt: remark.excerpt,
  ...(remark.suggestion !== undefined && {
    suggestion: { start: remark.start, end: remark.end, suggestion: remark.suggestion },
  }),
});

interface Cover {
  readonly start: number;
  readonly end: number;
}

/** Those of a list that do not overlap an earlier one. */
const apart = <T extends Cover>(spans: readonly T[]): readonly T[] => {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((span) => {
      if (span.start < end || span.end <= span.start) return false;
      ({ end } = span);
      return true;
    });
};

const markedClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const marked = claims.filter(({ kind }) => SHOWN.has(kind));
  return marked.length > MOST_MARKED ? [] : marked;
};

const withWraps = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const all = wrapsIn(pieces.map(({ text }) => text));
  return pieces.map((piece, at) => {
    const wraps = all[at] ?? [];
    return wraps.length === 0 ? piece : { ...piece, wraps };
  });
};

const piecesOf = (letters: Letters, remarks: readonly Remark[], claims: readonly Claim[]): readonly TextPiece[] => {
  const marked = apart(remarks.map(({ start, end, severity }, at) => ({ start, end, severity, number: at + 1 })));
  const found = apart(claims);
  const edges = new Set([0, letters.length]);
  for (const { start, end } of [...marked, ...found]) edges.add(start).add(end);
  const cuts = [...edges].toSorted((a, b) => a - b);
  let [nextMark, nextFound] = [0, 0];
  return cuts.slice(0, -1).map((start, at): TextPiece => {
    while ((marked[nextMark]?.end ?? Infinity) <= start) nextMark += 1;
    while ((found[nextFound]?.end ?? Infinity) <= start) nextFound += 1;
    const mark = marked[nextMark];
    const claim = found[nextFound];
    return {
      text: letters.slice(start, cuts[at + 1]),
      ...(mark &&
        mark.start <= start && {
          remark: mark.number,
          severity: mark.severity,
          ...(mark.start === start && { opens: true as const }),
        }),
      ...(claim && claim.start <= start && { claim: claim.kind }),
    };
  });
};
