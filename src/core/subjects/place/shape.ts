import { choice, date, geometry, group, id, list, optional, ref, shape, source, text } from '#core/shape/shape.ts';
import { codesOf } from '#core/vocabulary/words.ts';

export const PLACE_KINDS = codesOf('placeKind');

/** Administrative geography. One place keeps one identity through its spellings, codes and mergers. */
export const PLACE = shape('shared', {
  id,
  name: text,
  kind: choice('placeKind'),
  parent: optional(ref('place')),
  /** Statistical code; an identity only together with its dates, for codes are used again. */
  code: optional(text),
  from: optional(date),
  to: optional(date),
  /** Other spellings met in documents, each with where it stands. */
  spellings: list(group({ text, at: optional(source) })),
  /** The places that a group stands for ("four inner wards"). */
  members: list(ref('place')),
  successors: list(ref('place')),
  note: optional(text),
  source,
});

/** The outline of a place, for maps. */
export const BOUNDARY = shape('shared', { id, place: ref('place'), geometry, source });
