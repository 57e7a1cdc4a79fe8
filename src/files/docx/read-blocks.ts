/**
 * Blocks read back from a Word file, ours or one that went through an editor: what each is of and its words now, found
 * by the bookmarks around them.
 */
import { strFromU8, unzipSync } from 'fflate';
import { plainSpaces } from '#core/report/no-break.ts';
import { readMark, type BlockMark } from '#files/docx/marks.ts';
import { bookmarkName, readProperties } from '#files/docx/properties.ts';
import { scanXml } from '#files/docx/scan-xml.ts';

export interface ReadBlock {
  readonly id: string;
  /** Its fingerprints when the file was written. */
  readonly basis: BlockMark['basis'];
  /** Its words in the file, with plain spaces; marks of footnotes say none. */
  readonly text: string;
}

/** All marked blocks in the order of the text. Throws on bytes that are no zip archive. */
export const readDocxBlocks = (bytes: Uint8Array): readonly ReadBlock[] => {
  const files = unzipSync(bytes, { filter: ({ name }) => /^(?:word\/document|docProps\/custom)\.xml$/u.test(name) });
  const part = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const properties = readProperties(part('docProps/custom.xml'));
  const blocks: ReadBlock[] = [];
  const open = new Map<string, { readonly mark: BlockMark; text: string }>();
  let inText = false;
  scanXml(part('word/document.xml'), {
    open: (name, attribute) => {
      if (name === 'w:t') inText = true;
      else if (name === 'w:bookmarkStart') {
        const bookmark = bookmarkName(attribute('w:name') ?? '');
        const mark = readMark(bookmark, properties.get(bookmark) ?? '');
        if (mark) open.set(attribute('w:id') ?? '', { mark, text: '' });
      } else if (name === 'w:bookmarkEnd') {
        const id = attribute('w:id') ?? '';
        const found = open.get(id);
        if (found) blocks.push({ id: found.mark.id, basis: found.mark.basis, text: plainSpaces(found.text) });
        open.delete(id);
      }
    },
    close: (name) => {
      if (name === 'w:t') inText = false;
    },
    text: (text) => {
      if (inText) for (const block of open.values()) block.text += text;
    },
  });
  return blocks;
};
