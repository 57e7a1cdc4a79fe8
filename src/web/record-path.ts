/** Which page of a programme shows a record. Facts stand on the page of what they are about. */
import { numberOf } from '#core/objective/tree.ts';
import type { Subject } from '#core/record/subjects.ts';
import type { View } from '#core/record/view.ts';

const PAGES: Partial<Record<Subject, (id: string) => string>> = {
  work: (id) => `cong-trinh/${encodeURIComponent(id)}`,
  objective: (id) => `nhiem-vu/${encodeURIComponent(numberOf({ id }))}`,
  measure: (id) => `so-lieu/${encodeURIComponent(id)}`,
  document: (id) => `van-ban/${encodeURIComponent(id)}`,
  oversight: () => 'giam-sat',
  finding: (id) => `giam-sat#${id}`,
  task: (id) => `giam-sat#${id}`,
  report: () => 'bao-cao',
};

const OWNERS = ['work', 'measure', 'objective'] as const;

/** Path below the programme, or undefined where no page shows it. */
export const recordPath = (view: View, subject: Subject, id: string): string | undefined => {
  const own = PAGES[subject]?.(id);
  if (own !== undefined) return own;
  const record = view.records[subject].get(id) as Readonly<Record<string, unknown>> | undefined;
  const owner = OWNERS.find((name) => typeof record?.[name] === 'string');
  return owner && PAGES[owner]?.(String(record?.[owner]));
};
