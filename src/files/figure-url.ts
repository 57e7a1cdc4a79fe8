/** Figure addresses within URLs: every file's link carries the address as the query parameter `address`. */

/** Where a figure leads when nobody says where the product is reached. */
export const defaultFigureUrl = (address: string): string =>
  `tiendo:figure?address=${encodeURIComponent(address.toWellFormed())}`;

/** The address in a figure's URL; undefined for other links. */
export const addressOfUrl = (url: string): string | undefined => {
  const query = /\?([^#]*)/u.exec(url)?.[1];
  return query === undefined ? undefined : (new URLSearchParams(query).get('address') ?? undefined);
};
