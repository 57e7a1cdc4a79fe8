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
  for (const [key, head] of sorted(Object.keys(object))) {
    const item = object[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${head}${canonicalJson(item)}`;
  }
  return `{${text}}`;
};

/** The keys of an object in their order, each as it stands before its value: `"name":`. */
type Keys = readonly (readonly [key: string, head: string])[];

const SORTED = new Map<string, Keys>();
const MOST_SORTED = 1000;
const PLAIN = /^\w*$/u;

/**
 * Sorted once for the same keys. Only plain ones are remembered: keys with line ends in them would be joined to others'
 * text.
 */
const sorted = (keys: readonly string[]): Keys => {
  const name = `${keys.length}\n${keys.join('\n')}`;
  const known = SORTED.get(name);
  if (known) return known;
  const made: Keys = keys.toSorted().map((key) => [key, `${JSON.stringify(key)}:`] as const);
  if (keys.every((key) => PLAIN.test(key))) {
    if (SORTED.size >= MOST_SORTED) SORTED.clear();
    SORTED.set(name, made);
  }
  return made;
};
