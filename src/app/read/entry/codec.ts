/**
 * The reader and writer of a record's fields: the words and units of its workspace, those that the record itself brings
 * too.
 */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { dayOfDocument } from '#core/facts/effective.ts';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Codec } from '#files/programme/field-codec.ts';

/** `record` absent: it is still to be read. */
export const codecOf = (
  ground: Ground,
  programme: string,
  { subject, record }: Pick<RecordChange, 'subject' | 'record'>,
): Codec => {
  const terms = [...ground.all('term'), ...(subject === 'term' && record ? [record as RecordIn<'term'>] : [])];
  const vocabulary = vocabularyWith(terms);
  const own =
    subject === 'programme' && record ? (record as RecordIn<'programme'>) : ground.find('programme', programme);
  return {
    programme,
    units: unitsOfMeasure(own?.countingUnits, vocabulary.units),
    vocabulary,
    dayOf: (document) => dayOfDocument(ground.find('document', document)),
  };
};
