/**
 * A workspace's own term: a kind of work, a sector, a source of capital, a kind of document or a unit of measurement.
 */
import { choice, group, list, optional, shape, source, text } from '#core/shape/shape.ts';

export const TERM = shape(
  'shared',
  {
    set: choice('termSet'),
    /** Lower-case letters, digits, hyphens; of a unit the word that documents print. */
    code: text,
    /** Absent: the code is the word. */
    name: optional(text),
    en: optional(text),
    /** Other spellings that files take. */
    also: list(text),
    /** Code of the term above in the same set: its money counts there too, its grammar is taken over. */
    parent: optional(text),
    /** What it is called within a sentence: "phát triển cây chè". */
    noun: optional(text),
    /** What stands behind a number of them: "vùng chè". */
    counter: optional(text),
    /** What its owner does: "làm chủ đầu tư". */
    owner: optional(text),
    /** Predicates of its states: "đã được công nhận". */
    states: optional(
      group({
        proposed: optional(text),
        preparing: optional(text),
        ongoing: optional(text),
        completed: optional(text),
        suspended: optional(text),
        cancelled: optional(text),
        unknown: optional(text),
      }),
    ),
    /** Its name where a place of that kind speaks. */
    levels: list(group({ level: choice('level'), name: text })),
    /** Of a kind of documents: its codes in numbers and symbols. */
    symbols: list(text),
    /** Of a unit: what it measures; absent: it counts things. */
    measures: optional(choice('unitKind')),
    /** Of a unit of grades, or of yes and no: the words, worst first. */
    steps: list(text),
    note: optional(text),
    source: optional(source),
  },
  (record) => `${record.set}/${record.code}`,
);
