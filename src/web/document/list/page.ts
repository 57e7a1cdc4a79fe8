/** The register of documents as its page carries it. */
import type { DocumentLine, DocumentsAnswer } from '#core/query/documents.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import { namedDocument, standingText } from '#web/document/page.ts';
import type { DocumentsAsked } from '#web/document/list/question.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { sortRows } from '#web/parts/sort.ts';
import { madeRows, turnPages } from '#web/parts/turn-pages.ts';
import { nameRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';

export const documentsPage = (context: PageContext, seen: DocumentsAnswer, { sort }: DocumentsAsked) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const sorted = sortRows(seen.lines, sort, {
    symbol: ({ document }) => document.symbol,
    issuer: ({ document }) => issuerOf(context, document.issuer),
    date: ({ document }) => document.date,
    standing: ({ standing }) => label(language, 'standing', standing.state),
  });
  return {
    table: madeRows(turnPages(url, sorted), (line) => documentRow(context, line)),
    ...(seen.count && { count: cells.of(seen.count) }),
    kinds: seen.kinds.map((kind) => ({ value: kind, name: view.vocabulary.name(language, 'document-kind', kind) })),
    issuers: seen.issuers.map((agency) => ({ value: agency.id, name: shortName(agency) })),
    standings: seen.standings.map((state) => ({ value: state, name: label(language, 'standing', state) })),
  };
};

const issuerOf = ({ opened: { view } }: PageContext, issuer: string | undefined): string | undefined =>
  issuer === undefined ? undefined : nameRecord(view, 'agency', issuer);

const documentRow = (context: PageContext, { document, standing }: DocumentLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  return {
    ...namedDocument(context, document),
    symbol: document.symbol,
    fullSubject: document.subject,
    kind: view.vocabulary.name(language, 'document-kind', document.kind),
    issuer: issuerOf(context, document.issuer),
    day: document.date,
    date: cells.at(addressOf('document', document.id, 'date')),
    standing: standingText(context, standing),
    relations: document.relations.flatMap(({ type, document: id }) => {
      const other = view.find('document', id);
      return other ? [{ type: label(language, 'relation', type), ...namedDocument(context, other) }] : [];
    }),
  };
};
export type DocumentRow = ReturnType<typeof documentRow>;
