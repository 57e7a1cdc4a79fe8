/**
 * A reader of well-formed XML as a stream of tags and text: ten times as fast as a tree, which matters because every
 * report is read back before it leaves. It checks nothing; comments, CDATA and instructions are passed over.
 */
import { ownEntry } from '#core/text/own-entry.ts';
export interface XmlEvents {
  /** A start tag; `attribute` finds an attribute's value by its qualified name. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/uy;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '0', hex === undefined ? 10 : 16))
          : (ownEntry(NAMED, name) ?? whole),
      )
    : text;

export const scanXml = (xml: string, events: XmlEvents): void => {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    // By its end, not by a pattern: of millions of letters a pattern would remember each.
    if (end > at) {
      events.text(unescapeXml(xml.slice(at, end)));
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(xml);
    at += found?.[0].length ?? 1;
    if (found) tellTag(found, events);
  }
};

const tellTag = ([, slash, name, attributes = '', empty]: RegExpExecArray, events: XmlEvents): void => {
  if (name === undefined) return;
  if (slash) return events.close(name);
  events.open(name, (wanted) => {
    const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
    return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
  });
  if (empty) events.close(name);
};
