/** What a reader asks in the address bar. */

/** The trimmed value of a query name; undefined when it is not there or empty. */
export const asked = (url: URL, name: string): string | undefined => url.searchParams.get(name)?.trim() || undefined;

/** A whole number from 1 up; undefined for anything else. */
export const askedNumber = (url: URL, name: string): number | undefined => {
  const text = asked(url, name);
  return text !== undefined && /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : undefined;
};
