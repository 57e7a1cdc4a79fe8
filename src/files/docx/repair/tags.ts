/** The tags of well-formed XML with their places, and edits by those places: nothing between them is touched. */

export interface Tag {
  /** Local name, where the tag is of Word's own namespace; empty for others. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/gu;
const NAMESPACE =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/u;

/** The prefix of Word's namespace; undefined where the part declares none. */
export const wordPrefix = (xml: string): string | undefined => NAMESPACE.exec(xml)?.[1];

export const tagsOf = function* (xml: string, prefix: string): Generator<Tag> {
  for (const { 0: raw, index } of xml.matchAll(TAG)) {
    if (raw.startsWith('<!') || raw.startsWith('<?')) continue;
    const isClose = raw.startsWith('</');
    const full = /^<\/?([^\s/>]+)/u.exec(raw)?.[1] ?? '';
    const name = full.startsWith(`${prefix}:`) ? full.slice(prefix.length + 1) : full === 'mc:Fallback' ? full : '';
    yield {
      name,
      kind: isClose ? 'close' : raw.endsWith('/>') ? 'empty' : 'open',
      raw,
      start: index,
      end: index + raw.length,
    };
  }
};

/** An attribute of Word's in a tag, by its local name. */
export const attributeOf = (raw: string, prefix: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${prefix}:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(raw);
  return found ? (found[1] ?? found[2]) : undefined;
};

/** The tag with an attribute as given; absent: without it. */
export const withAttribute = (raw: string, prefix: string, name: string, value: string | undefined): string => {
  const without = raw.replace(new RegExp(`\\s${prefix}:${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u'), '');
  return value === undefined ? without : without.replace(/\s*(\/?)>$/u, ` ${prefix}:${name}="${value}"$1>`);
};

/** Edits do not overlap. */
export const edited = (xml: string, edits: readonly Edit[]): string => {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
};
