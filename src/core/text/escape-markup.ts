const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as content of an element, or of an attribute in double quotes, of XML, SVG or HTML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter] ?? letter);
