/** What a reader asks of the register of documents in the address bar: the same for the page and its file. */
import type { DocumentsQuestion } from '#core/query/documents.ts';
import { asked } from '#web/forms/query.ts';

export const askedDocuments = (url: URL): DocumentsQuestion => ({
  kind: asked(url, 'loai'),
  issuer: asked(url, 'co-quan'),
  standing: asked(url, 'hieu-luc'),
  text: asked(url, 'tim'),
});
