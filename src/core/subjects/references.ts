/** What a record refers to: by its references, in lists and groups too, and by its sources. */
import { leavesOf, type Leaf } from '#core/shape/leaves.ts';
import type { Source } from '#core/shape/shape.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';

export interface Reference {
  readonly to: string;
  readonly id: string;
  /** Path of the field: "relations[1].document". */
  readonly field: string;
}

const referencesIn = ({ field, value, path }: Leaf): readonly Reference[] => {
  if (field.type === 'ref') return [{ to: field.to, id: String(value), field: path }];
  if (field.type !== 'source') return [];
  const { document, agency } = value as Source;
  return [
    { to: 'document', id: document, field: path },
    { to: 'agency', id: agency, field: path },
  ].filter((one): one is Reference => one.id !== undefined);
};

export const referencesOf = (subject: Subject, record: object): readonly Reference[] =>
  leavesOf(SUBJECTS[subject].fields, record).flatMap(referencesIn);
