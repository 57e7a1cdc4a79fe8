/**
 * What a document's own properties tell by bookmark: the address of a figure, what a block is of. Properties go with a
 * document through every editor, OpenDocument's too.
 */
import { printableText } from '#core/report/no-break.ts';
import { scanXml } from '#files/docx/scan-xml.ts';

/** Word keeps no longer text in a property of a document: longer ones go over several, in pieces of so many letters. */
const PIECE = 120;

/** "td_7" with its text; what is beyond the first piece stands in "td_7.2" and so on. */
export const propertyPieces = (bookmark: string, text: string): readonly (readonly [name: string, text: string])[] => {
  const letters = [...printableText(text)];
  const pieces = Array.from({ length: Math.max(1, Math.ceil(letters.length / PIECE)) }, (_, i) =>
    letters.slice(i * PIECE, (i + 1) * PIECE).join(''),
  );
  return pieces.map((piece, i) => [i === 0 ? bookmark : `${bookmark}.${i + 1}`, piece]);
};

/** A property that belongs to a bookmark of ours: bookmark, number of the piece. */
const PROPERTY = /^(tdb?_\d+)(?:\.(\d+))?$/u;

/** The texts by bookmark, put together again, of the part `docProps/custom.xml`. */
export const readProperties = (xml: string): ReadonlyMap<string, string> => {
  const pieces = new Map<string, string[]>();
  let piece: { readonly bookmark: string; readonly at: number } | undefined;
  scanXml(xml, {
    open: (element, attribute) => {
      if (!/(?:^|:)property$/u.test(element)) return;
      const [, bookmark, number = '1'] = PROPERTY.exec(attribute('name') ?? '') ?? [];
      piece = bookmark === undefined ? undefined : { bookmark, at: Number(number) - 1 };
    },
    close: () => undefined,
    text: (text) => {
      if (!piece) return;
      const found = pieces.get(piece.bookmark) ?? [];
      found[piece.at] = (found[piece.at] ?? '') + text;
      pieces.set(piece.bookmark, found);
    },
  });
  return new Map([...pieces].map(([bookmark, texts]) => [bookmark, texts.join('')]));
};

/** The text of the property of this very name. */
export const readNamedProperty = (xml: string, wanted: string): string | undefined => {
  let found: string | undefined;
  let inside = false;
  scanXml(xml, {
    open: (element, attribute) => {
      if (!/(?:^|:)property$/u.test(element)) return;
      inside = attribute('name') === wanted;
      if (inside) found ??= '';
    },
    close: (element) => {
      if (/(?:^|:)property$/u.test(element)) inside = false;
    },
    text: (text) => {
      if (inside) found = (found ?? '') + text;
    },
  });
  return found?.trim();
};

/** LibreOffice renames the bookmarks of footnotes so, each time it saves. */
export const bookmarkName = (name: string): string => name.replace(/(?:_Copy_\d+)+$/u, '');
