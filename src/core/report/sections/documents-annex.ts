/** The documents that carry the resolution out, in a table: symbol, day, issuer, subject. */
import { addressOf } from '#core/figure/build-address.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import { bareClause, phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';

const COLUMNS = [
  { head: 'STT', align: 'center', width: 1.2 },
  { head: 'Số, ký hiệu', align: 'left', width: 4 },
  { head: 'Ngày ban hành', align: 'center', width: 2.6 },
  { head: 'Cơ quan ban hành', align: 'left', width: 4 },
  { head: 'Loại và trích yếu', align: 'left', width: 10 },
] as const;

export const documentsAnnex = (
  composer: Composer,
  { documents }: Extract<OutlineAnnex, { readonly kind: 'documents' }>,
): Annex<Piece> => ({
  id: 'documents',
  title: 'Danh mục văn bản triển khai thực hiện',
  landscape: true,
  blocks: [
    {
      kind: 'table',
      id: 'annex/documents',
      columns: COLUMNS,
      rows: documents.map((one, index) => rowOf(composer, one, index + 1)),
    },
  ],
});

const rowOf = (composer: Composer, document: Stored<'document'>, number: number): readonly Phrase[] => {
  const { id, symbol, kind, subject } = document;
  const name = documentKindName(composer.view.vocabulary, kind);
  return [
    phrase(String(number)),
    phrase(symbol),
    phrase(composer.figure(addressOf('document', id, 'date'))),
    phrase(composer.agencyName(document.issuer)),
    phrase(name, subject === undefined ? undefined : ` ${composer.about(bareClause(subject), name)}`),
  ];
};
