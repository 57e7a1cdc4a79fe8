/**
 * What is found out of a view is remembered by it. Each memory knows which subjects it was made of, so that the view of
 * the next head of the journal takes over what no entry concerned; and nothing is remembered that was made while a
 * series was asked for that has not been loaded.
 */
import type { Facts } from '#core/facts/facts.ts';
import type { SeriesKey } from '#core/facts/series.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';

/** What a view looks at while it is asked, and what it remembers. */
export interface Notes {
  /** Bits of the subjects that were looked at since the outermost memory began to be made. */
  touched: number;
  /** How often a series was asked for that has not been loaded. */
  missed: number;
  /** Those series, until they are taken. */
  readonly wanted: Map<string, SeriesKey>;
  readonly rooms: Map<symbol, Map<string, Kept>>;
}

interface Kept {
  readonly value: unknown;
  readonly touched: number;
}

interface Remembering {
  readonly notes: Notes;
}

/** Two subjects may share a bit: then more is forgotten than must be. */
const BITS = new Map<Subject, number>(SUBJECT_NAMES.map((subject, index) => [subject, 1 << (index % 31)]));

export const touch = (notes: Notes, subject: Subject): void => {
  notes.touched |= BITS.get(subject) ?? 0;
};

/**
 * Whether one of these subjects was looked at since the outermost memory began to be made; one that shares a bit
 * counts.
 */
export const hasTouched = ({ touched }: Notes, subjects: Iterable<Subject>): boolean =>
  [...subjects].some((subject) => (touched & (BITS.get(subject) ?? 0)) !== 0);

export const miss = (notes: Notes, key: SeriesKey): void => {
  notes.missed += 1;
  notes.wanted.set(key.text, key);
};

/** What was wanted since this was last called. */
export const takeWanted = ({ notes }: Remembering): readonly SeriesKey[] => {
  const wanted = [...notes.wanted.values()];
  notes.wanted.clear();
  return wanted;
};

/** A memory of many values; it is emptied when it holds more than `most`. */
export interface Memory<T> {
  /** What is remembered by this name, or what `make` gives. */
  readonly recall: (view: Remembering, name: string, make: () => T) => T;
}

const MOST = 20_000;

export const memory = <T>(most = MOST): Memory<T> => {
  const room = Symbol('room');
  const roomOf = ({ rooms }: Notes): Map<string, Kept> => {
    const known = rooms.get(room);
    if (known) return known;
    const made = new Map<string, Kept>();
    rooms.set(room, made);
    return made;
  };
  return {
    recall: ({ notes }, name, make) => {
      const kept = roomOf(notes).get(name);
      if (kept) {
        notes.touched |= kept.touched;
        return kept.value as T;
      }
      const { touched, missed } = notes;
      notes.touched = 0;
      try {
        const value = make();
        if (notes.missed === missed) {
          const own = roomOf(notes);
          if (own.size >= most) own.clear();
          own.set(name, { value, touched: notes.touched });
        }
        return value;
      } finally {
        notes.touched |= touched;
      }
    },
  };
};

export const newNotes = (): Notes => ({ touched: 0, missed: 0, wanted: new Map(), rooms: new Map() });

/** Notes with a memory of their own, of a view that is asked on behalf of another: it looks and wants for that one. */
export const notesWithin = (notes: Notes): Notes => ({
  get touched() {
    return notes.touched;
  },
  set touched(bits) {
    notes.touched = bits;
  },
  get missed() {
    return notes.missed;
  },
  set missed(times) {
    notes.missed = times;
  },
  wanted: notes.wanted,
  rooms: new Map(),
});

/** What of a view's memory still holds on other facts, as of the same day. */
export const notesFor = (before: { readonly notes: Notes; readonly facts: Facts }, facts: Facts): Notes => {
  let changed = 0;
  for (const [subject, bit] of BITS) if (before.facts.state(subject) !== facts.state(subject)) changed |= bit;
  const rooms = new Map<symbol, Map<string, Kept>>();
  for (const [room, kept] of before.notes.rooms)
    rooms.set(room, new Map([...kept].filter(([, { touched }]) => (touched & changed) === 0)));
  return { ...newNotes(), rooms };
};

/** How much is remembered, in memories. */
export const sizeOfNotes = ({ notes }: Remembering): number =>
  [...notes.rooms.values()].reduce((sum, { size }) => sum + size, 0);
