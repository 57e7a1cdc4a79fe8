import { orRefuse } from '#app/refusal.ts';
import { pageOf, type PageOf, type Paging } from '#api/listed/page-of.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import type { Filter } from '#core/address/address.ts';
import { selectRecords } from '#core/figure/select.ts';

export interface ListedDocument {
  readonly id: string;
  readonly kind: string;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly relations: readonly { readonly type: string; readonly document: string }[];
  readonly version: number;
}

/** Documents that pass the filters `kind` and `issuer`. */
export const listDocuments = (
  { view }: OpenedWorkspace,
  filters: readonly Filter[],
  paging: Paging,
): PageOf<ListedDocument> => {
  const found = orRefuse(
    selectRecords(
      view,
      { head: { type: 'aggregate', op: 'count', subject: 'document' }, filters },
      'document',
      filters,
    ),
  );
  return pageOf(found, paging, (document): ListedDocument => ({
    id: document.id,
    kind: document.kind,
    symbol: document.symbol ?? null,
    issuer: document.issuer ?? null,
    date: document.date ?? null,
    subject: document.subject ?? null,
    relations: document.relations.map(({ type, document: other }) => ({ type, document: other })),
    version: document.ref.version,
  }));
};
