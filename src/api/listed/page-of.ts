/** Part of a list, and how long the whole is. */
export interface Paging {
  readonly limit: number;
  readonly offset: number;
}

export interface PageOf<T> extends Paging {
  readonly items: readonly T[];
  readonly total: number;
}

export const pageOf = <S, T>(all: readonly S[], { limit, offset }: Paging, present: (one: S) => T): PageOf<T> => ({
  items: all.slice(offset, offset + limit).map(present),
  total: all.length,
  limit,
  offset,
});
