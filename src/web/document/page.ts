/** Documents as their pages carry them. */
import type { Based, DocumentAnswer, Link } from '#core/query/document.ts';
import { countAddress } from '#core/figure/build-address.ts';
import type { RelationType, Standing } from '#core/subjects/document/in-force.ts';
import type { SymbolReading } from '#core/subjects/document/symbol-reading.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { drawRelations } from '#web/document/relation-graph.ts';
import type { Maker } from '#web/parts/page-maker.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printDayIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { BODY_CODES, documentsWords } from '#words/ui/documents.ts';

/** "Quyết định 931/QĐ-UBND"; a document without a symbol goes by its subject. */
export const documentHeading = (
  { language, opened: { view } }: Pick<Maker, 'language' | 'opened'>,
  { kind, symbol, subject, id }: Stored<'document'>,
): string =>
  symbol === undefined
    ? upperFirst(subject ?? id)
    : `${view.vocabulary.name(language, 'document-kind', kind)} ${symbol}`;

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const namedDocument = (maker: Maker, document: Stored<'document'>) => ({
  id: document.id,
  title: documentHeading(maker, document),
  subject: document.symbol === undefined ? undefined : document.subject,
  path: recordPath(maker.opened.view, 'document', document.id) ?? '',
});
export type NamedDocument = ReturnType<typeof namedDocument>;

export const standingText = (maker: Maker, { state, endedBy, endedOn, amendedBy, extendedBy }: Standing) => {
  const { language } = maker;
  const words = documentsWords[language];
  const when = endedOn === undefined ? words.dayUnknown : words.onDay(printDayIn(language, endedOn));
  return {
    state,
    name: label(language, 'standing', state),
    ended: endedBy && {
      how: state === 'replaced' ? words.replacedBy(when) : words.revokedBy(when),
      by: namedDocument(maker, endedBy),
    },
    amendedBy: amendedBy.map((one) => namedDocument(maker, one)),
    extendedBy: extendedBy.map((one) => namedDocument(maker, one)),
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

const chainLink = (maker: Maker, link: Link, how: (type: RelationType) => string): ChainLink => ({
  key: `${link.type}/${link.document.id}`,
  how: how(link.type),
  document: namedDocument(maker, link.document),
  standing: standingText(maker, link.standing),
  ...(link.note !== undefined && { note: link.note }),
  further: link.further.map((one) => chainLink(maker, one, how)),
});

export const documentPage = (maker: Maker, seen: DocumentAnswer) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = maker;
  const { document, standingOn: stands } = seen;
  const words = documentsWords[language];
  const acts = turnList(url, { name: 'tac-dong', size: LINKS }, seen.acts, (one) =>
    chainLink(maker, one, (type) => label(language, 'relation', type)),
  );
  const actedOn = turnList(url, { name: 'chiu-tac-dong', size: LINKS }, seen.isActedOn, (one) =>
    chainLink(maker, one, (type) => words.passive[type]),
  );
  return {
    ...namedDocument(maker, document),
    fullSubject: document.subject,
    symbol: document.symbol,
    kind: view.vocabulary.name(language, 'document-kind', document.kind),
    issuer: document.issuer === undefined ? undefined : nameRecord(view, 'agency', document.issuer),
    date: cells.of(seen.date),
    standing: standingText(maker, seen.standing),
    reading: seen.reading && readingText(maker, seen.reading),
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
      objectives: turnList(url, 'nhiem-vu', stands.objectives, (one) => basedText(maker, one)),
      works: turnList(url, 'cong-trinh', stands.works, (one) => basedText(maker, one)),
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
        ...namedDocument(maker, one),
        name: documentHeading(maker, one),
      })),
      counts: {
        objectives: cells.at(countAddress('objective', { basis: document.id })),
        works: cells.at(countAddress('work', { basis: document.id })),
        steps: cells.at(countAddress('step', { decision: document.id })),
      },
    },
    falls: fallsText(maker, seen),
    tells: seen.tells.map(({ subject, figure }) => ({
      subject: label(language, 'subject', subject),
      cell: cells.of(figure, { bare: true }),
    })),
  };
};
export type DocumentPage = ReturnType<typeof documentPage>;

const basedText = ({ opened: { view } }: Maker, one: Based['record']) =>
  'title' in one
    ? { id: one.id, name: objectiveName(one), path: recordPath(view, 'objective', one.id) ?? '' }
    : { id: one.id, name: one.name, path: recordPath(view, 'work', one.id) ?? '' };

/** What loses its ground, and what still has some. */
const fallsText = (maker: Maker, { standingOn: stands, baseless, others, falls }: DocumentAnswer) => {
  const { url } = maker;
  const based = ({ record, left }: Based) => ({ ...basedText(maker, record), left: left.map(shortName) });
  return {
    documents: turnList(url, 'het-can-cu', falls, (one) => namedDocument(maker, one)),
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
  { language, opened: { view } }: Maker,
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
