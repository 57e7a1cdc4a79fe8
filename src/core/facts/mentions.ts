/**
 * Which records a record mentions: by reference, as its source, in the address of a figure, in words in which figures
 * and documents stand by name, by the block of a report or the row of a return that it is about.
 */
import { recordedAddress } from '#core/address/recorded-address.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Source } from '#core/shape/shape.ts';
import { isNewObstacle, namesWorkOfNewObstacle } from '#core/subjects/new-obstacle.ts';
import { SUBJECTS, type JournalSubject, type RecordIn, type Subject } from '#core/subjects/subjects.ts';
import { ownEntry } from '#core/text/own-entry.ts';

/** The records that a record names, by `recordName`: by reference, as its source, in the address of a figure. */
export const mentionsOf = (subject: JournalSubject, record: object): readonly string[] => {
  if (subject === 'workspace') return [];
  const saidIn = SAID_IN[subject];
  const leaves = leavesOf(SUBJECTS[subject].fields, record).flatMap(({ path, field, value }) => {
    if (field.type === 'ref') return [`${field.to}/${String(value)}`];
    if (field.type === 'address') return namedIn(String(value));
    if (field.type !== 'source') return saidIn?.[path.replace(LIST_PLACE, '')]?.(String(value)) ?? [];
    const { document, agency } = value as Source;
    return [
      ...(document === undefined ? [] : [`document/${document}`]),
      ...(agency === undefined ? [] : [`agency/${agency}`]),
    ];
  });
  return subject === 'cell' ? [...leaves, ...inNewRow(record as RecordIn<'cell'>)] : leaves;
};

/** A row that tells of a new obstacle has its work in one of its cells; the others are as restricted as that. */
const inNewRow = (cell: RecordIn<'cell'>): readonly string[] => {
  const { return: of, row, typed } = cell;
  if (!isNewObstacle(row)) return [];
  return namesWorkOfNewObstacle(cell) ? [`work/${typed ?? ''}`] : [`cell/${of}#${row}.work`];
};

/**
 * What an entry of the journal tells of besides: reasons for which single cells of a return went back. The return
 * itself is not withheld for them, as it has many cells.
 */
export const toldBesides = (subject: JournalSubject, record: object): readonly string[] =>
  subject === 'return'
    ? (record as RecordIn<'return'>).steps.flatMap(({ cells }) => cells.flatMap(({ cell }) => rowOf(cell)))
    : [];

/** The names in "work:road.status": ids may have points too. */
const rowOf = (cell: string): readonly string[] => {
  const parts = cell.split('.');
  return parts.slice(1).flatMap((_, at) => inRow(parts.slice(0, at + 1).join('.')));
};

type Says = (text: string) => readonly string[];

/** Figures and documents within braces (`report/worded.ts`), those of notes too; what is none names nothing. */
const inWords: Says = (text) =>
  [...text.matchAll(/\{([^{}]*)\}/gu)].flatMap(([, name = '']) => {
    const [address = ''] = name.replace(/^note:/u, '').split('|');
    return address.startsWith('cite:') ? [`document/${address.slice('cite:'.length).trim()}`] : namedIn(address.trim());
  });

/**
 * What a block is of stands in its id: "work/road", "results/2.1/account", "remark:work.late/work/road", and behind
 * that which of several remarks it is: where an id ends is not told.
 */
const inBlock: Says = (block) => {
  const [whole = ''] = block.split('~');
  const parts = whole.replace(/^remark:[^/]*\//u, '').split('/');
  return parts.flatMap((part, at) => {
    const rest = parts.slice(at + 1);
    if (OF_OBJECTIVES.has(part) && rest[0] !== undefined) return [`objective/${rest[0]}`];
    if (!Object.hasOwn(SUBJECTS, part) || rest.length === 0) return [];
    return rest.map((_, end) => `${part}/${rest.slice(0, end + 1).join('/')}`);
  });
};

/** Parts of a report whose sections are numbered as the objectives that they tell. */
const OF_OBJECTIVES: ReadonlySet<string> = new Set(['results', 'leadership']);

const itself: Says = (name) => [name];

/** What a row of a return is about: "work:road", "measure:m@ward#2026-Q2", "money:road/central/2026/year". */
const inRow: Says = (row) => {
  const cut = row.indexOf(':');
  const [kind, rest] = [row.slice(0, cut), row.slice(cut + 1)];
  if (kind === 'money') return [`work/${rest.slice(0, rest.indexOf('/'))}`];
  const [id = '', place] = kind === 'measure' ? rest.split(/[@#]/u) : [rest];
  return Object.hasOwn(SUBJECTS, kind) ? [`${kind}/${id}`, ...(place === undefined ? [] : [`place/${place}`])] : [];
};

/** Fields of rows that name a record: "extent.road-length". */
const inField: Says = (field) => (field.startsWith('extent.') ? [field.replace('.', '/')] : []);

/** Texts that name records, by subject and path. */
const SAID_IN: Partial<Record<Subject, Readonly<Record<string, Says>>>> = {
  cell: { row: inRow, field: inField },
  path: { place: (id) => [`place/${id}`], 'answers.works.work': (id) => [`work/${id}`] },
  wording: { block: inBlock, text: inWords, instead: inWords, standsOn: itself },
  opinion: { block: inBlock, standsOn: itself },
  waiver: { standsOn: itself },
  proposal: { record: itself },
};
const LIST_PLACE = /\[\d+\]/gu;

/** An address names its record, its place, and what its filters say, whatever subject each of these is of. */
export const namedIn = (text: string): readonly string[] => {
  const address = recordedAddress(text);
  if (!address.ok) return [];
  const { head, place, filters } = address.value;
  return [
    ...(head.type === 'record' ? [`${head.subject}/${head.id}`] : []),
    ...(place === undefined ? [] : [`place/${place}`]),
    ...filters.flatMap(({ key, value }) => (value === undefined ? [] : filtered(key, value))),
  ];
};

/** Filters name records by the subject's own name, or by what a record is to another. */
const filtered = (key: string, value: string): readonly string[] => {
  if (Object.hasOwn(SUBJECTS, key)) return [`${key}/${value}`];
  // A set of works: "bridge;school*1/4".
  if (key === 'works') return value.split(';').map((work) => `work/${work.split('*')[0] ?? ''}`);
  return (ownEntry(FILTERED, key) ?? []).map((subject) => `${subject}/${value}`);
};
const FILTERED: Readonly<Record<string, readonly Subject[]>> = {
  basis: ['document'],
  node: ['objective'],
  decision: ['document'],
  parent: ['place'],
  issuer: ['agency'],
  assigner: ['agency'],
  measurer: ['agency'],
  owner: ['agency', 'party'],
  by: ['agency'],
  lead: ['agency'],
  sponsor: ['party'],
  investor: ['party'],
  contractor: ['party'],
};
