/** JSON with sorted keys and no spaces: the same value always gives the same text, whatever stored it in between. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  return Array.isArray(value) ? listText(value) : objectText(value as Readonly<Record<string, unknown>>);
};

const listText = (list: readonly unknown[]): string => {
  let text = '';
  for (const item of list) text += `${text === '' ? '' : ','}${canonicalJson(item ?? null)}`;
  return `[${text}]`;
};

const objectText = (object: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (const key of Object.keys(object).toSorted()) {
    const item = object[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
};
