/** Strengths, limits, causes and lessons as findings; what holds a work or a task as obstacles. */
import type { Span } from '#core/review/claim.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { tidied, withoutEnd } from '#core/review/propose/flow.ts';
import type { Laid } from '#core/review/propose/laid.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Desk } from '#core/review/propose/question.ts';
import type { NamedWork } from '#core/review/propose/work-names.ts';
import { fold } from '#core/text/fold.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

const KINDS: Partial<Record<Laid['part'], CodeOf<'findingKind'>>> = {
  strengths: 'strength',
  limits: 'limit',
  causes: 'cause',
  lessons: 'lesson',
  asks: 'recommendation',
};
const ASSESSING = ['strengths', 'limits', 'causes', 'lessons', 'asks'] as const;
const SHORTEST = 30;
const LONGEST = 900;
/** Behind a lead of its own an item begins: "Bên cạnh những thuận lợi … như:". */
const LEAD = /:\s*$/u;

const CAUSE = /^nguyên nhân(?!\p{L})/iu;
const CAUSE_LEAD =
  /^nguyên nhân(?: (?:chủ yếu|chính|chủ quan|khách quan))?(?: (?:chủ yếu|chính))?(?: là)?(?: do)?:?\s+(?=\p{L})/iu;

/** "… còn chậm. Nguyên nhân là do …": an item and its cause are two. */
const withCause = ({ body, flow: { text, sentences } }: Laid): readonly Span[] => {
  const cause = sentences.find(({ start, end }) => start > body && CAUSE.test(text.slice(start, end)));
  const whole = { start: body, end: text.length };
  return cause
    ? [
        { ...whole, end: cause.start },
        { ...whole, start: cause.start },
      ]
    : [whole];
};

/** Items of a list, and paragraphs where the part has no list. */
export const proposeFindings = ({ read, into }: Desk): void => {
  for (const part of ASSESSING) {
    const own = read.laid.filter(
      (laid) => laid.part === part && laid.passage.kind !== 'note' && laid.passage.kind !== 'row',
    );
    const items = own.filter(({ passage }) => passage.kind === 'item');
    const told =
      items.length > 0
        ? items.flatMap((laid) => withCause(laid).map((span) => ({ laid, span })))
        : own
            .filter(({ passage }) => passage.kind === 'paragraph')
            .flatMap((laid) => laid.flow.sentences.map((span) => ({ laid, span })));
    for (const { laid, span } of told) {
      const words = laid.flow.text.slice(Math.max(span.start, laid.body), span.end);
      const whole = withoutEnd(tidied(words));
      const statement = whole.replace(CAUSE_LEAD, '');
      if (statement.length < SHORTEST || statement.length > LONGEST || LEAD.test(words)) continue;
      const kind = CAUSE.test(whole) ? 'cause' : (KINDS[part] ?? 'limit');
      into.put({
        subject: 'finding',
        values: { kind, statement: upperFirst(statement) },
        laid,
        span,
        understood: items.length === 0,
      });
    }
  }
};

const HOLDS = new RegExp(
  String.raw`(?:^|[,;.]\s*)(?:tuy nhiên|nhưng|song)[,\s]+((?:do\s|vì\s)?[^;.]{0,300}(?:vướng mắc|` +
    String.raw`khó khăn|chưa được|chưa có|chậm|ảnh hưởng|bãi bỏ|thiếu)[^;.]{0,300})`,
  'giu',
);
const OBSTACLE_KINDS: readonly (readonly [CodeOf<'obstacleKind'>, RegExp])[] = [
  ['clearance', /\b(?:giai phong mat bang|gpmb|boi thuong|tai dinh cu|mat bang|kiem dem)\b/u],
  ['planning', /\bquy hoach\b/u],
  ['investor', /\b(?:nha dau tu|tap doan|doanh nghiep|chu dau tu|nha thau)\b/u],
  ['capital', /\b(?:von|kinh phi|ngan sach)\b/u],
  ['policy', /\b(?:co che|chinh sach)\b/u],
  ['procedure', /\b(?:thu tuc|ho so|phe duyet|chap thuan|tham dinh)\b/u],
  ['infrastructure', /\bha tang\b/u],
  ['capacity', /\b(?:nang luc|nhan luc|can bo)\b/u],
];
const LONGEST_OBSTACLE = 400;

export const proposeObstacles = (
  { read, into }: Desk,
  objectives: Objectives,
  works: ReadonlyMap<Laid, readonly (NamedWork & { readonly ref: string })[]>,
): void => {
  for (const laid of read.laid) {
    if (laid.part !== 'results' || laid.passage.kind === 'row' || laid.passage.kind === 'title') continue;
    const named = works.get(laid) ?? [];
    const objective = laid.heading && objectives.get(laid.heading);
    const clauses = [...laid.flow.text.slice(laid.body).matchAll(HOLDS)];
    for (const { index, 0: whole, 1: said = '' } of clauses) {
      const at = laid.body + index;
      const begins = at + whole.length - said.length;
      // "…, tuy nhiên chợ A thi công chậm": what it begins with is what is held.
      const own = named[lastNotAbove(named, begins + 'vì '.length, ({ span }) => span.start)];
      const isOwn = own !== undefined && own.span.start >= begins;
      const work = (isOwn ? own : named[lastNotAbove(named, at, ({ span }) => span.end)])?.ref;
      const statement = tidied(said)
        .replace(/^(?:do|vì)\s+/iu, '')
        .replace(/[.,;\s]+$/u, '');
      if (statement.length > LONGEST_OBSTACLE || statement.length < SHORTEST / 2) continue;
      const kind = OBSTACLE_KINDS.find(([, words]) => words.test(fold(statement)))?.[0];
      const owner = work === undefined ? (objective === undefined ? {} : { objective }) : { work };
      into.put({
        subject: 'obstacle',
        values: { ...owner, ...(kind !== undefined && { kind }), statement: lowerFirst(statement) },
        laid,
        span: { start: begins, end: at + whole.length },
        understood: true,
        lacks: [...(kind === undefined ? ['kind'] : []), ...('work' in owner || 'objective' in owner ? [] : ['work'])],
        hangsOn: ['work', 'objective'],
      });
    }
  }
};
