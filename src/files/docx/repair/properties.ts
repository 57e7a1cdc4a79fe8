/** Properties of a run or a paragraph at their places in XML, and edits that set one where the schema has it. */
import { attributeOf, withAttribute, type Edit, type Tag } from '#files/docx/repair/tags.ts';

/** The properties of one run, one paragraph or the mark of one. */
export interface PlacedProperties {
  readonly open: Tag;
  /** Where its closing tag begins; an empty tag has none. */
  end?: number;
  readonly children: Tag[];
}

/** Where properties stand, or would: behind the opening tag of their owner. */
export interface PropertyPlace {
  readonly start: number;
  properties?: PlacedProperties;
}

/** Attributes by their local names; undefined takes one off. */
export type Wanted = readonly (readonly [name: string, attributes: Readonly<Record<string, string | undefined>>])[];

/** Names in the order that the schema of ISO/IEC 29500 gives them. */
const ORDER = {
  rPr:
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath rPrChange',
  pPr:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
} as const;
const PLACE: Readonly<Record<keyof typeof ORDER, ReadonlyMap<string, number>>> = {
  rPr: new Map(ORDER.rPr.split(' ').map((name, at) => [name, at])),
  pPr: new Map(ORDER.pPr.split(' ').map((name, at) => [name, at])),
};

export const childOf = ({ properties }: PropertyPlace, name: string): Tag | undefined =>
  properties?.children.find((one) => one.name === name);

/** What a property says by its `val`; undefined where it is not set here. */
export const valueOf = (place: PropertyPlace, name: string, prefix: string): string | undefined => {
  const child = childOf(place, name);
  return child && attributeOf(child.raw, prefix, 'val');
};

const tagWith = (raw: string, prefix: string, attributes: Wanted[number][1]): string =>
  Object.entries(attributes).reduce((tag, [name, value]) => withAttribute(tag, prefix, name, value), raw);

/**
 * Edits that set properties: attributes of what is there, new tags at their places. `wanted` stands in the order of the
 * schema.
 */
export const propertyEdits = (
  place: PropertyPlace,
  kind: keyof typeof ORDER,
  prefix: string,
  wanted: Wanted,
): readonly Edit[] => {
  if (wanted.length === 0) return [];
  const { start, properties } = place;
  const tagOf = ([name, attributes]: Wanted[number]): string => tagWith(`<${prefix}:${name}/>`, prefix, attributes);
  if (!properties || properties.open.kind === 'empty') {
    const text = `<${prefix}:${kind}>${wanted.map(tagOf).join('')}</${prefix}:${kind}>`;
    return [
      properties ? { start: properties.open.start, end: properties.open.end, text } : { start, end: start, text },
    ];
  }
  const order = PLACE[kind];
  const end = properties.end ?? properties.open.end;
  return wanted.map((one): Edit => {
    const there = childOf(place, one[0]);
    if (there) return { start: there.start, end: there.end, text: tagWith(there.raw, prefix, one[1]) };
    const own = order.get(one[0]) ?? 0;
    const at = properties.children.find(({ name }) => (order.get(name) ?? -1) > own)?.start ?? end;
    return { start: at, end: at, text: tagOf(one) };
  });
};
