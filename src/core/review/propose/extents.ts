/** How large a work is, as the sentence that names it tells: its area and its length. What it can do is a measure. */
import type { Claim, Span } from '#core/review/claim.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import { isAuction, PLOTS } from '#core/review/propose/auctions.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsBetween, type Laid } from '#core/review/propose/laid.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { wholly } from '#core/review/propose/said-of.ts';
import type { NamedWork } from '#core/review/propose/work-names.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

interface Extent {
  readonly extent: string;
  /** What stands before the figure, up to it. */
  readonly said: RegExp;
  readonly units: ReadonlySet<string>;
  /** Only of auctions of land, with the stage at which it is so. */
  readonly auctioned?: CodeOf<'stage'>;
}

/** The words between what is measured and its figure: "quy hoạch là", "xây dựng khoảng". */
const BETWEEN = String.raw`(?: (?:[\p{Ll}]+)){0,4}:?\s*$`;
const saying = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}])((?:${words})${BETWEEN})`, 'iu');

const EXTENTS: readonly Extent[] = [
  {
    extent: 'area',
    said: saying('(?:tổng )?diện tích|quy mô'),
    units: new Set(['ha', 'm²', 'km²']),
  },
  { extent: 'length', said: saying('(?:tổng )?chiều dài|dài'), units: new Set(['km', 'm']) },
  { extent: 'width', said: saying('chiều rộng|bề rộng|mặt cắt|rộng'), units: new Set(['m']) },
  { extent: 'parcels', said: /()$/u, units: PLOTS, auctioned: 'auctioned' },
  {
    extent: 'proceeds',
    said: saying('thu ngân sách(?: nhà nước)?|thu (?:được|về)|(?:tổng )?số tiền'),
    units: new Set([MONEY]),
    auctioned: 'collected',
  },
];

/** At which stage it is so large; the first that stands in the clause decides. */
const STAGES: readonly (readonly [CodeOf<'stage'>, RegExp])[] = [
  ['registered', wholly('đăng ký|đề xuất|xin')],
  ['auctioned', wholly('đấu giá')],
  ['handed-over', wholly('bàn giao')],
  ['cleared', wholly('giải phóng mặt bằng|gpmb|thu hồi')],
  ['planned', wholly('quy hoạch|dự kiến|thiết kế|kế hoạch|quy mô|sẽ')],
  ['ongoing', wholly('đang')],
  ['done', wholly('hoàn thành|hoàn thiện|đưa vào sử dụng|xây dựng xong|đã')],
];
const REACH = 160;
/** Words of a label say what is measured; verbs and numbers of others are none of it. */
const LEADING = /\s+(?:là|đạt|khoảng|trên|hơn|gần|lên|tới|đến|được|có)$/iu;

const stageOf = (clause: string): CodeOf<'stage'> | undefined =>
  STAGES.find(([, words]) => words.test(clause.toLowerCase()))?.[0];

export const proposeExtents = (
  desk: Desk,
  works: ReadonlyMap<Laid, readonly (NamedWork & { readonly ref: string })[]>,
): void => {
  for (const [laid, named] of works)
    for (const [at, work] of named.entries()) {
      // Of works that are counted or told in one breath nobody knows whose it is.
      const { end } = sentenceAt(laid.flow, work.span.start);
      const until = Math.min(end, named[at + 1]?.span.start ?? end, work.span.end + REACH);
      for (const [claim, span] of claimsBetween(laid, ['quantity'], { start: work.span.end, end: until }))
        putExtent(desk, laid, work, { claim, span });
    }
};

const putExtent = (
  { into, question }: Desk,
  laid: Laid,
  work: NamedWork & { readonly ref: string },
  { claim, span }: { readonly claim: Claim; readonly span: Span },
): void => {
  const { text } = laid.flow;
  const before = text.slice(work.span.end, span.start);
  // Behind another sentence's end or in brackets of something else it is not of this work.
  if (claim.of !== undefined || claim.unit === undefined || /[()]|[;.](?=\s)/u.test(before)) return;
  const isAuctioned = isAuction(work.name);
  const kind = EXTENTS.find(
    ({ said, units, auctioned }) =>
      units.has(claim.unit ?? '') && said.test(before) && (isAuctioned || auctioned === undefined),
  );
  const value = kind && quantityText(claim, question.units);
  if (!kind || value === undefined) return;
  const label =
    kind.said
      .exec(before)?.[1]
      ?.replace(/:?\s*$/u, '')
      .replace(LEADING, '') ?? '';
  const called = kind.extent === 'parcels' ? `số ${claim.unit}` : label;
  const clause = `${before} ${text.slice(span.end, span.end + 60).split(/[;.]/u)[0] ?? ''}`;
  // "xin đăng ký thành lập Cụm công nghiệp … với diện tích khoảng 70 ha"
  const lead = text.slice(sentenceAt(laid.flow, work.span.start).start, work.span.start).split(/[;,:]/u).at(-1) ?? '';
  const stage = isAuctioned ? (kind.auctioned ?? 'auctioned') : (stageOf(label) ?? stageOf(clause) ?? stageOf(lead));
  into.put({
    subject: 'extent',
    values: {
      work: work.ref,
      extent: kind.extent,
      label: lowerFirst(called),
      ...(stage !== undefined && { stage }),
      value,
    },
    laid,
    span,
    understood: true,
    lacks: stage === undefined ? ['stage'] : [],
    hangsOn: ['work'],
  });
};
