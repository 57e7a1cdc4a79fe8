/** What a reader asks of the journal in the address bar; the page and its CSV understand the same. */
import type { JournalFilter } from '#app/read/journal.ts';
import { SUBJECT_NAMES, type JournalSubject } from '#core/subjects/subjects.ts';
import { readWrittenDay } from '#core/value/day.ts';
import { asked } from '#web/forms/query.ts';
import { ownEntry } from '#core/text/own-entry.ts';

const NAMES = ['tu', 'toi', 'nguoi', 'co-quan', 'loai', 'viec', 'tim'] as const;

/** What the address bar calls an action. */
export const ACTION_CODES = { them: 'added', sua: 'changed', xoa: 'removed' } as const;

export const JOURNAL_SUBJECTS: readonly JournalSubject[] = ['workspace', ...SUBJECT_NAMES];

export interface JournalAsked {
  /** As it stands in the address bar. */
  readonly query: Readonly<Record<(typeof NAMES)[number], string | undefined>>;
  readonly filter: JournalFilter;
  /** Of the days, those that are none. */
  readonly misread: Readonly<Record<'tu' | 'toi', string | undefined>>;
}

export const askedJournal = (url: URL): JournalAsked => {
  const query = Object.fromEntries(NAMES.map((name) => [name, asked(url, name)])) as JournalAsked['query'];
  const day = (name: 'tu' | 'toi') => (query[name] === undefined ? undefined : readWrittenDay(query[name]));
  const [from, to] = [day('tu'), day('toi')];
  const misread = (name: 'tu' | 'toi', read: unknown): string | undefined => (read ? undefined : query[name]);
  return {
    query: { ...query, tu: from ?? query.tu, toi: to ?? query.toi },
    filter: {
      from,
      to,
      actor: query.nguoi,
      agency: query['co-quan'],
      subject: JOURNAL_SUBJECTS.find((subject) => subject === query.loai),
      action: ownEntry<JournalFilter['action']>(ACTION_CODES, query.viec ?? ''),
      words: query.tim,
    },
    misread: { tu: misread('tu', from), toi: misread('toi', to) },
  };
};
