/** Whether a record refers to another, without listing all that it refers to: asked of many records at once. */
import type { Field, Fields, Source } from '#core/shape/shape.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from '#core/subjects/subjects.ts';

/** Whether a value names the id. */
type Names = (value: unknown, id: string) => boolean;

const namesIn = (field: Field, to: Subject): Names | undefined => {
  if (field.type === 'ref') return field.to === to ? (value, id) => value === id : undefined;
  if (field.type === 'source') {
    if (to === 'document') return (value, id) => (value as Source | undefined)?.document === id;
    return to === 'agency' ? (value, id) => (value as Source | undefined)?.agency === id : undefined;
  }
  if (field.type === 'list') {
    const names = namesIn(field.of, to);
    return names && ((value, id) => (value as readonly unknown[]).some((item) => names(item, id)));
  }
  return field.type === 'group' ? namesInFields(field.fields, to) : undefined;
};

const namesInFields = (fields: Fields, to: Subject): Names | undefined => {
  const all = Object.entries(fields).flatMap(([name, field]) => {
    const names = namesIn(field, to);
    return names ? [[name, names] as const] : [];
  });
  if (all.length === 0) return undefined;
  return (value, id) =>
    all.some(([name, names]) => names((value as Readonly<Record<string, unknown>> | undefined)?.[name], id));
};

/** By what is referred to: the subjects whose records can, and how to tell. */
const REFERRERS = new Map(
  SUBJECT_NAMES.map((to) => [
    to,
    SUBJECT_NAMES.flatMap((subject) => {
      const names = namesInFields(SUBJECTS[subject].fields, to);
      return names ? [{ subject, names }] : [];
    }),
  ]),
);

/** The subjects whose records may refer to one of `to`, each with the question whether a record refers to an id. */
export const referrersOf = (to: Subject): readonly { readonly subject: Subject; readonly names: Names }[] =>
  REFERRERS.get(to) ?? [];
