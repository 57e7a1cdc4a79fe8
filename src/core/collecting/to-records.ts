/**
 * The records that a return makes when it is approved: values of measures, progress, payments, steps of obstacles. A
 * correction writes the same records again, so that the one that was wrong has a new version.
 */
import type { Collection } from '#core/collecting/collections.ts';
import { endOf } from '#core/collecting/periods.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { SUBJECTS, type RecordIn, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';
import type { Day } from '#core/value/day.ts';
import { isForecast } from '#core/value/approximation.ts';
import { asPeriod, type Period } from '#core/value/period.ts';
import type { Source } from '#core/shape/shape.ts';
import { ownEntry } from '#core/text/own-entry.ts';

type Cell = Stored<'cell'>;

export interface Finder {
  readonly find: <S extends Subject>(subject: S, id: string) => Stored<S> | undefined;
}

interface Making {
  readonly finder: Finder;
  readonly collection: Pick<Collection, 'id' | 'period' | 'cut'>;
  readonly agency: string;
  readonly programme: string;
  readonly source: Source;
  readonly end: Day;
}

/** Rows by their key, each with its cells by field. */
const rowsOf = (cells: readonly Cell[]): readonly (readonly [row: string, fields: ReadonlyMap<string, Cell>])[] =>
  [...Map.groupBy(cells, ({ row }) => row)].map(([row, of]) => [row, new Map(of.map((cell) => [cell.field, cell]))]);

export interface Approved {
  readonly collection: Pick<Collection, 'id' | 'period' | 'cut'>;
  readonly one: Pick<Stored<'return'>, 'agency' | 'programme' | 'ref'>;
  readonly cells: readonly Cell[];
}

/** In the order of rows. Each record's source is the agency, at its return. */
export const recordsOf = (finder: Finder, { collection, one, cells }: Approved): readonly RecordChange[] =>
  rowsOf(cells).flatMap(([row, fields]) => {
    const evidence = [...fields.values()].find((cell) => cell.evidence !== undefined)?.evidence;
    const making: Making = {
      finder,
      collection,
      agency: one.agency,
      programme: one.programme ?? '',
      source: {
        agency: one.agency,
        at: `phiếu ${one.ref.id}${evidence === undefined ? '' : `; minh chứng: ${evidence}`}`,
      },
      end: endOf(collection),
    };
    const cut = row.indexOf(':');
    const maker = ownEntry(MAKERS, row.slice(0, cut));
    return maker ? maker(making, row.slice(cut + 1), fields) : [];
  });

type Maker = (making: Making, id: string, fields: ReadonlyMap<string, Cell>) => readonly RecordChange[];

/** Longer ids do not fit into a file: what is cut off is told by a mark of the whole. */
const LONGEST = 100;
const idOf = (...parts: readonly string[]): string => {
  const whole = ['phieu', ...parts].join('.').replaceAll(/[^a-z0-9.-]+/gu, '-');
  return whole.length <= LONGEST
    ? whole
    : `${whole.slice(0, LONGEST - 17).replace(/[.-]+$/u, '')}-${fingerprint(whole)}`;
};

const textOf = (fields: ReadonlyMap<string, Cell>, name: string): string | undefined => fields.get(name)?.typed;
const dateOf = (fields: ReadonlyMap<string, Cell>, name: string): Period | undefined => {
  const text = textOf(fields, name);
  return text === undefined ? undefined : asPeriod(text);
};

const changeOf = <S extends Subject>(
  { finder, programme }: Making,
  subject: S,
  id: string,
  record: RecordIn<S>,
): RecordChange => ({ subject, id, programme: finder.find(subject, id)?.programme ?? programme, record });

/** "ID@PLACE#PERIOD": the period is that of its cell, so that a row of another reach is another value. */
const measureOf: Maker = (making, row, fields) => {
  const cell = fields.get('value');
  const [, measure = '', place = '', period = ''] = /^([^@]+)@([^#]+)#(.+)$/u.exec(row) ?? [];
  if (!cell?.value) return [];
  const kind = isForecast(cell.value.approx) ? 'estimate' : 'actual';
  const record: RecordIn<'observation'> = {
    measure,
    place,
    period: asPeriod(period),
    kind,
    // An estimate may be made before its period ends: it is of the day that the collection tells of.
    ...(kind === 'estimate' && { since: asPeriod(making.end) }),
    value: cell.value,
    members: [],
    ...(cell.note !== undefined && { note: cell.note }),
    source: making.source,
  };
  const told = making.finder.find('observation', keyOf(record))?.source.agency;
  // What another agency has told stays: this one's stands beside it.
  const own = told === undefined || told === making.agency ? record : { ...record, measurer: making.agency };
  return [changeOf(making, 'observation', keyOf(own), own)];
};

const keyOf = SUBJECTS.observation.key as unknown as (one: RecordIn<'observation'>) => string;

const progressOf =
  (owner: 'work' | 'objective'): Maker =>
  (making, id, fields) => {
    const status = textOf(fields, 'status') ?? textOf(fields, 'unchanged');
    const [finish, completed] = [dateOf(fields, 'finish'), dateOf(fields, 'completed')];
    const [statement, reason] = [textOf(fields, 'statement'), textOf(fields, 'reason')];
    const own = idOf(making.collection.id, making.agency, id);
    const told = [status, finish, completed, statement].some((one) => one !== undefined);
    const progress: RecordIn<'progress'> = {
      id: own,
      [owner]: id,
      since: asPeriod(making.end),
      ...(status !== undefined && { status: status as never }),
      ...(status === undefined && completed !== undefined && { status: 'completed' as const }),
      ...(finish !== undefined && { expectedFinish: finish }),
      ...(completed !== undefined && { completed }),
      ...(reason !== undefined && { reason }),
      ...(statement !== undefined && { statement }),
      figures: [],
      agency: making.agency,
      source: making.source,
    };
    return [
      ...(told ? [changeOf(making, 'progress', own, progress)] : []),
      ...[...fields].flatMap(([field, cell]) => extentOf(making, field, cell)),
    ];
  };

/** A size like the one that was told last, at the end of the period. */
const extentOf = (making: Making, field: string, { value }: Cell): readonly RecordChange[] => {
  const last = field.startsWith('extent.') ? making.finder.find('extent', field.slice(7)) : undefined;
  if (!last || !value) return [];
  const id = idOf(making.collection.id, making.agency, last.id);
  const { work, extent, label, stage } = last;
  return [
    changeOf(making, 'extent', id, {
      id,
      work,
      extent,
      label,
      stage,
      value,
      since: asPeriod(making.end),
      source: making.source,
    }),
  ];
};

/** "WORK/CAPITAL/YEAR/REACH". */
const moneyOf: Maker = (making, row, fields) => {
  const cell = fields.get('value');
  const [work = '', capital = '', year = '', reach = ''] = row.split('/');
  if (!cell?.value) return [];
  const id = idOf(making.collection.id, making.agency, work, capital, year);
  return [
    changeOf(making, 'funding', id, {
      id,
      work,
      capital,
      kind: 'disbursement',
      year: asPeriod(year),
      amount: cell.value,
      reach: reach === 'period' ? 'period' : 'to-date',
      since: asPeriod(making.end),
      ...(cell.note !== undefined && { note: cell.note }),
      source: making.source,
    }),
  ];
};

const obstacleOf: Maker = (making, id, fields) => {
  const stands = making.finder.find('obstacle', id);
  if (!stands) return [];
  const { ref: _, programme: __, ...record } = stands;
  const [lifted, due, step] = [dateOf(fields, 'lifted'), dateOf(fields, 'next-due'), textOf(fields, 'next-step')];
  if (lifted === undefined && due === undefined && step === undefined) return [];
  return [
    changeOf(making, 'obstacle', id, {
      ...record,
      ...(lifted !== undefined && { lifted }),
      ...(step !== undefined && { nextStep: step }),
      ...(due !== undefined && { nextStepDue: due }),
    }),
  ];
};

const newObstacleOf: Maker = (making, number, fields) => {
  const [work, statement] = [textOf(fields, 'work'), textOf(fields, 'statement')];
  if (work === undefined || statement === undefined) return [];
  const id = idOf(making.collection.id, making.agency, 'vuong-mac', number);
  const [owner, step] = [textOf(fields, 'owner'), textOf(fields, 'next-step')];
  const [since, due] = [dateOf(fields, 'since'), dateOf(fields, 'next-due')];
  return [
    changeOf(making, 'obstacle', id, {
      id,
      work,
      kind: (textOf(fields, 'kind') ?? 'procedure') as never,
      statement,
      ...(owner !== undefined && { owner }),
      since: since ?? asPeriod(making.end),
      ...(step !== undefined && { nextStep: step }),
      ...(due !== undefined && { nextStepDue: due }),
      source: making.source,
    }),
  ];
};

const taskOf: Maker = (making, id, fields) => {
  const stands = making.finder.find('task', id);
  const done = dateOf(fields, 'done');
  if (!stands || done === undefined) return [];
  const { ref: _, programme: __, ...record } = stands;
  return [changeOf(making, 'task', id, { ...record, done })];
};

const MAKERS: Readonly<Record<string, Maker>> = {
  measure: measureOf,
  work: progressOf('work'),
  money: moneyOf,
  objective: progressOf('objective'),
  obstacle: obstacleOf,
  'new-obstacle': newObstacleOf,
  task: taskOf,
};

/** The kind of the row that a key names. */
const KINDS = {
  measure: 'measure',
  work: 'progress',
  money: 'money',
  objective: 'objective',
  obstacle: 'obstacle',
  'new-obstacle': 'new-obstacle',
  task: 'task',
} as const;

export const rowKind = (key: string): (typeof KINDS)[keyof typeof KINDS] | undefined => {
  const name = key.slice(0, key.indexOf(':'));
  return Object.hasOwn(KINDS, name) ? KINDS[name as keyof typeof KINDS] : undefined;
};
