/** Forms as a browser without scripts sends them. */

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attributeOf = (attributes: string, name: string): string | undefined => {
  const value = new RegExp(String.raw`\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  return value === undefined ? undefined : decoded(value);
};

/** What the record form of a page would send if nothing were changed. */
export const recordFields = (html: string): Record<string, string> => formFields(html, 'record-form');

/** The same of its first form of a class. */
export const formFields = (html: string, kind: string): Record<string, string> => fieldsOf(html, `class="${kind}"`);

/** The same of its first form that writes. */
export const postFields = (html: string): Record<string, string> => fieldsOf(html, 'method="post"');

const fieldsOf = (html: string, mark: string): Record<string, string> => {
  const form = new RegExp(String.raw`<form[^>]*${mark}[\s\S]*?</form>`, 'u').exec(html)?.[0] ?? '';
  const fields: Record<string, string> = {};
  const add = (attributes: string, value: string): void => {
    const name = attributeOf(attributes, 'name');
    if (name !== undefined) fields[name] = value;
  };
  for (const [, attributes = ''] of form.matchAll(/<input\b([^>]*)>/gu)) {
    const isLeft = /type="(?:radio|checkbox)"/u.test(attributes) && !/\bchecked/u.test(attributes);
    if (!isLeft) add(attributes, attributeOf(attributes, 'value') ?? '');
  }
  for (const [, attributes = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gu))
    add(attributes, decoded(text));
  for (const [, attributes = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gu))
    add(attributes, attributeOf(/<option\b(?=[^>]*\bselected)([^>]*)/u.exec(options)?.[1] ?? '', 'value') ?? '');
  return fields;
};
