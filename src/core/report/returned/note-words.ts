/** The notes of a block, as they stand in its words: which of them a line of the draft is, and new words for them. */
import { done, type Outcome } from '#core/problem.ts';
import { plainSpaces } from '#core/report/no-break.ts';
import { recogniseEdited } from '#core/report/recognise.ts';
import { escaped, shownText, type ShownPiece } from '#core/report/worded.ts';

/**
 * The place of a note among those of a block's words, from 0: that with these words, of several the one in the place
 * where the page has it. Undefined where none says this: the page may name a document more briefly.
 */
export const noteAt = (pieces: readonly ShownPiece[], text: string, place: number): number | undefined => {
  const notes = pieces.filter(({ piece }) => piece.kind === 'note');
  const alike = [...notes.keys()].filter((at) => plainSpaces(shownText(notes[at]?.within ?? [])) === text);
  return alike.includes(place) ? place : alike.length === 1 ? alike[0] : undefined;
};

/** The words of a block with new words for some of its notes, by their places. Figures in them stay figures. */
export const withNotes = (
  pieces: readonly ShownPiece[],
  notes: ReadonlyMap<number, string>,
): Outcome<readonly ShownPiece[]> => {
  let next = 0;
  const all: ShownPiece[] = [];
  for (const one of pieces) {
    const edited = one.piece.kind === 'note' ? notes.get(next++) : undefined;
    if (edited === undefined) {
      all.push(one);
      continue;
    }
    const found = recogniseEdited(escaped(edited), one.within ?? []);
    if (!found.ok) return found;
    all.push({ ...one, piece: { kind: 'note', content: found.value.pieces } });
  }
  return done(all);
};
