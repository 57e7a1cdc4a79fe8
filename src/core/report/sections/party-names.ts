/** Companies and organisations by their names: in full at first, then briefly. */
import { mention, phrase, type MentionPiece } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** "Công ty cổ phần May Sông Vân", further on "Công ty May Sông Vân" where that is on record. */
export const partyNamed = ({ id, name, short }: Stored<'party'>): MentionPiece =>
  mention(`party/${id}`, phrase(name), phrase(short ?? name));
