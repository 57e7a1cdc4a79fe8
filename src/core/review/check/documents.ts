/** Cited documents and days against each other. */
import type { Claim } from '#core/review/claim.ts';
import { approvalFindings } from '#core/review/check/approvals.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';
import { otherKinds } from '#core/review/check/symbol-kind.ts';
import { fold } from '#core/text/fold.ts';
import type { Day } from '#core/value/day.ts';
import { printOfficialDay } from '#core/value/period-text.ts';
import { asPeriod, firstDay, lastDay } from '#core/value/period.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const dayOf = ({ day }: Claim): Day | undefined => (day !== undefined && FULL_DAY.test(day) ? (day as Day) : undefined);

/** Symbols of bodies that there are many of say nothing without their issuer. */
const identity = ({ value = '', issuer = '' }: Claim): string => `${value}|${levelOf(issuer)}`;

/** "Tỉnh ủy" and "Thành ủy" share the code TU, "UBND" stands for all of them. */
const levelOf = (issuer: string): string => {
  const plain = fold(issuer);
  if (/\btinh\b/u.test(plain)) return 'tỉnh';
  if (/thanh (?:uy|pho)/u.test(plain)) return 'thành phố';
  if (/\bhuyen\b/u.test(plain)) return 'huyện';
  return '';
};

/** One symbol with two days. A citation that does not say its issuer may be of any. */
const twoDays = (citations: readonly Claim[]): readonly Finding[] => {
  const known = new Map<string, Claim>();
  const findings: Finding[] = [];
  for (const citation of citations) {
    const day = dayOf(citation);
    if (day === undefined || citation.family === undefined) continue;
    const level = levelOf(citation.issuer ?? '');
    const keys =
      level === ''
        ? [`${citation.value}|`, `${citation.value}|tỉnh`, `${citation.value}|thành phố`, `${citation.value}|huyện`]
        : [identity(citation), `${citation.value}|`];
    const before = keys.map((key) => known.get(key)).find(Boolean);
    if (!before) known.set(identity(citation), citation);
    else if (before.day !== citation.day)
      findings.push({
        rule: 'citation.two-days',
        start: citation.start,
        end: citation.end,
        data: { symbol: citation.value ?? '', day: printOfficialDay(day), other: printOfficialDay(before.day as Day) },
      });
  }
  return findings;
};

const YEAR_IN_SYMBOL = /^\d+[a-z]?\/(\d{4})\//u;

/** "Luật … số 49/2014/QH13 ngày 18/6/2015": numbers with a year are of the year of their day. */
const otherYears = (citations: readonly Claim[]): readonly Finding[] =>
  citations.flatMap((citation): readonly Finding[] => {
    const { value = '', start, end } = citation;
    const [day, year] = [dayOf(citation), YEAR_IN_SYMBOL.exec(value)?.[1]];
    return day === undefined || year === undefined || day.startsWith(year)
      ? []
      : [{ rule: 'citation.year', start, end, data: { symbol: value, year, day: printOfficialDay(day) } }];
  });

/** Words between two citations that make the second the ground of the first, or what it ends. */
const RESTS_ON =
  /(?:bãi bỏ|thay thế|sửa đổi|bổ sung|căn cứ|theo|triển khai|thực hiện|cụ thể hóa|quy định tại|hủy bỏ|thu hồi)/iu;

/** What the second stands beside, or comes of: "ban hành …", "… và triển khai Nghị quyết …". */
const BESIDE = new RegExp(
  String.raw`(?:ban hành|kèm theo|(?:và|nay|tiếp đó|sau đó)(?:\s+(?:tổ chức|tiếp tục|triển khai|thực hiện|cụ thể hóa))*)\s*$`,
  'iu',
);

/** A document that rests on, or ends, one of a later day. */
const laterDocuments = (text: string, { claims }: ReadPassage): readonly Finding[] => {
  const citations = claims.filter(({ kind }) => kind === 'citation');
  return citations.slice(1).flatMap((citation, at): readonly Finding[] => {
    const before = citations[at]!;
    const [own, later] = [dayOf(before), dayOf(citation)];
    if (own === undefined || later === undefined || later <= own || before.value === citation.value) return [];
    const between = text.slice(before.end, citation.start);
    if (
      between.length > 220 ||
      /[.;]\s/u.test(between) ||
      BESIDE.test(between) ||
      // Each in a bracket of its own: what they stand behind rests on them, neither on the other.
      /^[^(]*\).*\([^)]*$/su.test(between) ||
      !RESTS_ON.test(between)
    )
      return [];
    if (/,\s*(?:ngày|đến|nay)/iu.test(between)) return [];
    return [
      {
        rule: 'citation.later',
        start: citation.start,
        end: citation.end,
        data: {
          symbol: before.value ?? '',
          day: printOfficialDay(own),
          other: citation.value ?? '',
          later: printOfficialDay(later),
        },
      },
    ];
  });
};

/** Documents of a day after the report's own. */
const futureDocuments = (citations: readonly Claim[], reportDay: Day): readonly Finding[] =>
  citations.flatMap((citation): readonly Finding[] => {
    const day = dayOf(citation);
    return day !== undefined && day > reportDay
      ? [
          {
            rule: 'citation.future',
            start: citation.start,
            end: citation.end,
            data: { symbol: citation.value ?? '', day: printOfficialDay(day), report: printOfficialDay(reportDay) },
          },
        ]
      : [];
  });

/** Spellings of a symbol that the rules do not know: no marks, the Party's form mixed with the state's. */
const forms = (text: string, citations: readonly Claim[]): readonly Finding[] =>
  citations.flatMap(({ start, end, value = '', family, text: told }): readonly Finding[] => {
    if (family === undefined) return [];
    const squeezed = told
      .normalize('NFC')
      .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
      .replaceAll(/\s*([/&-])\s*/gu, '$1')
      .replaceAll('Ð', 'Đ');
    if (squeezed.includes(value)) return [];
    const number = /\d[\p{L}\d]*\s*[-/][^\s,;()]*/u.exec(text.slice(start, end));
    return [
      {
        rule: 'citation.form',
        start: start + (number?.index ?? 0),
        end: number ? start + number.index + number[0].length : end,
        suggestion: value,
        data: { told: number?.[0] ?? told },
      },
    ];
  });

/** A symbol that two bodies of different levels are said to have issued. */
const issuers = (citations: readonly Claim[]): readonly Finding[] => {
  const known = new Map<string, Claim>();
  const told = new Set<string>();
  return citations.flatMap((citation): readonly Finding[] => {
    const level = levelOf(citation.issuer ?? '');
    if (citation.family === undefined || level === '' || citation.value === undefined) return [];
    const before = known.get(citation.value);
    known.set(citation.value, before ?? citation);
    if (
      !before ||
      levelOf(before.issuer ?? '') === level ||
      told.has(citation.value) ||
      (before.day !== undefined && citation.day !== undefined && before.day !== citation.day)
    )
      return [];
    told.add(citation.value);
    return [
      {
        rule: 'citation.issuers',
        start: citation.start,
        end: citation.end,
        data: { symbol: citation.value, issuer: citation.issuer ?? '', other: before.issuer ?? '' },
      },
    ];
  });
};

/** A year of no four digits. */
const SLIP = /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{3}|\d{5})$/u;
const WRITTEN = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;

/** "31/4/2021". */
const impossibleDays = ({ claims }: ReadPassage): readonly Finding[] =>
  claims.flatMap(({ kind, value, start, end, text }): readonly Finding[] =>
    kind === 'date' &&
    value === undefined &&
    (WRITTEN.test(text) || SLIP.test(text) || /tháng.*năm\s+\d{4}/u.test(text))
      ? [{ rule: 'date.impossible', start, end, data: { told: text } }]
      : [],
  );

/** "05/03/2021" beside "20/4/2021": months three to nine with and without their zero; the rarer way is told once. */
const dayStyle = (dates: readonly Claim[]): readonly Finding[] => {
  const padded: Claim[] = [];
  const plain: Claim[] = [];
  for (const date of dates) {
    const [, , month = ''] = WRITTEN.exec(date.text) ?? [];
    if (/^0[3-9]$/u.test(month)) padded.push(date);
    else if (/^[3-9]$/u.test(month)) plain.push(date);
  }
  if (padded.length === 0 || plain.length === 0) return [];
  const rarer = padded.length <= plain.length ? padded : plain;
  const [first] = rarer;
  if (!first?.value) return [];
  const suggestion =
    rarer === padded
      ? first.text.replace(/([/.-])0([3-9])(?=[/.-])/u, '$1$2')
      : first.text.replace(/([/.-])([3-9])(?=[/.-])/u, '$10$2');
  return [
    {
      rule: 'date.style',
      start: first.start,
      end: first.end,
      suggestion,
      data: { told: first.text, count: rarer.length, other: (rarer === padded ? plain : padded)[0]?.text ?? '' },
    },
  ];
};

const BEGINS = /(?:khởi công|bắt đầu|triển khai)/iu;
const ENDS = /(?:hoàn thành|hoàn thiện|kết thúc|đưa vào sử dụng)/iu;

/** "khởi công tháng 10/2023, hoàn thành trong năm 2022"; a deadline before the decision that sets it. */
const orders = (text: string, { claims }: ReadPassage): readonly Finding[] => {
  const times = claims.filter(({ kind, value }) => (kind === 'date' || kind === 'period') && value !== undefined);
  const findings: Finding[] = [];
  for (const [at, second] of times.entries()) {
    const first = times[at - 1];
    if (!first?.value || !second.value || second.start < first.end) continue;
    const before = text.slice(Math.max(0, first.start - 60), first.start);
    const between = text.slice(first.end, second.start);
    if (between.length > 60 || /[.;]/u.test(between) || !ENDS.test(between) || !BEGINS.test(lastClause(before)))
      continue;
    if (ENDS.test(lastClause(before))) continue;
    if (lastDay(asPeriod(second.value)) < firstDay(asPeriod(first.value)))
      findings.push({
        rule: 'date.order',
        start: second.start,
        end: second.end,
        data: { begins: first.text, ends: second.text },
      });
  }
  let decision: Claim | undefined;
  for (const claim of claims) {
    if (claim.kind === 'citation' && dayOf(claim) !== undefined) decision = claim;
    if (claim.kind !== 'deadline' || claim.value === undefined || !decision || decision.end > claim.start) continue;
    const between = text.slice(decision.end, claim.start);
    const day = dayOf(decision);
    if (between.length > 250 || /[.;]\s/u.test(between) || !day || lastDay(asPeriod(claim.value)) >= day) continue;
    findings.push({
      rule: 'deadline.before-decision',
      start: claim.start,
      end: claim.end,
      data: { deadline: claim.text, symbol: decision.value ?? '', day: printOfficialDay(day) },
    });
  }
  return findings;
};

const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf('.')) + 1);

/** All remarks on documents and days. `reportDay`: the day of the report itself, where it is known. */
export const documentFindings = ({ text, passages }: ReadText, reportDay: Day | undefined): readonly Finding[] => {
  const all = passages.flatMap(({ claims }) => claims);
  const citations = all.filter(({ kind }) => kind === 'citation');
  return [
    ...twoDays(citations),
    ...otherYears(citations),
    ...issuers(citations),
    ...forms(text, citations),
    ...otherKinds(citations),
    ...(reportDay ? futureDocuments(citations, reportDay) : []),
    ...passages.flatMap((passage) => [
      ...laterDocuments(text, passage),
      ...impossibleDays(passage),
      ...orders(text, passage),
      ...approvalFindings(text, passage),
    ]),
    ...dayStyle(all.filter(({ kind }) => kind === 'date')),
  ];
};
