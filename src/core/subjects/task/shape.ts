import { choice, date, id, integer, list, optional, ref, shape, source, text } from '#core/shape/shape.ts';

/** A task of the next period, born from findings. */
export const TASK = shape('programme', {
  id,
  order: integer,
  /** Who leads it, where one does; the others work with it. */
  lead: optional(ref('agency')),
  /** Who does it, together where none leads. */
  agencies: list(ref('agency')),
  /** The same in words where the agencies are a class ("các cấp ủy, chính quyền"). */
  actors: optional(text),
  /** The person in charge, as a text names them: "đồng chí Nguyễn Văn A, Phó Chủ tịch". */
  person: optional(text),
  /** For what, and before whom, whoever carries it out answers. */
  responsibility: optional(text),
  /** Who decides. */
  authority: optional(text),
  /** What there is when it is done: "Quyết định của UBND tỉnh phê duyệt Đề án". */
  product: optional(text),
  /** Its number where tasks are followed outside: on the Party's or the government's system. */
  external: optional(text),
  /** What is to be done, as a verb phrase without the subject; several sentences are several items. */
  statements: list(text),
  documents: list(ref('document')),
  findings: list(ref('finding')),
  due: optional(date),
  /** When it was done; absent: it is not. */
  done: optional(date),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});
