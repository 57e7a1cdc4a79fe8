/**
 * Arbitrary programmes for tests, made from the shapes: every kind of field, every optional field there or not, texts
 * that are hard to write in YAML and CSV. They need not keep the rules that records keep together.
 */
import fc from 'fast-check';
import { faultOfText } from '#files/programme/clean-text.ts';
import { contradict, type Approximations } from '#core/value/approximation.ts';
import { plainDecimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { SHIPPED_VOCABULARY } from '#core/vocabulary/vocabulary.ts';
import type { Field, Fields, Shape } from '#core/shape/shape.ts';
import { makeDraft, SUBJECT_NAMES, SUBJECTS, type Draft, type Subject } from '#core/subjects/subjects.ts';

export const PROGRAMME_ID = 'p-1';
const OWN_UNITS = ['panô', 'cổng chào', 'doanh nghiệp, cơ sở', 'nhà "lưới"; kính'];
const UNITS = [...OWN_UNITS, MONEY, '%', 'ha', 'm²', 'hộ', 'người/km²'];

type Values = Record<string, unknown>;

/** Signs that mean something in YAML, CSV, list cells or sources, beside plain ones. */
const SIGNS = [
  'a',
  'Đ',
  'ệ',
  '1',
  ' ',
  ' ',
  '\n',
  '"',
  "'",
  ',',
  ';',
  ':',
  '#',
  '-',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '\\',
  '§',
  '=',
  '?',
  '~',
  '\t',
  '“',
  '🏙',
  '\u00a0',
  '\u2028',
];
const WORDS = [
  'true',
  'null',
  '~',
  '2.10',
  '0x1F',
  '2023-05-31',
  '- a',
  'a: b',
  '# x',
  '---',
  '...',
  '<<',
  '"',
  '|',
  '1_000',
  '.inf',
  'no',
  '=1+1',
];

export const text: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
  )
  .map((raw) => raw.normalize('NFC').trim())
  .filter((trimmed) => trimmed !== '' && faultOfText(trimmed) === undefined);

const period = fc
  .integer({ min: 1990, max: 2045 })
  .chain((year) =>
    fc.constantFrom(
      `${year}`,
      `${year}-H2`,
      `${year}-Q3`,
      `${year}-M9`,
      `${year}-02`,
      `${year}-02-28`,
      `${year}..${year + 4}`,
      `${year}-07..${year + 1}-06`,
      `${year}..${year + 5}T`,
    ),
  );

const approximations: fc.Arbitrary<Approximations> = fc
  .subarray(['expected', 'estimated', 'about', 'over', 'more-than', 'nearly'] as const)
  .filter((words) => !contradict(words));

/** Three decimals behind few digits look like thousands: no reading gives them, so no record holds them. */
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.constantFrom(0, 0, 1, 2, 4))
  .map(([digits, scale]) => plain(digits, scale));
const plain = (digits: bigint, scale: number): string => {
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return `${digits < 0n ? '-' : ''}${all.slice(0, all.length - scale)}${scale > 0 ? `.${all.slice(-scale)}` : ''}`;
};

/** Some are ranges, some have a whole; of ranks and shares there are none. */
const quantityIn = (unit: string) =>
  fc
    .tuple(plainQuantityIn(unit), fc.constantFrom('', '', 'to', 'of'), fc.bigInt({ min: 1n, max: 10n ** 9n }))
    .map(([one, end, more]) => {
      if (end === '' || /[%‰/]|hạng|chỉ số/u.test(unit)) return one;
      const { digits, scale } = plainDecimal(one.amount);
      return { ...one, [end]: plain((end === 'to' ? digits : 0n) + more, scale) };
    });

const plainQuantityIn = (unit: string) =>
  fc.record({
    amount:
      unit === MONEY
        ? amount.map((one) => one.replace(/\..*/u, '').replace(/^-0$/u, '0'))
        : amount.map((one) => one.replace(/^-(?=[0.]+$)/u, '')),
    unit: fc.constant(unit),
    approx: approximations,
  });

const ring = fc
  .array(fc.tuple(fc.double({ min: 102, max: 110, noNaN: true }), fc.double({ min: 8, max: 23, noNaN: true })), {
    minLength: 3,
    maxLength: 5,
  })
  // Two places make no outline.
  .filter((points) => new Set(points.map(String)).size >= 3)
  .map((points) => [...points, points[0]]);

const SYMBOLS = ['08-NQ/TU', '931/QĐ-UBND', '6413/UBND-KTTC', '30/2020/NĐ-CP', '58/2024/QH15', '97/2026/VBHN-TT-BXD'];
/** Addresses that hold in any programme. */
const ADDRESSES = ['count work', 'count work[status=completed]', 'count document[kind=report]', 'count obstacle'];

type Ids = Readonly<Record<Subject, readonly string[]>>;

/** Undefined: there is nothing to refer to. */
const valueOf = (field: Field, ids: Ids, self: Subject, index: number): fc.Arbitrary<unknown> | undefined => {
  switch (field.type) {
    case 'list': {
      const item = valueOf(field.of, ids, self, index);
      return item ? fc.array(item, { maxLength: 3 }) : fc.constant([]);
    }
    case 'group': {
      const lacking = Object.values(field.fields).some(
        (inner) => inner.type === 'ref' && !inner.optional && !valueOf(inner, ids, self, index),
      );
      return lacking ? undefined : valuesOf(field.fields, ids, self, index);
    }
    case 'choice':
      return fc.constantFrom(...field.of);
    case 'term':
      return fc.constantFrom(...SHIPPED_VOCABULARY.terms(field.of).map(({ code }) => code));
    case 'ref': {
      // Records refer to earlier ones of their own kind only: no circles.
      const known = ids[field.to as Subject].slice(0, field.to === self ? index : undefined);
      return known.length > 0 ? fc.constantFrom(...known) : undefined;
    }
    case 'source':
      return fc.oneof(
        fc.record({ document: fc.constantFrom(...ids.document), at: text }, { requiredKeys: ['document'] }),
        fc.record(
          { agency: fc.constantFrom(...ids.agency), document: fc.constantFrom(...ids.document), at: text },
          { requiredKeys: ['agency'] },
        ),
      );
    case 'quantity':
      return fc.constantFrom(...UNITS).chain(quantityIn);
    case 'text':
      return text;
    case 'day':
      return fc.constantFrom('2020-02-29', '2023-05-31', '2031-12-01');
    case 'date':
      return period;
    case 'integer':
      return fc.integer({ min: 0, max: 999_999_999 });
    case 'symbol':
      return fc.constantFrom(...SYMBOLS);
    case 'address':
      return fc.constantFrom(...ADDRESSES);
    case 'geometry':
      return fc
        .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
        .map((coordinates) => ({ type: 'MultiPolygon', coordinates }));
    case 'id':
      return fc.constant('');
  }
};

const valuesOf = (fields: Fields, ids: Ids, self: Subject, index: number): fc.Arbitrary<Values> => {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOf(field, ids, self, index);
    return value ? [[name, value, 'optional' in field && field.optional === true] as const] : [];
  });
  return fc.record(Object.fromEntries(entries.map(([name, value]) => [name, value])), {
    requiredKeys: entries.filter(([, , optional]) => !optional).map(([name]) => name),
  });
};

const idsFor = (subject: Subject, count: number): readonly string[] => {
  if (subject === 'programme') return [PROGRAMME_ID];
  if (subject === 'objective')
    return Array.from(
      { length: count },
      (_, index) => `${PROGRAMME_ID}/${index % 2 === 0 ? index + 1 : `2.${index + 9}`}`,
    );
  return Array.from({ length: count }, (_, index) => `${subject}${index % 2 === 0 ? '-' : '.'}${index * 7}`);
};

const draftOf = (subject: Subject, id: string, index: number, ids: Ids): fc.Arbitrary<Draft> => {
  const { fields, scope, key } = SUBJECTS[subject] as Shape;
  const countingUnits = OWN_UNITS.map((code) => ({ code }));
  return valuesOf(fields, ids, subject, index).map((values) => {
    const record = {
      ...('id' in fields && { id }),
      ...values,
      ...('id' in fields && { id }),
      ...(subject === 'programme' && { countingUnits }),
      // A term of one's own never has the word of another: "%" would be read otherwise.
      ...(subject === 'term' && { code: `own-${index}` }),
    };
    const own = key ? key(record as never) : id;
    return makeDraft(subject, own, record, scope === 'programme' ? PROGRAMME_ID : undefined);
  });
};

/** The drafts of a whole programme, each id once. */
export const drafts: fc.Arbitrary<readonly Draft[]> = fc
  .tuple(...SUBJECT_NAMES.map(() => fc.integer({ min: 1, max: 4 })))
  .chain((counts) => {
    const ids = Object.fromEntries(
      SUBJECT_NAMES.map((subject, at) => [subject, idsFor(subject, subject === 'report' ? 1 : (counts[at] ?? 1))]),
    ) as Ids;
    const all = SUBJECT_NAMES.flatMap((subject) => ids[subject].map((id, index) => draftOf(subject, id, index, ids)));
    return fc
      .tuple(...all)
      .map((made) => [...new Map(made.map((draft) => [`${draft.subject}/${draft.id}`, draft])).values()]);
  });
