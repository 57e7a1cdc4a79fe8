/** Texts of records that were pasted in capitals: the report tells them as sentences, and people look at the names. */
import { memory } from '#core/facts/memory.ts';
import type { Identity } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { remark, type Remark } from '#core/remark/remark.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { fromCapitals, isInCapitals } from '#core/text/capitals.ts';

/** Fields that prose tells, by subject. */
const FIELDS = {
  programme: ['title', 'aim'],
  objective: ['title', 'short'],
  work: ['name', 'scope'],
  measure: ['name'],
  document: ['subject'],
  progress: ['statement'],
  obstacle: ['statement', 'nextStep'],
  finding: ['statement'],
  oversight: ['topic', 'outcome'],
  contribution: ['what'],
} as const satisfies { readonly [S in Identity]?: readonly (keyof Stored<S> & string)[] };

interface InCapitals {
  readonly record: Stored<Identity>;
  readonly text: string;
  /** As a sentence has it, with the names that are on record. */
  readonly said: string;
}

const known = memory<readonly InCapitals[]>();

/** Each text once a record; found once for a view. */
export const textsInCapitals = (view: View): readonly InCapitals[] =>
  known.recall(view, '', () => {
    const found = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((subject) =>
      view.all(subject).flatMap((record) =>
        FIELDS[subject].flatMap((field) => {
          const text = (record as Readonly<Record<string, unknown>>)[field];
          return typeof text === 'string' && isInCapitals(text) ? [{ record: record as Stored<Identity>, text }] : [];
        }),
      ),
    );
    if (found.length === 0) return [];
    const names = namesOf(view);
    return found.map((one) => ({ ...one, said: fromCapitals(one.text, names) }));
  });

/** Names as running text writes them: of places with and without their kind, of bodies and parties. */
const namesOf = (view: View): readonly string[] => [
  ...view.all('place').flatMap(({ name }) => [name, properOf(name)]),
  ...view.all('agency').flatMap(({ name, short }) => [name, short ?? name]),
  ...view.all('party').flatMap(({ name, short }) => [name, short ?? name]),
];

/** "Nậm Thoong" of "xã Nậm Thoong". */
const properOf = (name: string): string => name.slice(Math.max(0, name.search(/\p{Lu}/u)));

export const capitalsRemarks = (view: View, programme: string): readonly Remark[] =>
  textsInCapitals(view)
    .filter(
      ({ record }) => (record as { readonly programme?: string }).programme === undefined || isOf(record, programme),
    )
    .map(({ record, text, said }) => ({ ...remark('text.capitals', record, text, [], { words: said }), of: text }));

const isOf = (record: Stored<Identity>, programme: string): boolean =>
  record.ref.subject === 'programme'
    ? record.ref.id === programme
    : (record as { readonly programme?: string }).programme === programme;
