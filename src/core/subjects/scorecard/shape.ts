import {
  address,
  choice,
  date,
  group,
  id,
  integer,
  list,
  optional,
  quantityField,
  ref,
  shape,
  source,
  text,
} from '#core/shape/shape.ts';

/** A sheet by which an agency or a collective scores its own work of a period, under rules that a document sets. */
export const SCORECARD = shape('programme', {
  id,
  title: text,
  /** The document that sets criteria and grades. */
  rules: optional(ref('document')),
  /** Who is scored. */
  agency: ref('agency'),
  period: date,
  /** From how many points on which grade: "hoàn thành xuất sắc nhiệm vụ", 90 điểm. */
  grades: list(group({ name: text, from: quantityField })),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source,
});

/** One criterion of a sheet: what it is worth, and how its points come about. */
export const SCORELINE = shape('programme', {
  id,
  scorecard: ref('scorecard'),
  order: integer,
  /** As the rules number it: "I.2". */
  code: optional(text),
  title: text,
  nature: choice('scoreNature'),
  /** The most that it gives, or takes: points. */
  most: quantityField,
  way: choice('scoreWay'),
  /** The figure that proves it. */
  evidence: optional(address),
  /** What must be reached for all of the points; absent: 100 %. */
  goal: optional(quantityField),
  /** Points for each one that the evidence counts. */
  each: optional(quantityField),
  /** The points that whoever is scored gives themselves. */
  told: optional(quantityField),
  /** Why it does not apply; then the most that the sheet can give is less by it. */
  excused: optional(text),
  note: optional(text),
  source,
});
