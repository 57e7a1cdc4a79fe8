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
