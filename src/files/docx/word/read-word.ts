/** Reads a Word file that anybody may have written: its directory first, then its parts, bounded. */
import { strFromU8, unzipSync } from 'fflate';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import type { WordBlock, WordComment, WordDocument } from '#files/docx/word/model.ts';
import { readNumbering } from '#files/docx/word/numbering.ts';
import { Story } from '#files/docx/word/story.ts';
import { NO_STYLES, readStyles } from '#files/docx/word/styles.ts';
import { BrokenXml, parseXml } from '#files/docx/word/xml.ts';
import { zipFault } from '#files/workbook/zip-bounds.ts';

const WORD_BOUNDS = { bytes: 150 * 1024 * 1024, entries: 5000 } as const;
/** XML that is read: pictures count for the archive, not here. */
const MOST_XML = 60 * 1024 * 1024;

const PARTS = /^word\/(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/u;

/**
 * Refuses `review.broken` for what is no Word file, has XML that is not well-formed, a document type or entities, and
 * `review.too-large` beyond the bounds. Nothing that the file names is fetched.
 */
export const readWord = (bytes: Uint8Array, file: string): Outcome<WordDocument> => {
  const fault = zipFault(bytes, WORD_BOUNDS);
  if (fault)
    return refusedAs(fault === 'broken' ? 'review.broken' : 'review.too-large', {
      file,
      most: WORD_BOUNDS.bytes / 1024 / 1024,
    });
  try {
    let xml = 0;
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        xml += originalSize;
        return xml <= MOST_XML;
      },
    });
    if (xml > MOST_XML) return refusedAs('review.too-large', { file, most: MOST_XML / 1024 / 1024 });
    const document = readParts(parts);
    return document ? done(document) : refusedAs('review.broken', { file });
  } catch (error) {
    // fflate throws plain errors for archives that are cut or locked.
    if (error instanceof BrokenXml || error instanceof Error) return refusedAs('review.broken', { file });
    throw error;
  }
};

const readParts = (parts: Readonly<Record<string, Uint8Array>>): WordDocument | undefined => {
  const xmlOf = (name: string): string | undefined => {
    const part = parts[`word/${name}.xml`];
    return part && strFromU8(part);
  };
  const main = xmlOf('document');
  if (main === undefined) return undefined;
  const styles = xmlOf('styles');
  const numbering = readNumbering(xmlOf('numbering'));
  const read = (xml: string): Story => {
    const story = new Story(numbering);
    parseXml(xml, story);
    return story;
  };
  const body = read(main);
  const notes = new Map<string, readonly WordBlock[]>();
  const comments: WordComment[] = [];
  const separators: (readonly WordBlock[])[] = [];
  for (const [name, prefix] of [
    ['footnotes', 'f'],
    ['endnotes', 'e'],
    ['comments', ''],
  ] as const) {
    const xml = xmlOf(name);
    for (const { name: kind, id, author, date, blocks } of xml === undefined ? [] : read(xml).parts)
      if (kind === 'separator') separators.push(blocks);
      else if (prefix === '') comments.push({ id, author, date, blocks });
      else notes.set(`${prefix}${id}`, blocks);
  }
  const pageParts = (named: RegExp): readonly (readonly WordBlock[])[] =>
    Object.entries(parts).flatMap(([name, part]) => (named.test(name) ? [read(strFromU8(part)).blocks] : []));
  return {
    blocks: body.blocks,
    notes,
    comments,
    sections: body.sections,
    styles: styles === undefined ? NO_STYLES : readStyles(styles),
    headers: pageParts(/^word\/header\d*\.xml$/u),
    footers: [...pageParts(/^word\/footer\d*\.xml$/u), ...separators],
  };
};
