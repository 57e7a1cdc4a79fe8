/** Which page of a programme shows a record. Facts stand on the page of what they are about. */
import { pathPart } from '#http/own-path.ts';
import { scorecardPath } from '#web/scorecard/paths.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

/** A row of a long table: `dong` turns to the part where it stands. */
const rowPath = (page: string, anchor: string): string => `${page}?dong=${encodeURIComponent(anchor)}#${anchor}`;

const PAGES: Partial<Record<Subject, (id: string) => string>> = {
  work: (id) => `cong-trinh/${pathPart(id)}`,
  objective: (id) => `nhiem-vu/${pathPart(numberOf({ id }))}`,
  measure: (id) => `so-lieu/${pathPart(id)}`,
  document: (id) => `van-ban/${pathPart(id)}`,
  oversight: () => 'giam-sat',
  finding: (id) => rowPath('giam-sat', id),
  task: (id) => rowPath('giam-sat', id),
  report: (id) => `bao-cao?ky=${encodeURIComponent(id)}`,
  scorecard: (id) => scorecardPath(id),
};

/** Records whose page is that of all resources, where they belong to nothing else. */
const RESOURCES = ['funding', 'contribution', 'claim'] as const;

/** The anchor of a record on a page that shows several subjects: ids are unique within one. */
export const recordAnchor = (subject: (typeof RESOURCES)[number], id: string): string => `${subject}-${id}`;

const OWNERS = ['work', 'measure', 'objective'] as const;

/** Path below the programme, or undefined where no page shows it. */
export const recordPath = (view: View, subject: Subject, id: string): string | undefined =>
  PAGES[subject]?.(id) ?? writtenPath(subject, id, view.onRecord(subject, id));

/** The same of a record that is given. */
export const writtenPath = (subject: Subject, id: string, given: object | undefined): string | undefined => {
  const own = PAGES[subject]?.(id);
  if (own !== undefined) return own;
  const record = given as Readonly<Record<string, unknown>> | undefined;
  if (subject === 'scoreline' && record) return scorecardPath(String(record['scorecard']));
  const owner = OWNERS.find((name) => typeof record?.[name] === 'string');
  if (owner !== undefined) return PAGES[owner]?.(String(record?.[owner]));
  const resource = record && RESOURCES.find((name) => name === subject);
  return resource && rowPath('nguon-luc', recordAnchor(resource, id));
};
