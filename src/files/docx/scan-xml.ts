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

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gu;
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
  for (const [, slash, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) events.text(unescapeXml(text));
    else if (name === undefined) continue;
    else if (slash) events.close(name);
    else {
      events.open(name, (wanted) => {
        const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
        return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
      });
      if (empty) events.close(name);
    }
  }
};
