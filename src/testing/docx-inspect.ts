/** A Word file taken apart for tests: its parts, its paragraphs with the look their style gives them. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Inspected {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: Document;
  readonly paragraphs: readonly InspectedParagraph[];
}

interface InspectedParagraph {
  readonly style: string;
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: string;
  readonly element: Element;
}

export const elements = (node: Document | Element, name: string): readonly Element[] =>
  Array.from(node.getElementsByTagNameNS(W, name));
export const attribute = (node: Element | undefined, name: string): string => node?.getAttributeNS(W, name) ?? '';

/** Parses strictly: what is not well-formed throws. */
export const parseXml = (xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');

const on = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'none'].includes(attribute(element, 'val'));

const inspectParagraph = (element: Element, styles: ReadonlyMap<string, Element>): InspectedParagraph => {
  const style = attribute(elements(element, 'pStyle')[0], 'val');
  const look = styles.get(style);
  const find = (name: string): Element | undefined => (look ? elements(look, name)[0] : undefined);
  return {
    style,
    element,
    text: elements(element, 't')
      .map((t) => t.textContent ?? '')
      .join(''),
    sizePt: Number(attribute(find('sz'), 'val')) / 2,
    bold: on(find('b')),
    italic: on(find('i')),
    underline: on(find('u')),
    align: attribute(elements(element, 'jc')[0] ?? find('jc'), 'val'),
  };
};

export const inspectDocx = (bytes: Uint8Array): Inspected => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const document = parseXml(parts.get('word/document.xml') ?? '');
  const styles = new Map(
    elements(parseXml(parts.get('word/styles.xml') ?? ''), 'style').map((style) => [
      attribute(style, 'styleId'),
      style,
    ]),
  );
  return { parts, document, paragraphs: elements(document, 'p').map((p) => inspectParagraph(p, styles)) };
};
