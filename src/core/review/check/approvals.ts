/**
 * Approvals of one project before what they need: the project before the policy that allows it, the plan before the
 * brief that it is drawn up by. Source: Luật Đầu tư công 2019 (39/2019/QH14) and 2024 (58/2024/QH15), articles on the
 * order of programmes and projects; Luật Quy hoạch đô thị và nông thôn 2024 (47/2024/QH15), brief before plan.
 */
import type { Claim } from '#core/review/claim.ts';
import type { ReadPassage } from '#core/review/read-claims.ts';
import type { Finding } from '#core/review/remark.ts';
import type { Day } from '#core/value/day.ts';
import { printOfficialDay } from '#core/value/period-text.ts';

/** Steps in their order, of each line of its own: what stands later needs what stands before. */
const STEPS: readonly (readonly [line: string, step: number, words: RegExp])[] = [
  ['đầu tư', 1, /chủ trương đầu tư/giu],
  ['đầu tư', 2, /phê duyệt (?:đầu tư )?(?:dự án|báo cáo kinh tế|báo cáo nghiên cứu khả thi)/giu],
  ['đầu tư', 3, /(?:thiết kế bản vẽ thi công|kế hoạch lựa chọn nhà thầu|kết quả lựa chọn nhà thầu|trúng thầu)/giu],
  ['đầu tư', 4, /quyết toán (?:dự án|vốn đầu tư|công trình)/giu],
  ['quy hoạch', 1, /nhiệm vụ (?:lập )?(?:đồ án )?quy hoạch/giu],
  ['quy hoạch', 2, /(?:phê duyệt|duyệt) (?:đồ án )?(?:điều chỉnh )?quy hoạch/giu],
];
/** A second approval follows the first; what was changed may be later than all. */
const AGAIN = /(?:điều chỉnh|bổ sung|sửa đổi|gia hạn|thay thế|lần \d|giai đoạn (?:2|II))/iu;

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST = 160;
/** Two approvals that are further apart tell of two projects. */
const FARTHEST = 320;

interface Approval {
  readonly citation: Claim & { readonly day: string };
  readonly line: string;
  readonly step: number;
  readonly words: string;
}

/** The last words of a step in what leads to the citation, or the first in what it is said to be about. */
const stepIn = (words: string, which: 0 | -1): Omit<Approval, 'citation'> | undefined =>
  STEPS.flatMap(([line, step, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ line, step, words: match[0], at: match.index })),
  )
    .toSorted((a, b) => a.at - b.at || a.step - b.step)
    .at(which);

const ABOUT = /^\s*(?:của [^,.;:()]{0,60})?(?:,?\s*(?:về|v\/v)|\s*phê duyệt)(?=\s)/iu;
const BY = /(?:tại|theo|bằng|số|là|\(|,|:)\s*$/iu;

const approvalsIn = (text: string, { parts, claims }: ReadPassage): readonly Approval[] => {
  const citations = claims.filter(({ kind }) => kind === 'citation');
  const last = parts.at(-1)?.end ?? 0;
  return citations.flatMap((citation, at): readonly Approval[] => {
    const { day } = citation;
    if (day === undefined || !FULL_DAY.test(day)) return [];
    const from = Math.max(citations[at - 1]?.end ?? parts[0]?.start ?? 0, citation.start - LONGEST);
    const to = Math.min(citations[at + 1]?.start ?? last, citation.end + LONGEST);
    const [before = ''] = text
      .slice(from, citation.start)
      .split(/[.;](?=\s)/u)
      .slice(-1);
    const [behind = ''] = text.slice(citation.end, to).split(/[.;](?=\s)/u);
    const isAbout = ABOUT.test(behind);
    const words = isAbout ? behind : before;
    if (AGAIN.test(words) || !(isAbout || BY.test(before))) return [];
    const step = stepIn(words, isAbout ? 0 : -1);
    return step ? [{ citation: { ...citation, day }, ...step }] : [];
  });
};

/** Words between two approvals of one project: a further sentence begins with its step, not with another project. */
const isOfOne = (between: string): boolean => {
  const [, ...further] = between.split(/\.\s+(?=\p{Lu})/u);
  return (
    between.length <= FARTHEST &&
    further.every((sentence) => !ANOTHER.test(sentence) && STEPS.some(([, , step]) => begins(sentence, step)))
  );
};
/** "Dự án cầu treo được …", not "Dự án được …". */
const ANOTHER = /^(?:dự án|công trình|đồ án) (?!được|đã|này|trên|do)/iu;

const NEAR = 30;
const begins = (sentence: string, step: RegExp): boolean => [...sentence.slice(0, NEAR).matchAll(step)].length > 0;

/** Of each two that follow each other in a passage, the later step with the earlier day. */
export const approvalFindings = (text: string, passage: ReadPassage): readonly Finding[] => {
  const approvals = approvalsIn(text, passage);
  return approvals.slice(1).flatMap((second, at): readonly Finding[] => {
    const first = approvals[at]!;
    if (first.line !== second.line || !isOfOne(text.slice(first.citation.end, second.citation.start))) return [];
    const [needs, needed] = first.step > second.step ? [first, second] : [second, first];
    if (needs.step === needed.step || needs.citation.day >= needed.citation.day) return [];
    const { start, end, day, value = '' } = needs.citation;
    return [
      {
        rule: 'approval.before-need',
        start,
        end,
        data: {
          what: needs.words,
          symbol: value,
          day: printOfficialDay(day as Day),
          needs: needed.words,
          other: needed.citation.value ?? '',
          later: printOfficialDay(needed.citation.day as Day),
        },
      },
    ];
  });
};
