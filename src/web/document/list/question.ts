/** What a reader asks of the register of documents in the address bar: the same for the page and its file. */
import type { DocumentsQuestion } from '#core/query/documents.ts';
import { asked } from '#web/forms/query.ts';
import type { Sort } from '#web/parts/data-table.tsx';
import { readSort } from '#web/parts/sort.ts';

export interface DocumentsAsked {
  readonly question: DocumentsQuestion;
  readonly sort: Sort | undefined;
}

export const askedDocuments = (url: URL): DocumentsAsked => ({
  question: {
    kind: asked(url, 'loai'),
    issuer: asked(url, 'co-quan'),
    standing: asked(url, 'hieu-luc'),
    text: asked(url, 'tim'),
  },
  sort: readSort(url, ['symbol', 'issuer', 'date', 'standing']),
});
