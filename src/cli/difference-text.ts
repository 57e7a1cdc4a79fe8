/** What an import changes, a line a record and a line a field, in the words of the files. */
import type { Difference } from '#app/write/import-differences.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Field } from '#core/shape/shape.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { importWords } from '#words/ui/import.ts';

type Fields = Readonly<Record<string, unknown>>;

const isQuantity = (value: object): value is Quantity => 'amount' in value && 'approx' in value;

const LONGEST = 120;

/** What people read of a value: words beside codes, lists by their items, a source as files write it. */
const plainText = (value: unknown, field: Field | undefined, language: Language): string => {
  if (Array.isArray(value)) {
    const inner = field?.type === 'list' ? field.of : undefined;
    return value.map((one) => plainText(one, inner, language)).join('; ');
  }
  if (typeof value === 'object' && value !== null) {
    if (isQuantity(value)) return printQuantity(value, unitsOfMeasure());
    if (field?.type !== 'source') return canonicalJson(value);
    const { document, agency, at } = value as { document?: string; agency?: string; at?: string };
    const who = [document, agency && `agency:${agency}`].filter(Boolean).join(' ');
    return [who, at].filter(Boolean).join(' § ');
  }
  const text = String(value as string | number);
  const word = field?.type === 'choice' ? wordOf(field.words, text)?.[language === 'vi' ? 0 : 1] : undefined;
  return word === undefined || word === text ? text : `${word} (${text})`;
};

const textOf = (value: unknown, field: Field | undefined, language: Language): string => {
  const { nothing } = importWords[language];
  if (value === undefined || value === null || isEmptyList(value)) return nothing;
  const text = plainText(value, field, language);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** "Sửa: nguồn vốn “f1”" and below it "  số tiền (amount): 4,1 tỷ đồng → 3,2 tỷ đồng". */
export const differenceText = ({ kind, subject, id, before, after }: Difference, language: Language): string => {
  const { kinds } = importWords[language];
  const fields: Readonly<Record<string, Field>> = SUBJECTS[subject].fields;
  const [old, now] = [before ?? {}, after ?? {}] as readonly [Fields, Fields];
  const lines = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field): readonly string[] => {
    if (field === 'id' || canonicalJson(old[field] ?? null) === canonicalJson(now[field] ?? null)) return [];
    if (isEmptyList(old[field] ?? []) && isEmptyList(now[field] ?? [])) return [];
    const [was, is] = [textOf(old[field], fields[field], language), textOf(now[field], fields[field], language)];
    const name = fieldName(language, subject, field);
    return [
      `  ${name === field ? field : `${name} (${field})`}: ${kind === 'added' ? is : kind === 'removed' ? was : `${was} → ${is}`}`,
    ];
  });
  return [`${kinds[kind]}: ${label(language, 'subject', subject)} “${id}”`, ...lines].join('\n');
};
