/** Documents that a text names without number and symbol: schemes, plans and programmes by what they are about. */
import { agencyNamed } from '#core/review/propose/bodies.ts';
import { sentenceAt, tidied } from '#core/review/propose/flow.ts';
import { claimsBetween, claimsIn, type Laid } from '#core/review/propose/laid.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { fold } from '#core/text/fold.ts';
import { upperFirst } from '#core/text/letter-case.ts';

interface Form {
  /** Undefined: the words tell none. */
  readonly kind?: string;
  /** Its first group is what the document is about; without one the whole is. */
  readonly said: RegExp;
}

/** Behind these a sentence goes on to tell something else. */
const GOES_ON = String.raw`\s(?:với|được|đã|đang|nhằm|theo|để|trong|trên địa bàn|của|trình)\s|\s*[.;:,()]|$`;
const YEARS = String.raw`(?:giai đoạn|thời kỳ|đến năm) 20\d\d(?:\s?[-–]\s?20\d\d)?`;

const FORMS: readonly Form[] = [
  { kind: 'scheme', said: /Đề án\s+[“"][^”"]{6,160}[”"]/gu },
  { kind: 'programme', said: /Chương trình\s+[“"][^”"]{6,160}[”"]/gu },
  {
    kind: 'scheme',
    said: /Đề án\s+(?!quy hoạch)\p{Ll}[^.;:()“”"]{10,160}?(?=\s(?:trình|được|đã|đang|nhằm|theo|để)\s|\s*[.;:()]|$)/gu,
  },
  {
    kind: 'plan',
    said: new RegExp(
      String.raw`Kế hoạch phát triển kinh tế\s?[-–]\s?xã hội(?: 5 năm)?(?: giai đoạn)? ` +
        String.raw`(?:năm )?20\d\d(?:\s?[-–]\s?20\d\d)?`,
      'gu',
    ),
  },
  { kind: 'rules', said: new RegExp(String.raw`[Qq]uy chế\s\p{Ll}[^.;:,()“”"]{6,80}?(?=${GOES_ON})`, 'gu') },
  {
    kind: 'master-plan',
    said: new RegExp(
      String.raw`[Qq]uy hoạch (?:sử dụng đất|tỉnh \p{Lu}[^.;:,()]{1,40}?)(?: cấp huyện| cấp tỉnh)? ${YEARS}`,
      'gu',
    ),
  },
  {
    said: new RegExp(String.raw`Đề cương\s(?:chi tiết\s)?\p{Ll}[^.;:()“”"]{10,200}?(?=${GOES_ON})`, 'gu'),
  },
];

const NATIONAL = /mục tiêu quốc gia/gu;
/** The national programmes by the words that tell them, as sources of money have them. */
const PROGRAMMES: readonly (readonly [RegExp, capital: string])[] = [
  [/\bgiam ngheo\b/u, 'programme-poverty'],
  [/\bnong thon moi\b/u, 'programme-rural'],
  [/\b(?:dan toc thieu so|dtts)\b/u, 'programme-ethnic'],
];
/** How far behind "mục tiêu quốc gia" the programmes are named. */
const REACH = 200;

const IMPLEMENTING = /(kế hoạch|chương trình hành động)\s+(?:triển khai\s+)?(?:thực hiện\s+)$/iu;

const isRead = ({ part, passage }: Laid): boolean =>
  part !== 'end' && passage.kind !== 'row' && passage.kind !== 'title';

export const proposeNamedDocuments = (desk: Desk): void => {
  for (const laid of desk.read.laid) {
    if (!isRead(laid)) continue;
    implementing(desk, laid);
    const { text } = laid.flow;
    for (const { kind, said } of FORMS)
      for (const { index, 0: words } of text.matchAll(said)) {
        if (index < laid.body) continue;
        put(
          desk,
          laid,
          { ...(kind !== undefined && { kind }), subject: upperFirst(tidied(words)) },
          index,
          words.length,
        );
      }
    for (const { index, 0: words } of text.matchAll(NATIONAL)) {
      const { end } = sentenceAt(laid.flow, index);
      const behind = fold(text.slice(index, Math.min(end, index + REACH)));
      for (const [tells, capital] of PROGRAMMES) {
        const noun = tells.test(behind) ? desk.question.vocabulary.find('capital', capital)?.noun : undefined;
        if (noun === undefined) continue;
        put(desk, laid, { kind: 'programme', subject: noun.replace(/^vốn\s+/u, '') }, index, words.length);
      }
    }
  }
};

const put = (
  { into }: Desk,
  laid: Laid,
  values: Readonly<Record<string, string>>,
  start: number,
  length: number,
): void => {
  into.put({
    subject: 'document',
    values,
    laid,
    span: { start, end: start + length },
    understood: true,
    lacks: values['kind'] === undefined ? ['kind'] : [],
  });
};

/** "kế hoạch thực hiện Nghị quyết số 08-NQ/TU": a document of its own that implements the cited one. */
const implementing = (desk: Desk, laid: Laid): void => {
  const { text } = laid.flow;
  for (const [{ value = '', documentType, family }, span] of claimsIn(laid, ['citation'])) {
    const [lead, type = ''] = IMPLEMENTING.exec(text.slice(Math.max(0, span.start - 60), span.start)) ?? [];
    const cited = family === undefined ? undefined : desk.into.find('document', { symbol: value });
    if (lead === undefined || cited === undefined) continue;
    const isProgramme = /^chương/iu.test(type);
    const start = span.start - lead.length;
    const issues = claimsBetween(laid, ['agency'], { start: Math.max(0, start - 80), end: start }).findLast(([, one]) =>
      /^\s*(?:đã\s+)?(?:ban hành|xây dựng)\s*$/iu.test(text.slice(one.end, start)),
    );
    const issuer = issues && agencyNamed(desk, issues[0].value ?? '');
    const name = `${isProgramme ? 'Chương trình hành động' : 'Kế hoạch'} thực hiện ${documentType ?? ''} số ${value}`;
    put(
      desk,
      laid,
      {
        kind: isProgramme ? 'action-programme' : 'plan',
        subject: name.replaceAll(/\s+/gu, ' '),
        ...(issuer !== undefined && { issuer }),
        'relations[0].type': 'implements',
        'relations[0].document': cited,
      },
      start,
      lead.length,
    );
  }
};
