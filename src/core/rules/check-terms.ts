/** Terms of one's own can be told from every other, and records use terms that are there. */
import type { Problem } from '#core/problem.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Field, Fields } from '#core/shape/shape.ts';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { draftsOf, SUBJECTS, type Draft } from '#core/subjects/subjects.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import type { TermSet, UnitTerm } from '#core/vocabulary/term.ts';
import { SHIPPED_VOCABULARY, type Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** As ids are written: a code stands in addresses and files. */
const CODE = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u;

/**
 * Problems: `term.code`, `term.taken` (a spelling that means another term of the set), `term.parent`, `term.part` (what
 * only units, or only works, have), `term.steps`, `unit.own-word`, `term.unknown`.
 */
export const checkTerms = (drafts: readonly Draft[]): readonly Problem[] => {
  const terms = draftsOf(drafts, 'term');
  const vocabulary = vocabularyWith(terms.map(({ record }) => record));
  return [
    ...terms.flatMap((draft) => checkTerm(vocabulary, draft)),
    ...drafts.flatMap((draft) => checkUse(vocabulary, draft)),
  ];
};

const checkTerm = (vocabulary: Vocabulary, { id, record }: Draft<'term'>): readonly Problem[] => {
  const { set, code, parent, steps, measures, states, symbols } = record;
  const at = (field: string): Problem['where'] => ({ record: `term/${id}`, field });
  const isUnit = set === 'measure-unit';
  const worded = measures === 'grade' || measures === 'yes-no';
  const strange = [
    ...(isUnit ? [] : (['steps', 'measures'] as const).filter((field) => [record[field]].flat().join('') !== '')),
    ...(states !== undefined && set !== 'work-kind' && set !== 'sector' ? ['states'] : []),
    ...(symbols.length > 0 && set !== 'document-kind' ? ['symbols'] : []),
  ];
  return [
    ...(isUnit || CODE.test(code) ? [] : [{ code: 'term.code', where: at('code'), data: { text: code } }]),
    ...(isUnit ? checkUnitWord(code, record.measures, at('code')) : []),
    ...taken(vocabulary, record, at),
    ...(parent === undefined || (parent !== code && vocabulary.find(set, parent))
      ? []
      : [{ code: 'term.parent', where: at('parent'), data: { parent, termSet: set } }]),
    ...strange.map((field) => ({ code: 'term.part', where: at(field), data: { termSet: set } })),
    ...(isUnit && worded !== steps.length >= 2 ? [{ code: 'term.steps', where: at('steps') }] : []),
  ];
};

/** A word that could be read as money or as a part of the number would change what stands in other files. */
const checkUnitWord = (code: string, kind: UnitTerm['kind'] = 'count', where: Problem['where']): readonly Problem[] => {
  if (kind === 'grade' || kind === 'yes-no') return [];
  const term: UnitTerm = { code, vi: code, en: code, kind };
  const read = readQuantity(`1 ${code}`, unitsOfMeasure([], [term]));
  return /^\p{L}/u.test(code) && read.ok && read.value.unit === code
    ? []
    : [{ code: 'unit.own-word', where, data: { unit: code } }];
};

const taken = (
  vocabulary: Vocabulary,
  { set, code, name = code, also }: Draft<'term'>['record'],
  at: (field: string) => Problem['where'],
): readonly Problem[] =>
  [
    { field: 'code', word: code },
    { field: 'name', word: name },
    ...also.map((word, index) => ({ field: `also[${index}]`, word })),
  ].flatMap(({ field, word }): readonly Problem[] => {
    const read = vocabulary.read(set, word);
    const shipped = field === 'code' ? SHIPPED_VOCABULARY.find(set, word)?.code : undefined;
    const other =
      shipped ?? (read.ok ? (read.code === code ? undefined : read.code) : read.near.find((one) => one !== code));
    return other === undefined
      ? []
      : [{ code: 'term.taken', where: at(field), data: { word, other, name: vocabulary.name('vi', set, other) } }];
  });

/** Forms hand in codes; files have been read by their words already. */
const checkUse = (vocabulary: Vocabulary, { subject, id, record }: Draft): readonly Problem[] => {
  if (!usesTerms(SUBJECTS[subject].fields)) return [];
  return leavesOf(SUBJECTS[subject].fields, record).flatMap(({ field, path, value }) =>
    field.type === 'term' && !vocabulary.find(field.of as TermSet, String(value))
      ? [
          {
            code: 'term.unknown',
            where: { record: `${subject}/${id}`, field: path },
            data: { text: String(value), termSet: field.of },
          },
        ]
      : [],
  );
};

const USING = new WeakMap<Fields, boolean>();

/** Whether a term can stand in such a record at all; looked up once for a shape. */
const usesTerms = (fields: Fields): boolean => {
  const uses = (field: Field): boolean => {
    if (field.type === 'list') return uses(field.of);
    return field.type === 'group' ? Object.values(field.fields).some(uses) : field.type === 'term';
  };
  const known = USING.get(fields) ?? Object.values(fields).some(uses);
  USING.set(fields, known);
  return known;
};
