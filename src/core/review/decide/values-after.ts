/** What a record holds when a proposal is taken. */
import type { Proposal, ProposedValues } from '#core/review/propose/proposal.ts';

/** The report as a document, and where in it stands what was taken. */
export interface SourceTold {
  readonly document: string;
  readonly at: string;
}

/**
 * `stands`: the record that is changed, as its form has it; `taken`: what was taken. Of a record that is there only
 * what the proposal changes is taken. It keeps its source, unless the report tells something of it otherwise: what the
 * report only adds to was there before.
 */
export const valuesAfter = (
  { existing }: Pick<Proposal, 'existing'>,
  stands: ProposedValues,
  taken: ProposedValues,
  source: SourceTold,
): ProposedValues => {
  const told = { 'source.document': source.document, 'source.at': source.at };
  if (!existing) return { ...taken, ...told };
  const changed = new Set(existing.changes.map(({ field }) => field));
  const changes = Object.entries(taken).filter(([path]) => changed.has(path));
  const own = Object.entries(stands).filter(([path]) => path.startsWith(SOURCE));
  const isOtherwise = own.length === 0 || existing.changes.some(({ was }) => was !== '');
  const kept = isOtherwise
    ? Object.entries(stands).filter(([path]) => !path.startsWith(SOURCE))
    : Object.entries(stands);
  return { ...Object.fromEntries([...kept, ...changes]), ...(isOtherwise && told) };
};

const SOURCE = 'source.';
