/** A list names nothing twice. */
import type { Problem } from '#core/problem.ts';
import type { Fields, GroupField, ListField } from '#core/shape/shape.ts';
import { SUBJECTS, type Draft } from '#core/subjects/subjects.ts';

/** What tells the items of a list of groups apart, where it is not the first field alone. */
const TOLD_APART: Readonly<Record<string, readonly string[]>> = {
  relations: ['type', 'document'],
  spellings: ['text', 'at'],
};

/** What happened may happen again. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['collection steps', 'return steps']);

/** Problems: `list.twice` with the place of the later one. */
export const checkLists = (drafts: readonly Draft[]): readonly Problem[] =>
  drafts.flatMap(({ subject, id, record }) =>
    listsIn(SUBJECTS[subject].fields).flatMap(([name, field]): readonly Problem[] => {
      if (MAY_REPEAT.has(`${subject} ${name}`)) return [];
      const items = (record as unknown as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
      if (items.length < 2 || UNIQUE.has(items)) return [];
      const keys = items.map((item) =>
        field.of.type === 'group' ? groupKey(name, field.of, item) : JSON.stringify(item),
      );
      if (new Set(keys).size === keys.length) UNIQUE.add(items);
      return keys.flatMap((key, index) => {
        const first = keys.indexOf(key);
        return first === index
          ? []
          : [
              {
                code: 'list.twice',
                where: { record: `${subject}/${id}`, field: `${name}[${index}]` },
                data: { first: first + 1, second: index + 1 },
              },
            ];
      });
    }),
  );

/** Lists that name nothing twice: those of a programme are asked of with every write. */
const UNIQUE = new WeakSet<readonly unknown[]>();

const LISTS = new WeakMap<Fields, readonly (readonly [name: string, field: ListField])[]>();

/** Fields that are lists, found once for a shape. */
const listsIn = (fields: Fields): readonly (readonly [name: string, field: ListField])[] => {
  const known =
    LISTS.get(fields) ??
    Object.entries(fields).flatMap(([name, field]) => (field.type === 'list' ? [[name, field] as const] : []));
  LISTS.set(fields, known);
  return known;
};

const groupKey = (name: string, { fields }: GroupField, item: unknown): string =>
  JSON.stringify(
    (TOLD_APART[name] ?? Object.keys(fields).slice(0, 1)).map(
      (field) => (item as Readonly<Record<string, unknown>>)[field],
    ),
  );
