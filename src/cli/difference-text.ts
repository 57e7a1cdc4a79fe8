/** What an import changes, a line a record and a line a field, in the words of the files. */
import type { Difference } from '#app/write/import-differences.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { importWords } from '#words/ui/import.ts';

type Fields = Readonly<Record<string, unknown>>;

const isQuantity = (value: object): value is Quantity => 'amount' in value && 'approx' in value;

const LONGEST = 120;

const textOf = (value: unknown, nothing: string): string => {
  if (value === undefined || value === null) return nothing;
  const text =
    typeof value === 'object'
      ? isQuantity(value)
        ? printQuantity(value, unitsOfMeasure())
        : canonicalJson(value)
      : String(value as string | number);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
};

/** "Sửa: nguồn vốn “f1”" and below it "  amount: 4,1 tỷ đồng → 3,2 tỷ đồng". */
export const differenceText = ({ kind, subject, id, before, after }: Difference, language: Language): string => {
  const { kinds, nothing } = importWords[language];
  const [old, now] = [before ?? {}, after ?? {}] as readonly [Fields, Fields];
  const lines = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field): readonly string[] => {
    if (field === 'id' || canonicalJson(old[field] ?? null) === canonicalJson(now[field] ?? null)) return [];
    const [was, is] = [textOf(old[field], nothing), textOf(now[field], nothing)];
    return [`  ${field}: ${kind === 'added' ? is : kind === 'removed' ? was : `${was} → ${is}`}`];
  });
  return [`${kinds[kind]}: ${label(language, 'subject', subject)} “${id}”`, ...lines].join('\n');
};
