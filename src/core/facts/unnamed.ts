/**
 * Private persons as they are told to whoever does not work in the workspace: not by name. Publishing asks no more of
 * a household that gives than that one did, and of an official in charge that somebody is (Law 91/2025/QH15 on
 * personal data). What bodies, enterprises and offices are called is public.
 */
import type { JournalSubject, RecordIn } from '#core/subjects/subjects.ts';

/** Stands for the name of a giver who is a person or a household. */
export const SOME_PERSON = 'hộ gia đình, cá nhân';
/** Stands for the name of whoever is in charge of a task. */
export const SOME_OFFICIAL = 'cán bộ được phân công';

/** A record without the names of private persons; the record itself where it has none. */
export const unnamed = <R extends object | null>(subject: JournalSubject, record: R): R => {
  if (record === null) return record;
  const own = isNaming(subject) ? (UNNAMED[subject] as unknown as (named: R) => R) : undefined;
  return own ? own(record) : record;
};

const unnamedParty = (party: RecordIn<'party'>): RecordIn<'party'> => {
  if (party.kind !== 'person') return party;
  const { short: _short, seat: _seat, ...rest } = party;
  return { ...rest, name: SOME_PERSON };
};

const unnamedTask = (task: RecordIn<'task'>): RecordIn<'task'> =>
  task.person === undefined ? task : { ...task, person: SOME_OFFICIAL };

/** Stands for an author who has no position on record. */
export const SOME_AUTHOR = 'người nhập hồ sơ';

/**
 * Whoever wrote, by their office: "Nguyễn Văn A (Chuyên viên Văn phòng)" and "Nguyễn Văn A, chuyên viên" are told as
 * what they are. What the system wrote keeps its name.
 */
export const unnamedAuthor = (author: string): string => {
  if (author === '' || author.startsWith('Hệ thống')) return author;
  const [, inBrackets, behindComma] = /^[^(]*\((.+)\)$|^[^,]*,\s*(.+)$/u.exec(author.trim()) ?? [];
  return inBrackets ?? behindComma ?? SOME_AUTHOR;
};

/** Whoever did something, by their office; the same group where nobody is named. */
const unnamedBy = <T extends { readonly by?: string }>(did: T): T => {
  const by = did.by === undefined ? undefined : unnamedAuthor(did.by);
  return by === did.by ? did : { ...did, by };
};

const unnamedSteps = <T extends { readonly steps: readonly { readonly by: string }[] }>(of: T): T => {
  const steps = of.steps.map(unnamedBy);
  return steps.some((step, at) => step !== of.steps[at]) ? { ...of, steps } : of;
};

const unnamedIssuer = <T extends { readonly issuedBy: string }>(of: T): T => {
  const issuedBy = unnamedAuthor(of.issuedBy);
  return issuedBy === of.issuedBy ? of : { ...of, issuedBy };
};

/** Subjects whose records may name private persons: givers, officials in charge, whoever wrote, sent or issued. */
const UNNAMED = {
  party: unnamedParty,
  task: unnamedTask,
  collection: unnamedSteps<RecordIn<'collection'>>,
  return: unnamedSteps<RecordIn<'return'>>,
  cell: unnamedBy<RecordIn<'cell'>>,
  opinion: unnamedBy<RecordIn<'opinion'>>,
  issue: unnamedIssuer<RecordIn<'issue'>>,
  receipt: unnamedBy<RecordIn<'receipt'>>,
  path: unnamedIssuer<RecordIn<'path'>>,
} as const;

export const NAMING = Object.keys(UNNAMED) as readonly (keyof typeof UNNAMED)[];

const isNaming = (subject: JournalSubject): subject is keyof typeof UNNAMED => Object.hasOwn(UNNAMED, subject);
