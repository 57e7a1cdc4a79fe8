/**
 * Which records a record mentions: by reference, as its source, in the address of a figure, in words in which figures
 * and documents stand by name, and by the block of a report that it is about.
 */
import { recordedAddress } from '#core/address/recorded-address.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Source } from '#core/shape/shape.ts';
import { SUBJECTS, type JournalSubject, type Subject } from '#core/subjects/subjects.ts';

/** The records that a record names, by `recordName`: by reference, as its source, in the address of a figure. */
export const mentionsOf = (subject: JournalSubject, record: object): readonly string[] => {
  if (subject === 'workspace') return [];
  const saidIn = SAID_IN[subject];
  return leavesOf(SUBJECTS[subject].fields, record).flatMap(({ path, field, value }) => {
    if (field.type === 'ref') return [`${field.to}/${String(value)}`];
    if (field.type === 'address') return inAddress(String(value));
    if (field.type !== 'source') return saidIn?.[path.replace(LIST_PLACE, '')]?.(String(value)) ?? [];
    const { document, agency } = value as Source;
    return [
      ...(document === undefined ? [] : [`document/${document}`]),
      ...(agency === undefined ? [] : [`agency/${agency}`]),
    ];
  });
};

type Says = (text: string) => readonly string[];

/** Figures and documents within braces (`report/worded.ts`), those of notes too; what is none names nothing. */
const inWords: Says = (text) =>
  [...text.matchAll(/\{([^{}]*)\}/gu)].flatMap(([, name = '']) => {
    const [address = ''] = name.replace(/^note:/u, '').split('|');
    return address.startsWith('cite:')
      ? [`document/${address.slice('cite:'.length).trim()}`]
      : inAddress(address.trim());
  });

/** What a block is of stands in its id: "work/road", "results/2.1/account", "remark:work.late/work/road". */
const inBlock: Says = (block) => {
  const [whole = ''] = block.split('~');
  const parts = whole.replace(/^remark:[^/]*\//u, '').split('/');
  return parts.flatMap((part, at) => {
    const rest = parts.slice(at + 1);
    if (OF_OBJECTIVES.has(part) && rest[0] !== undefined) return [`objective/${rest[0]}`];
    if (!Object.hasOwn(SUBJECTS, part) || rest.length === 0) return [];
    return [`${part}/${rest[0] ?? ''}`, `${part}/${rest.join('/')}`];
  });
};

/** Parts of a report whose sections are numbered as the objectives that they tell. */
const OF_OBJECTIVES: ReadonlySet<string> = new Set(['results', 'leadership']);

const itself: Says = (name) => [name];

/** Texts of the report desk that name records, by subject and path. */
const SAID_IN: Partial<Record<Subject, Readonly<Record<string, Says>>>> = {
  wording: { block: inBlock, text: inWords, instead: inWords, standsOn: itself },
  opinion: { block: inBlock, standsOn: itself },
};
const LIST_PLACE = /\[\d+\]/gu;

/** An address names its record, its place, and what its filters say, whatever subject each of these is of. */
const inAddress = (text: string): readonly string[] => {
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
  return (FILTERED[key] ?? []).map((subject) => `${subject}/${value}`);
};
const FILTERED: Readonly<Record<string, readonly Subject[]>> = {
  basis: ['document'],
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
