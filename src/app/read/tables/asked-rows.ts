import type { OpenedProgramme } from '#app/read/programme.ts';

type Row = readonly string[];

/** The rows of each item: asked of the view when its turn comes, with what that wants of series. */
export const askedRows = async function* <Item>(
  { ask }: Pick<OpenedProgramme, 'ask'>,
  items: Iterable<Item>,
  make: (item: Item) => readonly Row[],
): AsyncGenerator<Row> {
  for (const item of items) yield* await ask<readonly Row[]>(() => make(item));
};
