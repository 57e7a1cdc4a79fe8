/** What is kept of a report's desk, in words: places of the report, words with figures in them, names of records. */
import { parseAddress } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import { parseWorded, type WordedText } from '#core/report/worded.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import type { Namer } from '#words/cell-words.ts';
import { nameFigure } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

/** "results/3.5/measures": "kết quả, mục 3.5"; what names a block within its part is no word of the office. */
export const blockWords = (language: Language, block: string): string => {
  const [part = '', within = ''] = block.split('/');
  if (wordOf('reportPart', part) === undefined) return block;
  const name = label(language, 'reportPart', part);
  const item = language === 'vi' ? 'mục' : 'item';
  return /^\d+(?:\.\d+)*$/u.test(within) ? `${name}, ${item} ${within}` : name;
};

/** Words as they are kept: a figure or a document in them by its name, a note in brackets. */
export const keptWords = (language: Language, view: View, name: Namer, text: string): string => {
  const told = (pieces: WordedText): string =>
    pieces
      .map((piece) => {
        switch (piece.kind) {
          case 'text':
            return piece.text;
          case 'figure': {
            const read = parseAddress(piece.address);
            return `[${read.ok ? nameFigure(language, view, read.value) : piece.address}]`;
          }
          case 'document':
            return name('document', piece.document);
          case 'note':
            return ` (${told(piece.content)})`;
        }
      })
      .join('');
  const read = parseWorded(text);
  return read.ok ? told(read.value) : text;
};

/** "work/road": its name. */
export const namedRecord = (name: Namer, key: string): string => {
  const cut = key.indexOf('/');
  const subject = key.slice(0, cut);
  return Object.hasOwn(SUBJECTS, subject) ? name(subject as Subject, key.slice(cut + 1)) : key;
};
