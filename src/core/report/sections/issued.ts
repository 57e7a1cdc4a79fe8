/** The documents that were issued to carry the resolution out: who issued which, when, on what. */
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, mention, note, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { named } from '#core/report/sections/named.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** Beyond so many they are counted, and listed in a footnote. */
const FEW = 4;

export const issued = (composer: Composer, { documents, annex }: TellingOf<'issued'>): readonly BlockDraft[] => {
  const lead = `Để tổ chức thực hiện ${resolutionKind(composer)}, `;
  if (documents.length > FEW) {
    const count = printCount(documents.length);
    const all = documents.map((one) => cited(composer, one, 'with-issuer'));
    return [
      paragraph(
        sentence(
          `${lead}các cấp, các ngành đã ban hành ${count} văn bản lãnh đạo, chỉ đạo, hướng dẫn`,
          annex === undefined
            ? note(sentence('Gồm: ', listed(named(all, 'văn bản khác'))))
            : ` (danh mục tại ${annex})`,
        ),
      ),
    ];
  }
  const byIssuer = [...Map.groupBy(documents, ({ issuer }) => issuer)].map(([issuer, its]) => {
    const agency = composer.agencyName(issuer);
    return phrase(
      agency === undefined ? undefined : `${agency} đã ban hành `,
      listed(
        its.map((one) => cited(composer, one, agency === undefined ? 'with-issuer' : 'without-issuer')),
        its.some(({ subject }) => subject?.includes(',')) ? '; ' : ', ',
      ),
    );
  });
  return [paragraph(sentence(lead, listed(byIssuer)))];
};

const CARRIED_OUT =
  /^(?:Nghị quyết|Kế hoạch|Chương trình|Đề án|Chỉ thị|Quyết định|Kết luận|Quy hoạch|Chiến lược|Dự án|Phương án)/u;

/** What is carried out is not always a resolution: "Nghị quyết", "Kế hoạch", "Chương trình hành động". */
const resolutionKind = ({ view, programme }: Composer): string => {
  const resolution = view.find('document', programme.resolution);
  const name = resolution === undefined ? '' : documentKindName(view.vocabulary, resolution.kind);
  return CARRIED_OUT.test(name) ? name : 'Nghị quyết';
};

/** "Kế hoạch số 42/KH-UBND ngày 15/02/2026 về …" */
const cited = (
  composer: Composer,
  { id, subject, kind, symbol }: Stored<'document'>,
  issuer: 'with-issuer' | 'without-issuer',
): Phrase => {
  const isApart = issuer === 'without-issuer';
  const name = phrase(composer.cite(id, isApart ? { withoutIssuer: true } : { withIssuerOfName: true }));
  // The name of a document without a number is its subject.
  if (subject === undefined || symbol === undefined) return name;
  return phrase(
    name,
    mention(
      `subject/${id}`,
      phrase(` ${composer.about(subject, documentKindName(composer.view.vocabulary, kind))}`),
      [],
    ),
  );
};
