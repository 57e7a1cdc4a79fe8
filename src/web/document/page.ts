/** Documents as their pages carry them. */
import type { Based, DocumentAnswer, Link } from '#core/query/document.ts';
import { countAddress } from '#core/figure/build-address.ts';
import type { RelationType, Standing } from '#core/subjects/document/in-force.ts';
import type { SymbolReading } from '#core/subjects/document/symbol-reading.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { drawRelations } from '#web/document/relation-graph.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printDayIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { BODY_CODES, documentsWords } from '#words/ui/documents.ts';

/** "Quyết định 931/QĐ-UBND"; a document without a symbol goes by its subject. */
export const documentHeading = (
  { language, opened: { view } }: Pick<PageContext, 'language' | 'opened'>,
  { kind, symbol, subject, id }: Stored<'document'>,
): string =>
  symbol === undefined
    ? upperFirst(subject ?? id)
    : `${view.vocabulary.name(language, 'document-kind', kind)} ${symbol}`;

export const namedDocument = (context: PageContext, document: Stored<'document'>) => ({
  id: document.id,
  title: documentHeading(context, document),
  subject: document.symbol === undefined ? undefined : document.subject,
  path: recordPath(context.opened.view, 'document', document.id) ?? '',
});
export type NamedDocument = ReturnType<typeof namedDocument>;

export const standingText = (context: PageContext, { state, endedBy, endedOn, amendedBy, extendedBy }: Standing) => {
  const { language } = context;
  const words = documentsWords[language];
  const when = endedOn === undefined ? words.dayUnknown : words.onDay(printDayIn(language, endedOn));
  return {
    state,
    name: label(language, 'standing', state),
    ended: endedBy && {
      how: state === 'replaced' ? words.replacedBy(when) : words.revokedBy(when),
      by: namedDocument(context, endedBy),
    },
    amendedBy: amendedBy.map((one) => namedDocument(context, one)),
    extendedBy: extendedBy.map((one) => namedDocument(context, one)),
  };
};
export type StandingText = ReturnType<typeof standingText>;

export interface ChainLink {
  readonly key: string;
  readonly how: string;
  readonly document: NamedDocument;
  readonly standing: StandingText;
  readonly note?: string;
  readonly further: readonly ChainLink[];
}

/** Links of the chain that are listed, and those that are drawn. */
const LINKS = 40;
const EDGES = 12;

const chainLink = (context: PageContext, link: Link, how: (type: RelationType) => string): ChainLink => ({
  key: `${link.type}/${link.document.id}`,
  how: how(link.type),
  document: namedDocument(context, link.document),
  standing: standingText(context, link.standing),
  ...(link.note !== undefined && { note: link.note }),
  further: link.further.map((one) => chainLink(context, one, how)),
});

export const documentPage = (context: PageContext, seen: DocumentAnswer) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const { document, standingOn: stands } = seen;
  const words = documentsWords[language];
  const acts = turnList(url, { name: 'tac-dong', size: LINKS }, seen.acts, (one) =>
    chainLink(context, one, (type) => label(language, 'relation', type)),
  );
  const actedOn = turnList(url, { name: 'chiu-tac-dong', size: LINKS }, seen.isActedOn, (one) =>
    chainLink(context, one, (type) => words.passive[type]),
  );
  return {
    ...namedDocument(context, document),
    fullSubject: document.subject,
    symbol: document.symbol,
    kind: view.vocabulary.name(language, 'document-kind', document.kind),
    issuer: document.issuer === undefined ? undefined : nameRecord(view, 'agency', document.issuer),
    date: cells.of(seen.date),
    standing: standingText(context, seen.standing),
    reading: seen.reading && readingText(context, seen.reading),
    readingDiffers: seen.reading?.kind !== undefined && seen.reading.kind !== document.kind,
    cutoff: document.cutoff && printDayIn(language, document.cutoff),
    note: document.note,
    source: document.source && sourceText(view, document.source),
    programmes: seen.programmes.map((one) => one.title),
    acts,
    actedOn,
    drawn: Math.min(seen.acts.length, EDGES) + Math.min(seen.isActedOn.length, EDGES),
    related: seen.acts.length + seen.isActedOn.length,
    graph:
      seen.acts.length + seen.isActedOn.length === 0
        ? undefined
        : drawRelations({
            name: shortName(document),
            acts: seen.acts.slice(0, EDGES).map((link) => edge(link, label(language, 'relation', link.type))),
            actedOn: seen.isActedOn.slice(0, EDGES).map((link) => edge(link, label(language, 'relation', link.type))),
          }),
    stands: {
      objectives: turnList(url, 'nhiem-vu', stands.objectives, (one) => basedText(context, one)),
      works: turnList(url, 'cong-trinh', stands.works, (one) => basedText(context, one)),
      steps: turnList(url, 'thu-tuc', stands.steps, (one) => ({
        id: one.id,
        name: nameRecord(view, 'work', one.work),
        path: recordPath(view, 'work', one.work) ?? '',
      })),
      tasks: turnList(url, 'viec', stands.tasks, (one) => ({
        id: one.id,
        name: one.statements[0] ?? one.id,
        path: recordPath(view, 'task', one.id) ?? '',
      })),
      documents: turnList(url, 'van-ban', stands.documents, (one) => ({
        ...namedDocument(context, one),
        name: documentHeading(context, one),
      })),
      counts: {
        objectives: cells.at(countAddress('objective', { basis: document.id })),
        works: cells.at(countAddress('work', { basis: document.id })),
        steps: cells.at(countAddress('step', { decision: document.id })),
      },
    },
    falls: fallsText(context, seen),
    tells: seen.tells.map(({ subject, figure }) => ({
      subject: label(language, 'subject', subject),
      cell: cells.of(figure, { bare: true }),
    })),
  };
};
export type DocumentPage = ReturnType<typeof documentPage>;

const basedText = ({ opened: { view } }: PageContext, one: Based['record']) =>
  'title' in one
    ? { id: one.id, name: objectiveName(one), path: recordPath(view, 'objective', one.id) ?? '' }
    : { id: one.id, name: one.name, path: recordPath(view, 'work', one.id) ?? '' };

/** What loses its ground, and what still has some. */
const fallsText = (context: PageContext, { standingOn: stands, baseless, others, falls }: DocumentAnswer) => {
  const { url } = context;
  const based = ({ record, left }: Based) => ({ ...basedText(context, record), left: left.map(shortName) });
  return {
    documents: turnList(url, 'het-can-cu', falls, (one) => namedDocument(context, one)),
    baseless: turnList(url, 'mat-can-cu', baseless, based),
    others: turnList(url, 'con-can-cu', others, based),
    steps: stands.steps.length > 0,
  };
};

const shortName = ({ symbol, subject, id }: Stored<'document'>): string => symbol ?? subject ?? id;

const edge = ({ document, standing }: Link, how: string) => ({
  name: shortName(document),
  how,
  ended: standing.state === 'revoked' || standing.state === 'replaced',
});

/** "số 931; QĐ là Quyết định; UBND là Ủy ban nhân dân". */
const readingText = (
  { language, opened: { view } }: PageContext,
  { number, year, kindCode, kind, issuerCode, divisionCode }: SymbolReading,
): string => {
  const words = documentsWords[language];
  const body = BODY_CODES[issuerCode]?.[language === 'vi' ? 0 : 1];
  return [
    words.readingNumber(number),
    ...(year === undefined ? [] : [words.readingYear(year)]),
    kindCode === undefined
      ? words.readingLetter
      : kind
        ? words.readingKind(kindCode, view.vocabulary.name(language, 'document-kind', kind))
        : words.readingUnknownKind(kindCode),
    body === undefined ? words.readingUnknownIssuer(issuerCode) : words.readingIssuer(issuerCode, body),
    ...(divisionCode === undefined ? [] : [words.readingDivision(divisionCode)]),
  ].join('; ');
};
