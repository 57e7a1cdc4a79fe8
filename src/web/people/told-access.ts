/** What the access log says beside an event, in words: roles, rights, filters, persons, places. */
import type { AccessNames } from '#app/people/access-names.ts';
import { ownEntry } from '#core/text/own-entry.ts';
import { readDay } from '#core/value/day.ts';
import { printDayIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { rightWords } from '#words/rights.ts';
import { journalWords } from '#words/ui/journal.ts';
import { peopleWords } from '#words/ui/people.ts';

/** "reporter@thue+party, office" with the names of roles, agencies and lines. */
const toldRoles = (language: Language, text: string, agencyName: (id: string) => string): string => {
  const { roleName, lineName, roleNone } = peopleWords[language];
  const told = (name: string): string =>
    (roleName as Readonly<Record<string, string>>)[name] ??
    (lineName as Readonly<Record<string, string>>)[name] ??
    name;
  if (text === '') return roleNone;
  return text
    .split(', ')
    .map((one) => {
      const [given = '', ...lines] = one.split('+');
      const [role = '', agency] = given.split('@');
      const of = [...(agency === undefined ? [] : [agencyName(agency)]), ...lines.map(told)];
      return of.length === 0 ? told(role) : `${told(role)} (${of.join(', ')})`;
    })
    .join(', ');
};

/** "loai=work; tu=2026-10-01" with the names of the journal's filter: "loại: công trình; từ ngày: 1/10/2026". */
const toldAsked = (language: Language, text: string, agencyName: (id: string) => string): string => {
  const words = journalWords[language];
  const filters: Readonly<Record<string, readonly [name: string, told: (value: string) => string]>> = {
    tim: [words.wordsOf, (value) => `“${value}”`],
    tu: [words.fromDay, (value) => dayIn(language, value)],
    toi: [words.toDay, (value) => dayIn(language, value)],
    nguoi: [words.author, (value) => value],
    'co-quan': [words.agency, agencyName],
    loai: [words.kind, (value) => label(language, 'subject', value)],
    viec: [words.action, (value) => ownEntry(ACTIONS, value)?.(words) ?? value],
  };
  return text
    .split('; ')
    .map((part) => {
      const at = part.indexOf('=');
      const filter = at < 0 ? undefined : ownEntry(filters, part.slice(0, at));
      return filter ? `${filter[0].toLocaleLowerCase('vi')}: ${filter[1](part.slice(at + 1))}` : part;
    })
    .join(', ');
};

const ACTIONS: Readonly<Record<string, (words: (typeof journalWords)[Language]) => string>> = {
  them: (words) => words.added,
  sua: (words) => words.changed,
  xoa: (words) => words.removed,
};

const dayIn = (language: Language, text: string): string => {
  const day = readDay(text);
  return day ? printDayIn(language, day) : text;
};

/** What the log says beside an event: "nội dung: nhật ký thay đổi; lọc theo: loại: công trình". */
export const toldAccess = (language: Language, data: Readonly<Record<string, unknown>>, names: AccessNames): string => {
  const { dataName, whatName, wayName, fieldName, yes, erased, unseen } = peopleWords[language];
  const agencyName = (id: string): string => names.agency.get(`${String(data['workspace'])}/${id}`) ?? id;
  const toldAs: Readonly<Record<string, (text: string) => string>> = {
    what: (text) => whatName[text] ?? text,
    by: (text) => wayName[text] ?? text,
    asked: (text) => toldAsked(language, text, agencyName),
    roles: (text) => toldRoles(language, text, agencyName),
    person: (text) => names.person.get(text) ?? (names.erased.has(text) ? erased : unseen),
    action: (text) => rightWords(language, text),
    workspace: (text) => names.workspace.get(text) ?? text,
    changed: (text) =>
      text
        .split(', ')
        .map((field) => fieldName[field] ?? field)
        .join(', '),
    installation: (text) => (text === 'true' ? yes : text),
  };
  return Object.entries(data)
    .map(([key, value]) => `${dataName[key] ?? key}: ${toldAs[key]?.(String(value)) ?? String(value)}`)
    .join('; ');
};
