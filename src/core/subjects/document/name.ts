/** Vietnamese names of kinds of documents, as citations begin with them: a letter is cited as "Văn bản". */
import { fold } from '#core/text/fold.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

export const documentKindName = (vocabulary: Vocabulary, kind: string): string => {
  const term = vocabulary.find('document-kind', kind);
  return term?.noun ?? term?.vi ?? kind;
};

/**
 * What a document without a symbol is called: its kind and its subject, which may begin with the kind itself: "Báo cáo
 * sơ kết …", "Các hợp đồng ba bên".
 */
export const documentTitle = (
  vocabulary: Vocabulary,
  { kind, subject }: { readonly kind: string; readonly subject?: string | undefined },
): string => {
  const name = documentKindName(vocabulary, kind);
  if (subject === undefined) return name;
  const plain = fold(subject).replace(/^(?:cac|nhung|mot so) /u, '');
  return `${plain} `.startsWith(`${fold(name)} `) ? upperFirst(subject) : `${name} ${subject}`;
};
