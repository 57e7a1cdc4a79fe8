/**
 * Words that people put in the place of the generator's, as they are kept: text in which figures, documents and notes
 * stand by name, so that they stay what they are when records change.
 *
 *     Tổng vốn huy động {sum funding[kind=total]} theo {cite:931-qd-ubnd}{note:Gồm {count work} công trình.}
 *
 * A figure may say how it is printed (`{address|bare}`, `|millions`, `|fallen`), a document what is left out of its
 * name (`{cite:1786-qd-ubnd|no-date|no-issuer}`). A brace or backslash of the text has a backslash before it.
 */
import { done, refused, type Outcome } from '#core/problem.ts';
import { LOOKS, looksOf, type FigureLooks, type FigureRun } from '#core/report/document.ts';
import type { NamedDocument, Phrase } from '#core/report/phrase.ts';

export interface WordedFigure extends FigureLooks {
  readonly kind: 'figure';
  readonly address: string;
}

export type WordedPiece =
  | { readonly kind: 'text'; readonly text: string }
  | WordedFigure
  | ({ readonly kind: 'document'; readonly document: string } & NamedDocument)
  | { readonly kind: 'note'; readonly content: readonly WordedPiece[] };

export type WordedText = readonly WordedPiece[];

const DOCUMENT = 'cite:';
const NOTE = 'note:';

/** Text as it is kept: braces and backslashes in it mean nothing. */
export const escaped = (text: string): string => text.replaceAll(/[\\{}]/gu, (letter) => `\\${letter}`);

/** As it is kept. */
export const printWorded = (pieces: WordedText): string =>
  pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return escaped(piece.text);
        case 'figure':
          return `{${[piece.address, ...Object.keys(looksOf(piece))].join('|')}}`;
        case 'document': {
          const { withoutDate, withoutIssuer } = piece;
          return `{${DOCUMENT}${piece.document}${withoutDate ? '|no-date' : ''}${withoutIssuer ? '|no-issuer' : ''}}`;
        }
        case 'note':
          return `{${NOTE}${printWorded(piece.content)}}`;
      }
    })
    .join('');

/** Problems: `wording.brace` (a brace without its other half, or one within the other where none may stand). */
export const parseWorded = (text: string): Outcome<WordedText> => {
  const read = readPieces(text, 0, false);
  return read === undefined || read.end !== text.length
    ? refused({ code: 'wording.brace', where: { field: 'text' }, data: { near: near(text, read?.end ?? text.length) } })
    : done(read.pieces);
};

const near = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20);

interface ReadPieces {
  readonly pieces: WordedText;
  /** Behind the last letter that was read. */
  readonly end: number;
}

/** Pieces up to the end, or within a note up to its closing brace; undefined where a brace is never closed. */
const readPieces = (text: string, from: number, inNote: boolean): ReadPieces | undefined => {
  const pieces: WordedPiece[] = [];
  let words = '';
  let at = from;
  const flush = (): void => {
    if (words !== '') pieces.push({ kind: 'text', text: words });
    words = '';
  };
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === '\\' && at + 1 < text.length) {
      words += text.charAt(at + 1);
      at += 2;
    } else if (letter === '}') {
      if (!inNote) return { pieces, end: at };
      flush();
      return { pieces, end: at + 1 };
    } else if (letter === '{') {
      flush();
      const read = readNamed(text, at + 1, inNote);
      if (!read) return undefined;
      pieces.push(read.piece);
      at = read.end;
    } else {
      words += letter;
      at += 1;
    }
  }
  flush();
  return inNote ? undefined : { pieces, end: at };
};

const readNamed = (
  text: string,
  from: number,
  inNote: boolean,
): { readonly piece: WordedPiece; readonly end: number } | undefined => {
  if (text.startsWith(NOTE, from)) {
    const content = inNote ? undefined : readPieces(text, from + NOTE.length, true);
    return content && { piece: { kind: 'note', content: content.pieces }, end: content.end };
  }
  const close = text.indexOf('}', from);
  const name = text.slice(from, close);
  if (close === -1 || name.trim() === '' || name.includes('{')) return undefined;
  const [address = '', ...looks] = name.split('|');
  if (name.startsWith(DOCUMENT))
    return {
      piece: {
        kind: 'document',
        document: address.slice(DOCUMENT.length).trim(),
        ...(looks.includes('no-date') && { withoutDate: true }),
        ...(looks.includes('no-issuer') && { withoutIssuer: true }),
      },
      end: close + 1,
    };
  return {
    piece: {
      kind: 'figure',
      address: address.trim(),
      ...looksOf(Object.fromEntries(LOOKS.map((look) => [look, looks.includes(look)]))),
    },
    end: close + 1,
  };
};

/** A piece with the words that an editor sees for it. */
export interface ShownPiece {
  readonly piece: WordedPiece;
  readonly shown: string;
  /** Of a note: what it says. */
  readonly within?: readonly ShownPiece[];
}

const NOTE_MARK = (number: number): string => `[*${number}]`;

/** The generator's phrase as pieces, each with its words on the page; notes are marks, numbered as they come. */
export const shownPieces = (runs: Phrase): readonly ShownPiece[] => {
  let notes = 0;
  const walk = (phrase: Phrase, inNote: boolean): readonly ShownPiece[] =>
    phrase.flatMap((run): readonly ShownPiece[] => {
      switch (run.kind) {
        case 'text':
          return [{ piece: { kind: 'text', text: run.text }, shown: run.text }];
        case 'figure':
          return [{ piece: figurePiece(run), shown: run.printed }];
        case 'mention': {
          const parts = walk(run.first, inNote);
          const [kind, document] = run.of.split('/', 2);
          // A mention whose words are the document's name is the document; one that tells more is what it tells.
          if (kind !== 'document' || document === undefined || !run.names) return parts;
          const shown = parts.map((part) => (part.piece.kind === 'note' ? '' : part.shown)).join('');
          return [{ piece: { kind: 'document', document, ...run.names }, shown }];
        }
        case 'row': {
          const items = run.items.map((item) => walk(item, inNote)).filter((item) => item.length > 0);
          if (items.length === 0) return [];
          const text = (words: string): ShownPiece => ({ piece: { kind: 'text', text: words }, shown: words });
          return [
            text(run.lead),
            ...items.flatMap((item, index) => (index === 0 ? item : [text(run.between), ...item])),
            text(run.end),
          ].filter(({ shown }) => shown !== '');
        }
        case 'note': {
          if (inNote) return [];
          notes += 1;
          const within = walk(run.content, true);
          const content = joinedTexts(within.map(({ piece }) => piece));
          return [{ piece: { kind: 'note', content }, shown: NOTE_MARK(notes), within }];
        }
      }
    });
  return walk(runs, false);
};

const figurePiece = (run: FigureRun): WordedFigure => ({ kind: 'figure', address: run.address, ...looksOf(run) });

/** What an editor sees: the words of the page, with marks for notes. */
export const shownText = (pieces: readonly ShownPiece[]): string => pieces.map(({ shown }) => shown).join('');

/** Pieces as they are kept. */
export const printPieces = (pieces: readonly ShownPiece[]): string =>
  printWorded(joinedTexts(pieces.map(({ piece }) => piece)));

/** Texts that follow each other are one. */
export const joinedTexts = (pieces: WordedText): WordedText => {
  const joined: WordedPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && piece.text === '') continue;
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
};

/** All figures of a text, those in its notes too. */
export const figuresIn = (pieces: WordedText): readonly WordedFigure[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'figure' ? [piece] : piece.kind === 'note' ? figuresIn(piece.content) : [],
  );
