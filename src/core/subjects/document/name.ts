/** Vietnamese names of kinds of documents, as citations begin with them: a letter is cited as "Văn bản". */
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

export const documentKindName = (vocabulary: Vocabulary, kind: string): string => {
  const term = vocabulary.find('document-kind', kind);
  return term?.noun ?? term?.vi ?? kind;
};
