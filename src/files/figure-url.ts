/** Figure addresses within URLs: every file's link carries the address as the query parameter `address`. */

/** How the links of figures are written: the address stands between the two, as the query parameter `address`. */
export interface FigureLinks {
  readonly before: string;
  readonly behind: string;
}

/** Where figures lead when nobody says where the product is reached. */
export const OWN_LINKS: FigureLinks = { before: 'tiendo:figure?address=', behind: '' };

export const figureUrl = ({ before, behind }: FigureLinks, address: string): string =>
  `${before}${encodeURIComponent(address.toWellFormed())}${behind}`;

/** The address in a figure's URL; undefined for other links. */
export const addressOfUrl = (url: string): string | undefined => {
  const query = /\?([^#]*)/u.exec(url)?.[1];
  return query === undefined ? undefined : (new URLSearchParams(query).get('address') ?? undefined);
};
