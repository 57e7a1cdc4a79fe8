/**
 * The ids of a file of millions of rows: which stand in it, and on which line first. Of each only 64 bits of a hash are
 * kept: in a file of twenty million rows two ids are taken for the same once in some hundred thousand files. It begins
 * with another number each time: a file in which it happens is taken the next time.
 */
import { randomBytes } from 'node:crypto';

export interface SeenNames {
  /** Takes in a name; answers the line on which it stood before. */
  readonly add: (name: string, line: number) => number | undefined;
  readonly has: (name: string) => boolean;
  readonly size: () => number;
}

const LEAST = 1 << 12;
/** Low and high half of the hash, and the line; no line is an empty place. */
const WORDS = 3;

/** Multipliers of a half of the hash, those of MurmurHash3 and of its 128 bits. */
const ONE = { first: 0xcc9e2d51, second: 0x1b873593, more: 0xe6546b64 } as const;
const TWO = { first: 0xab0e9789, second: 0x38b34ae5, more: 0x561ccd1b } as const;

/** MurmurHash3 over the letters of a name, 32 bits. */
const halfHash = (name: string, seed: number, { first, second, more }: typeof ONE | typeof TWO): number => {
  let hash = seed;
  for (let at = 0; at < name.length; at += 1) {
    const letter = Math.imul(name.charCodeAt(at), first);
    hash ^= Math.imul((letter << 15) | (letter >>> 17), second);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + more) | 0;
  }
  hash ^= name.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

export const seenNames = (): SeenNames => {
  let places = new Uint32Array(WORDS * LEAST);
  let [room, filled] = [LEAST, 0];

  /** The place of the hash, or the empty one in which it belongs. */
  const placeOf = (table: Uint32Array, size: number, low: number, high: number): number => {
    let at = low & (size - 1);
    while (table[WORDS * at + 2] !== 0 && (table[WORDS * at] !== low || table[WORDS * at + 1] !== high))
      at = (at + 1) & (size - 1);
    return WORDS * at;
  };

  const grow = (): void => {
    const [before, size] = [places, room];
    room *= 2;
    places = new Uint32Array(WORDS * room);
    for (let at = 0; at < WORDS * size; at += WORDS) {
      const [low = 0, high = 0, line = 0] = [before[at], before[at + 1], before[at + 2]];
      if (line !== 0) places.set([low, high, line], placeOf(places, room, low, high));
    }
  };

  const [seed, other] = new Uint32Array(new Uint8Array(randomBytes(8)).buffer) as unknown as [number, number];

  const find = (name: string): readonly [place: number, low: number, high: number] => {
    const [low, high] = [halfHash(name, seed, ONE), halfHash(name, other, TWO)];
    return [placeOf(places, room, low, high), low, high];
  };

  return {
    add: (name, line) => {
      const [place, low, high] = find(name);
      const before = places[place + 2] ?? 0;
      if (before !== 0) return before;
      places[place] = low;
      places[place + 1] = high;
      places[place + 2] = line;
      filled += 1;
      if (2 * filled > room) grow();
      return undefined;
    },
    has: (name) => places[find(name)[0] + 2] !== 0,
    size: () => filled,
  };
};
