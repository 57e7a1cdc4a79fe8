/** XML of a stranger's Word file as events, with namespaces resolved: no entities, no document type, bounded depth. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const MATH: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const DEEPEST = 256;

/** The file is no XML that a Word file may hold. */
export class BrokenXml extends Error {}

export interface Element {
  /** Local names of Word's namespace, "m:t" of formulas, "mc:Fallback" of alternatives; others are "?". */
  readonly name: string;
  /** An attribute by its local name. */
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlHandler {
  readonly open: (element: Element) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const nameOf = ({ uri, local }: SaxesTagNS): string => {
  if (WORD.has(uri)) return local;
  if (MATH.has(uri)) return `m:${local}`;
  return uri === COMPATIBILITY ? `mc:${local}` : '?';
};

/** Throws BrokenXml for what is not well-formed, for a document type, and for elements nested too deep. */
export const parseXml = (xml: string, handler: XmlHandler): void => {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  const fail = (reason: string): never => {
    throw new BrokenXml(reason);
  };
  parser.on('error', (error) => fail(error.message));
  // What a document type declares could be anything; no Word file has one.
  parser.on('doctype', () => fail('a document type'));
  parser.on('opentag', (tag) => {
    if (names.length >= DEEPEST) fail('too deep');
    const name = nameOf(tag);
    names.push(name);
    handler.open({
      name,
      attribute: (wanted) => Object.values(tag.attributes).find(({ local }) => local === wanted)?.value,
    });
  });
  parser.on('closetag', () => handler.close(names.pop() ?? '?'));
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.write(xml).close();
};
