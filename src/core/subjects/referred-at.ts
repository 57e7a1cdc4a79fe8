/** Which record a field of a form names. */
import type { Field, Fields } from '#core/shape/shape.ts';
import { ownEntry } from '#core/text/own-entry.ts';
import type { Subject } from '#core/subjects/subjects.ts';

const subjectOf = (field: Field | undefined): Subject | undefined =>
  field?.type === 'ref' ? (field.to as Subject) : undefined;

const SOURCE_SUBJECTS: Readonly<Record<string, Subject>> = { document: 'document', agency: 'agency' };

/** The subject whose record a path ("relations[0].document") names; undefined where it names none. */
export const referredAt = (fields: Fields, path: string): Subject | undefined => {
  const [name = '', ...rest] = path.replaceAll(/\[\d+\]/gu, '').split('.');
  const field = ownEntry(fields, name);
  const of = field?.type === 'list' ? field.of : field;
  if (rest.length === 0) return subjectOf(of);
  if (of?.type === 'source') return ownEntry(SOURCE_SUBJECTS, rest[0] ?? '');
  return of?.type === 'group' ? referredAt(of.fields, rest.join('.')) : undefined;
};
