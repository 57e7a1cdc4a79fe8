/**
 * How far a journal has come: its last sequence and the hash of that entry. Neither says it alone: a journal that was
 * cut back and written anew has the same sequence and another hash.
 */
export interface Head {
  readonly sequence: number;
  /** SHA-256 as 64 hexadecimal digits; of an empty journal, the hash that its first entry follows. */
  readonly hash: string;
}

/** "413:9f86d081…": one spelling for addresses, files, mails and printed lines. */
export const printHead = ({ sequence, hash }: Head): string => `${sequence}:${hash}`;

const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/u;

/** Undefined: not a head. Spaces around it and capital letters are forgiven, for it may have been typed from paper. */
export const readHead = (text: string): Head | undefined => {
  const [, sequence, hash] = HEAD.exec(text.trim().toLowerCase()) ?? [];
  return sequence === undefined || hash === undefined ? undefined : { sequence: Number(sequence), hash };
};

export const sameHead = (one: Head, other: Head): boolean => one.sequence === other.sequence && one.hash === other.hash;
