/** What a form of a record says, read as the record it makes; or all that is wrong with it, each at its field. */
import { codecOf } from '#app/read/entry/codec.ts';
import { rawOf, tidied, type Values } from '#app/read/entry/values.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { SCORE } from '#core/subjects/scorecard/points.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { Field, Fields, Shape } from '#core/shape/shape.ts';
import { describeSymbol } from '#core/subjects/document/symbol-reading.ts';
import { TAKEN } from '#core/rules/check-unique.ts';
import { isOfALine, needsIn } from '#core/rules/needs-in.ts';
import { freeId, ID_OF_A_LINE, suggestedId } from '#core/subjects/new-id.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { SUBJECTS, type RecordIn, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { slugOf } from '#core/text/slug.ts';
import { isBlank } from '#core/text/typed-text.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { moneyInFull } from '#core/value/money-words.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { decodeFields, type Codec, type FieldFault } from '#files/programme/field-codec.ts';
import { withDayOfDocument } from '#files/programme/without-period.ts';

export interface Entry {
  readonly subject: Subject;
  readonly programme: string;
  /** The record that is changed; absent: a new one. */
  readonly id?: string;
  readonly values: Values;
  /** The words that make its key may be others than they were: the record then moves to the id that they make. */
  readonly moves?: boolean;
}

/** Subjects whose id a person gives: the number that the resolution gives its objective. */
const isNumbered = (subject: Subject): boolean => subject === 'objective';

/**
 * The change that the form asks for. Problems, each with the field's path: those of reading files, those in which a
 * form knows more than a file (`form.*`), and `form.id-taken` for a record that is there already under its own words.
 */
export const draftOfEntry = (
  ground: Ground,
  { subject, programme, id, values, moves = false }: Entry,
): Outcome<RecordChange> => {
  const { fields, key } = SUBJECTS[subject] as Shape;
  const codec = codecOf(ground, programme, { subject });
  const said = understood(ground, codec, subject, { ...tidied(fields, values) }, id === undefined);
  const raw = new Map(rawOf(fields, said));
  const asksId = 'id' in fields && !isNumbered(subject);
  if (asksId) raw.set('id', id ?? 'new');
  // The number alone is written: the programme stands before it in the id.
  else if (id !== undefined && isNumbered(subject) && (!moves || values['id'] === id)) raw.set('id', numberOf({ id }));
  const { value, faults } = decodeFields(fields, withDayOfDocument(subject, raw, codec), codec);
  if (faults.length > 0) {
    const isOfMoney = subject === 'observation' && ground.find('measure', values['measure'] ?? '')?.unit === MONEY;
    return refusedAll(faults.map((fault) => problemOf(fields, fault, isOfMoney)));
  }
  const numbered = isNumbered(subject) ? { ...value, id: `${programme}/${String(value['id'])}` } : value;
  const isHidden = isOfALine(needsIn(ground, { subject, record: numbered, programme }));
  const own = lacksOrder(fields, values)
    ? { ...numbered, order: nextOrder(ground, { subject, record: numbered, programme }, isHidden) }
    : numbered;
  const how = { key: key as Key | undefined, isHidden };
  const made =
    id === undefined ? newId(ground, subject, own, how) : moves ? movedId(ground, subject, own, id, how) : id;
  if (made === undefined) {
    const where = isNumbered(subject) ? { field: 'id' } : {};
    return refusedAll([{ code: TAKEN, where, data: { subject } }]);
  }
  const record = (asksId ? { ...own, id: made } : own) as RecordIn<Subject>;
  // A programme is its own.
  const owner = subject === 'programme' ? made : programme;
  return done({ subject, id: made, programme: ground.find(subject, id ?? made)?.programme ?? owner, record });
};

/** That what moved to another id is no longer where it was; nothing of one that stayed, or is new. */
export const leavingOf = ({ subject, id, programme }: RecordChange, before: string | undefined): RecordChange[] =>
  before === undefined || before === id ? [] : [{ subject, id: before, programme }];

type Key = (record: object) => string;

interface HowNamed {
  readonly key: Key | undefined;
  readonly isHidden: boolean;
}

/** Undefined: what makes the id is what another record says. */
const newId = (
  ground: Ground,
  subject: Subject,
  record: Readonly<Record<string, unknown>>,
  { key, isHidden }: HowNamed,
): string | undefined => {
  const isTaken = (id: string): boolean => ground.find(subject, id) !== undefined;
  if (!key && !isNumbered(subject)) return freeId(isHidden ? ID_OF_A_LINE : suggestedId(subject, record), isTaken);
  const own = key ? key(record) : String(record['id']);
  return isTaken(own) ? undefined : own;
};

/** The id that its words make now; undefined where another record says them. Ids that are made of names stay. */
const movedId = (
  ground: Ground,
  subject: Subject,
  record: Readonly<Record<string, unknown>>,
  before: string,
  how: HowNamed,
): string | undefined => {
  const own = how.key ? how.key(record) : isNumbered(subject) ? String(record['id']) : before;
  return own === before ? before : newId(ground, subject, record, how);
};

/** What is left out because it follows from the rest. */
const understood = (
  ground: Ground,
  codec: Codec,
  subject: Subject,
  values: Record<string, string>,
  isNew: boolean,
): Values => {
  const set = (name: string, text: string | undefined): void => {
    if ((values[name] ?? '') === '' && text !== undefined && text !== '') values[name] = text;
  };
  // Of a record that is there, what was left out may have been left out on purpose.
  if (subject === 'document' && isNew) {
    set('kind', describeSymbol(codec.vocabulary, values['symbol'] ?? '')?.kind);
    set('issuer', issuerOf(ground, codec, values['symbol'] ?? ''));
  }
  if (subject === 'extent') set('extent', slugOf(values['label'] ?? ''));
  if (subject === 'term') set('code', codeOf(values));
  if (subject === 'observation') values['value'] = withUnit(ground, codec, values);
  for (const [path, text] of Object.entries(values))
    if (isOfPoints(subject, path)) values[path] = completedBy(codec, text, SCORE);
  for (const [path, text] of Object.entries(values))
    if (isQuantity(SUBJECTS[subject].fields, path)) values[path] = asMoney(codec, text);
  // Which it is follows from the record when it is read.
  if (needsOrder(SUBJECTS[subject].fields)) set('order', '1');
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));
};

/** Of a unit the word itself is its code. */
const codeOf = ({ set, name = '' }: Readonly<Record<string, string>>): string =>
  set === 'measure-unit' ? name : slugOf(name);

/** The agency that issued all other documents of this programme's workspace with the same code of the issuing body. */
const issuerOf = (ground: Ground, { vocabulary }: Codec, symbol: string): string | undefined => {
  const code = describeSymbol(vocabulary, symbol)?.issuerCode;
  if (code === undefined) return undefined;
  const issuers = new Set(
    [...ground.all('document')].flatMap(({ symbol: other = '', issuer }) =>
      issuer !== undefined && describeSymbol(vocabulary, other)?.issuerCode === code ? [issuer] : [],
    ),
  );
  return issuers.size === 1 ? [...issuers][0] : undefined;
};

/** "95,5" of a measure in per cent is "95,5%"; of money nothing is guessed: it may be triệu or tỷ. */
const withUnit = (ground: Ground, codec: Codec, { value = '', measure = '' }: Values): string => {
  const unit = ground.find('measure', measure)?.unit;
  return unit === undefined || unit === MONEY ? value : completedBy(codec, value, unit);
};

/** A number that lacks its unit, with the only one that it can have. */
const completedBy = ({ units }: Codec, value: string, unit: string): string => {
  const read = readQuantity(value, units);
  if (read.ok || read.reason !== 'unit-missing') return value;
  const completed = `${value} ${unit}`;
  return readQuantity(completed, units).ok ? completed : value;
};

/** What scorecards tell in points; a goal has the unit of what proves it. */
const isOfPoints = (subject: Subject, path: string): boolean =>
  subject === 'scorecard' ? path.endsWith('.from') : subject === 'scoreline' && /^(?:most|each|told)$/u.test(path);

/** "44 tỷ" and "850 triệu" are amounts of money: nothing else is said so. */
const asMoney = ({ units }: Codec, text: string): string => {
  if (readQuantity(text, units).ok) return text;
  const completed = moneyInFull(text);
  return readQuantity(completed, units).ok ? completed : text;
};

const isQuantity = (fields: Fields, path: string): boolean => {
  const [name = '', ...rest] = path.replaceAll(/\[\d+\]/gu, '').split('.');
  const field = fields[name]?.type === 'list' ? (fields[name] as { readonly of: Field }).of : fields[name];
  if (rest.length === 0) return field?.type === 'quantity';
  return field?.type === 'group' && isQuantity(field.fields, rest.join('.'));
};

/** Where an order may lack, what has none stands by its id. */
const needsOrder = ({ order }: Fields): boolean => order?.type === 'integer' && order.optional === undefined;

/** Fields that part a subject into lists with an order of their own. */
const LISTS: Partial<Record<Subject, string>> = { finding: 'kind', scoreline: 'scorecard' };

const lacksOrder = (fields: Fields, { order = '' }: Values): boolean => needsOrder(fields) && isBlank(order);

interface OfList {
  readonly subject: Subject;
  readonly record: object;
  readonly programme: string;
}

/** The next of its list. What is for one line alone is not counted by who is not in it: a gap would tell of it. */
const nextOrder = (ground: Ground, { subject, record, programme }: OfList, isHidden: boolean): number => {
  const list = LISTS[subject];
  const listOf = (one: object): unknown => list && (one as Readonly<Record<string, unknown>>)[list];
  const isCounted = (one: Stored<'finding'>): boolean =>
    listOf(one) === listOf(record) &&
    (isHidden || !isOfALine(needsIn(ground, { subject, record: one, programme: one.programme ?? programme })));
  const orders = [...ground.all(subject as 'finding')].flatMap((one) => (isCounted(one) ? [one.order] : []));
  return Math.max(0, ...orders) + 1;
};

/** The same in a form's words: a form has no file to look into, and knows what a field is for. */
const problemOf = (fields: Fields, { code, data, inside }: FieldFault, isOfMoney: boolean): Problem => {
  const where = { field: inside };
  const field = fields[inside];
  if (code === 'field.missing' || code === 'field.empty') return { code: 'form.missing', where };
  if (code === 'field.source') return { code: 'form.no-source', where };
  if (code === 'field.term' || code === 'field.choice') return { code: 'form.choose', where, data: data ?? {} };
  if (code === 'quantity.unit-missing')
    return {
      code: isOfMoney || isMoney(inside, field?.type) ? 'form.money-unit-missing' : 'quantity.unit-missing',
      where,
      data: data ?? {},
    };
  if (code === 'quantity.unit-unknown')
    return {
      code: isOfMoney || isMoney(inside, field?.type) ? 'form.money-unit' : 'form.unit-unknown',
      where,
      data: data ?? {},
    };
  return { code, where, ...(data && { data }) };
};

const MONEY_FIELDS: ReadonlySet<string> = new Set(['amount', 'cost', 'budget']);
const isMoney = (path: string, type: string | undefined): boolean =>
  type !== undefined || path.includes('.') ? MONEY_FIELDS.has(path.split('.').at(-1) ?? '') : false;
