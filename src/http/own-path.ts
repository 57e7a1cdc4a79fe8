/** Paths that a reader or another site gave, as they may stand in a link or a redirect of ours. */

/** The same path on this site: two slashes at its beginning would name another host. */
export const ownPath = (path: string): string => path.replace(/^[/\\]+/u, '/');

/** An id as the last part of a path: `.data` at its end would ask for the data of another page. */
export const pathPart = (id: string): string => encodeURIComponent(id).replace(/\.data$/u, '%2Edata');

/** Where a page stands that was asked for by a path of another spelling; undefined where it is the right one. */
export const settledPath = (url: string, accept: string | undefined): string | undefined => {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const own = ownPath(path);
  // Scripts ask for data, people for a page: what they see in the address bar.
  const settled = own.endsWith('.data') && accept?.includes('text/html') ? own.replace(/\.data$/u, '%2Edata') : own;
  return settled === path ? undefined : settled + (cut < 0 ? '' : url.slice(cut));
};

/** What decoders put in the place of what is no letter. */
const NO_LETTER = '%EF%BF%BD';
const ESCAPED = /(?:%[\da-f]{2})+|%/giu;

/** Bytes that make letters, none of them the letter of number 0, which no text of ours holds and no database takes. */
const isText = (escaped: string): boolean => {
  try {
    return !decodeURIComponent(escaped).includes('\0');
  } catch {
    return false;
  }
};

/** An address that every reader behind can decode: what is no text in it names nothing that there is. */
export const readableUrl = (url: string): string =>
  url.includes('%') ? url.replace(ESCAPED, (part) => (part === '%' ? '%25' : isText(part) ? part : NO_LETTER)) : url;
