/** What a workbook would change, in words. */
import type { ImportResult } from '#app/write/import-programme.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { tellWritten } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { tellChanges, tellFields, type Telling } from '#words/record-words.ts';
import { printCountIn } from '#words/figure.ts';

/** More than anybody reads before saying yes. */
const TOLD = 300;

export const checkedPage = (telling: Telling, token: string, result: ImportResult) => {
  const { language } = telling;
  const { added, changed, removed, kept, differences } = result;
  return {
    token,
    counts: {
      added: printCountIn(language, added),
      changed: printCountIn(language, changed),
      removed: printCountIn(language, removed),
      kept: printCountIn(language, kept),
    },
    isEmpty: added + changed + removed === 0,
    more: Math.max(0, added + changed + removed - TOLD),
    rows: differences.slice(0, TOLD).map(({ kind, subject, id, before, after }) => ({
      key: `${subject}/${id}`,
      kind,
      record: `${label(language, 'subject', subject)}: ${nameOf(telling, subject, id, after ?? before ?? {})}`,
      lines:
        before && after
          ? tellChanges(telling, subject, before, after).map(({ name, before: was, after: is }) => ({ name, was, is }))
          : kind === 'added'
            ? tellFields(telling, subject, after ?? {}).map(({ name, text }) => ({ name, is: text }))
            : [],
    })),
  };
};
export type CheckedPage = ReturnType<typeof checkedPage>;

const nameOf = ({ language, view }: Telling, subject: Subject, id: string, record: object): string =>
  tellWritten(language, view, subject, id, record);
