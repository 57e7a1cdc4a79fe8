/**
 * The bytes of a file that the database keeps, piece by piece: a whole answer comes as its hexadecimal digits, of a
 * file of 30 MB five times as much memory as it has bytes.
 */
import { sql } from 'kysely';

const PIECE = 4 * 1024 * 1024;

interface Piece {
  /** Bytes of the whole. */
  readonly length: number;
  readonly piece: Buffer;
}

/** What is selected of a row with `content`: a piece of it, from a byte on, counted from 0. */
export const pieceFrom = (from: number) =>
  [
    sql<number>`octet_length(content)`.as('length'),
    sql<Buffer>`substring(content from ${from + 1} for ${PIECE})`.as('piece'),
  ] as const;

/** Undefined where there is no such row, or no longer. */
export const joinPieces = async (
  ask: (from: number) => Promise<Piece | undefined>,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const first = await ask(0);
  if (!first) return undefined;
  const whole = new Uint8Array(first.length);
  whole.set(first.piece);
  for (let at = first.piece.length; at < whole.length;) {
    const next = await ask(at);
    if (!next || next.piece.length === 0) return undefined;
    whole.set(next.piece, at);
    at += next.piece.length;
  }
  return whole;
};

/** The same bytes as the database takes them; nothing is copied. */
export const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);
