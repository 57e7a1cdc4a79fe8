/** The legal steps of a work as a short chronicle: when, who, by which document, with what effect. */
import { compareIds } from '#core/text/collate.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, mention, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { firstDay } from '#core/value/period.ts';

const RELATION_VERBS = {
  implements: 'thực hiện',
  amends: 'điều chỉnh',
  revokes: 'bãi bỏ',
  extends: 'kéo dài',
  replaces: 'thay thế',
  cites: 'theo',
  approves: 'phê duyệt',
} as const;

/**
 * The steps of the work of that name in order of their dates; what is done without a date comes first, what is under
 * way without one last. `change`: what is said with a step.
 */
export const stepSentences = (
  composer: Composer,
  steps: readonly Stored<'step'>[],
  work: string,
  change: (step: Stored<'step'>, told: Phrase) => Phrase = (_, told) => told,
): readonly Phrase[] =>
  steps
    .toSorted(byDate)
    .flatMap((step) => (stepSentence(composer, step, work) ?? []).map((told) => change(step, told)));

const rank = (step: Stored<'step'>): string => (step.on ? firstDay(step.on) : step.state === 'done' ? '0000' : '9999');

const byDate = (a: Stored<'step'>, b: Stored<'step'>): number =>
  rank(a).localeCompare(rank(b)) || compareIds(a.id, b.id);

const stepSentence = (composer: Composer, step: Stored<'step'>, work: string): Phrase[] | undefined => {
  const document = step.decision === undefined ? undefined : composer.view.find('document', step.decision);
  const statement = step.statement === undefined ? undefined : lowerFirst(bareClause(step.statement));
  if (!document) {
    const when = step.on === undefined ? undefined : phrase(upperFirst(printOfficialPeriod(step.on)), ', ');
    return statement === undefined ? undefined : [sentence(when, statement)];
  }
  const told =
    document.symbol === undefined
      ? unnumbered(composer, document, statement, work, step.state)
      : numbered(composer, step, document, statement);
  // A footnote at the amended document's first citation may have told it already.
  return document.relations.some((relation) => relation.type === 'amends')
    ? [phrase(composer.ifNew(document.id, told))]
    : [told];
};

/** "Ngày 24/11/2022, UBND tỉnh ban hành Văn bản số 7918/UBND-GTCNXD bãi bỏ …" */
const numbered = (
  composer: Composer,
  step: Stored<'step'>,
  document: Stored<'document'>,
  statement: string | undefined,
): Phrase => {
  const when = whenOf(composer, step, document);
  const issuer = composer.agencyName(document.issuer);
  const cited = composer.cite(document.id, { withoutDate: when !== undefined, withoutIssuer: issuer !== undefined });
  const subject = statement ?? (document.subject === undefined ? undefined : bareClause(document.subject));
  return sentence(
    when ? phrase(when, ', ') : undefined,
    issuer ? composer.ifNew(document.id, phrase(`${issuer} ban hành `, cited), phrase(`${issuer} có `, cited)) : cited,
    subject ? ` ${subject}` : undefined,
    relations(composer, document, subject ?? ''),
  );
};

/** "sau khi xin ý kiến Sở Xây dựng, trình UBND tỉnh phê duyệt": when, and what was done with the document. */
const HANDED = /^(?:(.+), )?((?:trình|gửi|báo cáo|chuyển) [^,;]+)$/u;
/** "do Công ty A gửi", "đã được thành phố báo cáo tỉnh": the one who acts stands behind the verb. */
const DONE_BY =
  /^(?:do|(?:đã )?được) (.+?) (gửi|trình|báo cáo|lập|xây dựng|ban hành|đề xuất|chuyển|phê duyệt)((?: [^,;]+)?)$/u;

/**
 * A document known only by its subject, the one who acts first: "UBND thành phố đã trình Ban Thường vụ Tỉnh ủy đề án
 * …".
 */
const unnumbered = (
  composer: Composer,
  document: Stored<'document'>,
  statement: string | undefined,
  work: string,
  state: Stored<'step'>['state'],
): Phrase => {
  const issuer = composer.agencyName(document.issuer);
  const said = statement ?? '';
  const kind = lowerFirst(documentKindName(composer.view.vocabulary, document.kind));
  // What is the work itself is not named again.
  const name = document.subject === work ? `${kind} này` : lowerFirst(bareClause(document.subject ?? kind));
  const effects = relations(composer, document, said);
  const [, before, handed] = HANDED.exec(said) ?? [];
  if (issuer !== undefined && handed !== undefined)
    return sentence(
      before === undefined ? '' : `${before}, `,
      `${issuer} đã ${handed.replace(' để ', ' ')} ${name}`,
      effects,
    );
  const [, actor, verb = '', rest = ''] = DONE_BY.exec(said) ?? [];
  if (actor !== undefined) return sentence(`${actor} đã ${verb}${rest} ${name}`, effects);
  if (issuer === undefined) return sentence(name, statement === undefined ? undefined : ` ${statement}`, effects);
  const makes = `${issuer} ${state === 'done' ? 'đã' : 'đang'} xây dựng ${name}`;
  return sentence(makes, statement === undefined ? undefined : `, ${statement}`, effects);
};

const whenOf = (composer: Composer, step: Stored<'step'>, document: Stored<'document'>): Phrase | undefined => {
  if (document.date && (step.on === undefined || step.on === document.date)) {
    const run = composer.figure(addressOf('document', document.id, 'date'));
    return run && phrase(readDay(document.date) ? 'Ngày ' : '', run);
  }
  return step.on === undefined ? undefined : phrase(upperFirst(printOfficialPeriod(step.on)));
};

/** What the document does to others, where the statement has not said so; each relation is told once in a report. */
const relations = (composer: Composer, document: Stored<'document'>, statement: string): Phrase => {
  const acts = document.relations.filter((relation) => relation.document !== composer.programme.resolution);
  return phrase(
    ...acts.map((relation) =>
      mention(`relation/${document.id}/${relation.document}`, relationPhrase(composer, relation, statement), []),
    ),
  );
};

const relationPhrase = (
  composer: Composer,
  relation: Stored<'document'>['relations'][number],
  statement: string,
): Phrase => {
  const cited = composer.cite(relation.document);
  const because = relation.note === undefined ? undefined : lowerFirst(bareClause(relation.note));
  if (relation.type !== 'cites')
    return statement.includes(RELATION_VERBS[relation.type])
      ? []
      : phrase(`, ${RELATION_VERBS[relation.type]} `, cited);
  if (because?.startsWith('để ')) return phrase(`, ${because} tại `, cited);
  if (because !== undefined) return phrase(`; ${because}`);
  return composer.view.find('document', relation.document)?.symbol === undefined
    ? []
    : phrase(composer.ifNew(relation.document, phrase(', theo ', cited)));
};
