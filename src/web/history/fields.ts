/** Which fields of a proposal its row shows, by their paths. */
import type { Proposal, ProposedSubject } from '#core/review/propose/proposal.ts';
import type { Control } from '#web/record/form-model.ts';

/** Before which path the fields of the report itself stand. */
export const REPORT_ROW = 'bao-cao';

/** Where one chooses which document on record the report is. */
export const REPORT_DOCUMENT = 'bao-cao-la';

/** What a person may decide on a proposal; without a word of theirs it waits. */
export const CHOICES = ['ghi', 'bo', 'sau'] as const;
export type Choice = (typeof CHOICES)[number];

/** Before which path the fields of the row at a place stand. */
export const rowName = (place: number): string => `r[${place}]`;

/** Fields that a person looks at also where the report tells nothing of them. */
const ASKED: Readonly<Record<ProposedSubject, readonly string[]>> = {
  place: ['name', 'kind', 'parent'],
  agency: ['name', 'short', 'line'],
  party: ['name', 'kind'],
  document: ['symbol', 'date', 'kind', 'issuer', 'subject'],
  objective: ['id', 'title', 'kind', 'parent'],
  term: ['name'],
  measure: ['name', 'unit', 'direction', 'objective'],
  observation: ['measure', 'place', 'period', 'kind', 'value'],
  work: ['name', 'kind', 'sector', 'objective'],
  progress: ['work', 'status'],
  extent: ['work', 'extent', 'label', 'stage', 'value'],
  contribution: ['what', 'sponsor', 'objective', 'nature', 'pledged', 'delivered'],
  funding: ['work', 'capital', 'kind', 'amount'],
  obstacle: ['kind', 'statement'],
  finding: ['kind', 'statement'],
  task: ['actors', 'agencies', 'statements'],
};

/** What follows from the kind of proposal, and is nobody's to decide here. */
const UNASKED: ReadonlySet<string> = new Set(['aggregation', 'part', 'set', 'undated']);

export const shownPaths = ({ subject, values, existing }: Proposal): readonly string[] =>
  existing
    ? existing.changes.map(({ field }) => field)
    : [...new Set([...ASKED[subject], ...Object.keys(values)])].filter((path) => !UNASKED.has(path));

/** A control within its row: its name and its id begin with the row's. */
export const within = (prefix: string, control: Control): Control => {
  const path = `${prefix}.${control.path}`;
  if (control.control === 'group')
    return { ...control, path, fields: control.fields.map((one) => within(prefix, one)) };
  if (control.control === 'rows')
    return { ...control, path, rows: control.rows.map((row) => row.map((one) => within(prefix, one))) };
  return { ...control, path };
};
